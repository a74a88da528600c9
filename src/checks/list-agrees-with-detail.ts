import type { ExchangeCheck, RunView } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { isJsonObject, type JsonValue } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { isSuccessEnvelope, placesAt } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";

interface Pair {
  readonly list: OperationId;
  /** Members that do not change while the thing exists. */
  readonly lasting: readonly (readonly string[])[];
}

/** Details with the list that shows the same things. */
const pairs: Readonly<Partial<Record<OperationId, Pair>>> = {
  getTenant: { list: "listTenants", lasting: [["obTenantId"], ["obClusterId"]] },
  getTaskInstance: {
    list: "listTaskInstances",
    lasting: [
      ["creator", "id"],
      ["cluster", "id"],
      ["tenant", "id"],
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
    "A tenant or a task that a list of the run has shown and that is then read by its id has the same lasting members there: of a tenant the ids that the database gives, of a task its creator, cluster and tenant. Only members that both answers have are compared, as whole numbers; names and states, which change, are not.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract, run) => {
    const pair = pairs[calledOperation(exchange, contract)?.id ?? "getServerTime"];
    const body = bodyOf(exchange);
    if (pair === undefined) return notApplicable("no list shows what this operation reads");
    if (!isSuccessStatus(answerOf(exchange).status) || !isSuccessEnvelope(body)) return notApplicable("the call did not succeed");
    const listed = lastRow(exchange, contract, run, pair.list);
    if (listed === undefined) return notApplicable("no list of the run has shown it before");
    return pair.lasting.flatMap((path) => differing(exchange, contract, listed, path));
  },
};

function differing(exchange: Exchange, contract: Contract, listed: JsonValue, path: readonly string[]): readonly Finding[] {
  const wanted = placesAt(listed, ...path).map(({ value }) => integerOf(value))[0];
  return placesAt(bodyOf(exchange), "data", ...path).flatMap(({ at, value }) => {
    const found = integerOf(value);
    if (wanted === undefined || found === undefined || found === wanted) return [];
    const parts = { at, expected: `${String(wanted)}, as the list says`, actual: show(value) };
    return [finding("should", statementAt(contract, exchange, at), { ...parts, message: "the list says another one of the same thing" })];
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
