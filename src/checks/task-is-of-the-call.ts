import type { ExchangeCheck, RunView } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Evidence } from "../model/evidence.js";
import type { Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { isBackupOperation } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { startedTasks } from "./backup-results.js";
import { isErrorEnvelope, isSuccessEnvelope, placesAt } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { idsOfPath, integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";

/** No page says in so many words that `taskIdList` holds what `getTaskInstance` reads. */
const linked: Evidence = { basis: "inferred", note: "taskIdList holds ids of task instances" };

/** The task that an accepted call names works for what the call was about. */
export const taskIsOfTheCall: ExchangeCheck = {
  id: "task/is-of-the-call",
  title: "the task that a call names works on the call's tenant",
  level: "should",
  scope: "exchange",
  description:
    "A task that the answer of an accepted backup call names, read by its id, is there and works on the cluster and, for a tenant's backup, the tenant of that call. A task that is not found is only noted: that the list holds ids of task instances is inferred, and a task may show late. One that names its cluster and no tenant, after a tenant's call, is noted as well: such a task may be the cluster's, but OCP leaves out what is empty. What else the task does not say is not judged.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract, run) => {
    const operation = calledOperation(exchange, contract)?.id;
    const id = idsOfPath(exchange.request.path).get("task");
    if (operation !== "getTaskInstance" || id === undefined) return notApplicable("this reads no task");
    const call = callThatNamed(id, exchange, contract, run);
    if (call === undefined) return notApplicable("no accepted call before it names this task");
    const { status } = answerOf(exchange);
    if (isSuccessStatus(status) && isSuccessEnvelope(bodyOf(exchange)))
      return [...worksElsewhere(exchange, contract, call), ...saysNoTenant(exchange, contract, call)];
    return status === 404 && isErrorEnvelope(bodyOf(exchange)) ? [notFound(exchange, id)] : [];
  },
};

function callThatNamed(id: bigint, { id: own }: Exchange, contract: Contract, { exchanges }: RunView): Exchange | undefined {
  const index = exchanges.findIndex((each) => each.id === own);
  return exchanges.slice(0, Math.max(0, index)).findLast((each) => {
    const operation = each.response === undefined ? undefined : calledOperation(each, contract)?.id;
    const body = each.response?.body?.json.value;
    // What a server makes of ids that nothing has is judged by request/is-refused.
    if (operation === undefined || !isBackupOperation(operation) || each.probe?.fault !== undefined || !isSuccessEnvelope(body))
      return false;
    return startedTasks(body).some(({ value }) => integerOf(value) === id);
  });
}

function worksElsewhere(exchange: Exchange, contract: Contract, call: Exchange): readonly Finding[] {
  const wanted = idsOfPath(call.request.path);
  return (["cluster", "tenant"] as const).flatMap((owner) => {
    const right = wanted.get(owner);
    return placesAt(bodyOf(exchange), "data", owner, "id").flatMap(({ at, value }) => {
      const found = integerOf(value);
      if (right === undefined || found === undefined || found === right) return [];
      const message = `${owner} ${String(right)} was to be backed up, the task that the call named works on ${show(value)}`;
      const statement = { contract: statementAt(contract, exchange, at).contract, evidence: linked };
      return [finding("should", statement, { at, expected: String(right), actual: show(value), message })];
    });
  });
}

/** A task of the whole cluster, or a tenant that was left out. */
function saysNoTenant(exchange: Exchange, contract: Contract, call: Exchange): readonly Finding[] {
  const wanted = idsOfPath(call.request.path).get("tenant");
  const says = (owner: string): boolean =>
    placesAt(bodyOf(exchange), "data", owner, "id").some(({ value }) => integerOf(value) !== undefined);
  if (wanted === undefined || !says("cluster") || says("tenant")) return [];
  const at = "/data/tenant";
  const message = `tenant ${String(wanted)} was to be backed up, the task that the call named has a cluster and no tenant`;
  const statement = { contract: statementAt(contract, exchange, at).contract, evidence: linked };
  return [finding("observe", statement, { at, expected: String(wanted), actual: "none", message })];
}

function notFound(exchange: Exchange, id: bigint): Finding {
  const message = `task ${String(id)}, which an accepted call named, is not found`;
  const statement = { contract: clusterBackup, evidence: linked };
  return finding("observe", statement, { at: "status", expected: "200", actual: String(answerOf(exchange).status), message });
}
