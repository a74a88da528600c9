import type { ExchangeCheck, RunView } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { isJsonObject, member, type JsonValue } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { isSuccessEnvelope, placesAt } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";
import { contradicts, timeOf, wordOf, type Kind } from "./same-thing.js";

/** A member, how it is compared, and whether it stays while the thing exists or may have changed since. */
type Member = readonly [path: readonly string[], kind: Kind, level: "should" | "observe"];

interface Pair {
  readonly list: OperationId;
  readonly members: readonly Member[];
}

/** Details with the list that shows the same things. */
const pairs: Readonly<Partial<Record<OperationId, Pair>>> = {
  getTenant: {
    list: "listTenants",
    members: [
      [["obTenantId"], "id", "should"],
      [["obClusterId"], "id", "should"],
      [["mode"], "word", "should"],
      [["createTime"], "time", "should"],
      [["status"], "word", "observe"],
      [["locked"], "word", "observe"],
      [["readonly"], "word", "observe"],
    ],
  },
  getTaskInstance: {
    list: "listTaskInstances",
    members: [
      [["creator", "id"], "id", "should"],
      [["cluster", "id"], "id", "should"],
      [["tenant", "id"], "id", "should"],
      [["createTime"], "time", "should"],
    ],
  },
};

/** A thing read by itself is the thing that the list shows. */
export const listAgreesWithDetail: ExchangeCheck = {
  id: "list/agrees-with-detail",
  title: "a tenant or task read by itself is the one in the list",
  level: "should",
  scope: "exchange",
  description:
    "A tenant or a task that a list of the run has shown and that is then read by its id has the same lasting members there: of a tenant the ids that the database gives, its mode and when it was created; of a task its creator, cluster and tenant, and when it was created. A task that the list shows as successful has not failed at that same moment, by its finishTime. Only members that both answers have are compared: ids as whole numbers, words without regard to case, times to the minute. What may change between two reads, such as the state of a tenant or whether it is locked, is only noted; names are let pass.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract, run) => {
    const pair = pairs[calledOperation(exchange, contract)?.id ?? "getServerTime"];
    const body = bodyOf(exchange);
    if (pair === undefined) return notApplicable("no list shows what this operation reads");
    if (!isSuccessStatus(answerOf(exchange).status) || !isSuccessEnvelope(body)) return notApplicable("the call did not succeed");
    const listed = lastRow(exchange, contract, run, pair.list);
    if (listed === undefined) return notApplicable("no list of the run has shown it before");
    const members = endedOtherwise(listed, member(body, "data")) ? [...pair.members, ended] : pair.members;
    return members.flatMap((each) => differing(exchange, contract, listed, each));
  },
};

/** The state of a task that is over, told by both answers with the same end. */
const ended: Member = [["status"], "word", "should"];

/** A failed task may be retried, or its failed step skipped; a successful one does not fail in the moment in which it ended. */
function endedOtherwise(listed: JsonValue, read: JsonValue | undefined): boolean {
  const [was, is] = [listed, read].map((task) => wordOf(member(task, "status")));
  const [then, now] = [listed, read].map((task) => timeOf(member(task, "finishTime")));
  return was === "successful" && is === "failed" && then === now;
}

function differing(exchange: Exchange, contract: Contract, listed: JsonValue, [path, kind, level]: Member): readonly Finding[] {
  const wanted = placesAt(listed, ...path)[0]?.value;
  return placesAt(bodyOf(exchange), "data", ...path).flatMap(({ at, value }) => {
    if (!contradicts(kind, wanted, value)) return [];
    const parts = { at, expected: `${show(wanted)}, as the list says`, actual: show(value) };
    return [finding(level, statementAt(contract, exchange, at), { ...parts, message: "the list says another one of the same thing" })];
  });
}

/** The row in which the last list before the exchange showed what it reads: of the same path, or of all. */
function lastRow(exchange: Exchange, contract: Contract, { exchanges }: RunView, list: OperationId): JsonValue | undefined {
  const id = placesAt(bodyOf(exchange), "data", "id").map(({ value }) => integerOf(value))[0];
  const index = exchanges.findIndex((each) => each.id === exchange.id);
  const path = pathOf(exchange);
  const rows = exchanges
    .slice(0, Math.max(0, index))
    .filter((each) => each.response?.status === 200 && calledOperation(each, contract)?.id === list && path.startsWith(`${pathOf(each)}/`))
    .flatMap((each) => placesAt(each.response?.body?.json.value, "data", "contents", "*"));
  return id === undefined ? undefined : rows.findLast(({ value }) => isJsonObject(value) && integerOf(value["id"]) === id)?.value;
}

function pathOf({ request }: Exchange): string {
  return request.path.split("?", 1)[0] ?? "";
}
