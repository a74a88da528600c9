import type { ExchangeCheck } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { isJsonArray, member } from "../model/json.js";
import { isBackupOperation } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { backupResults } from "./backup-results.js";
import { placesAt, type Placed } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";

const list = "/data/backupObjectOpsResultList";

/** A backup that was started can be followed. */
export const backupStartedNamesTasks: ExchangeCheck = {
  id: "backup/started-names-tasks",
  title: "a started backup names its tasks, each once",
  level: "should",
  scope: "exchange",
  description:
    "A successful answer has a result, and every result that succeeded names the tasks that run on: without their ids nobody can tell what became of the backup. Within one result no task is named twice; one task under two results is noted. A result that failed needs no task.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract) => {
    const operation = calledOperation(exchange, contract)?.id;
    if (operation === undefined || !isBackupOperation(operation)) return notApplicable("this is no backup call");
    const body = bodyOf(exchange);
    if (!isSuccessStatus(answerOf(exchange).status)) return notApplicable("the call did not succeed");
    const [results] = placesAt(body, "data", "backupObjectOpsResultList");
    if (!isJsonArray(results?.value)) return notApplicable("the answer has no list of results");
    if (results.value.length === 0) {
      const message = "a successful answer has no result";
      return [finding("should", statementAt(contract, exchange, list), { at: list, expected: "a result", actual: "[]", message })];
    }
    const started = backupResults(body).filter(({ value }) => member(value, "beSuccessful") === true);
    return [...started.flatMap((result) => judgeTasks(exchange, contract, result)), ...sharedTasks(exchange, contract, started)];
  },
};

function judgeTasks(exchange: Exchange, contract: Contract, result: Placed): readonly Finding[] {
  const at = `${result.at}/taskIdList`;
  const tasks = member(result.value, "taskIdList");
  const statement = statementAt(contract, exchange, at);
  if (tasks === undefined || tasks === null || (isJsonArray(tasks) && tasks.length === 0)) {
    const message = "a result succeeded and names no task";
    return [finding("should", statement, { at, expected: "a task id", actual: show(tasks), message })];
  }
  const ids = idsOf(result);
  const message = "a result names one task twice";
  return new Set(ids).size === ids.length
    ? []
    : [finding("should", statement, { at, expected: "each task once", actual: show(tasks), message })];
}

function sharedTasks(exchange: Exchange, contract: Contract, results: readonly Placed[]): readonly Finding[] {
  const ids = results.flatMap((result) => [...new Set(idsOf(result))]);
  if (new Set(ids).size === ids.length) return [];
  const message = "two results name one task";
  return [
    finding("observe", statementAt(contract, exchange, list), { at: list, expected: "each task once", actual: show([...ids]), message }),
  ];
}

function idsOf({ value }: Placed): readonly bigint[] {
  const tasks = member(value, "taskIdList");
  return isJsonArray(tasks) ? tasks.flatMap((each) => integerOf(each) ?? []) : [];
}
