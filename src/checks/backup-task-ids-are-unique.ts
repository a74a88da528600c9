import type { RunCheck } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import { isJsonArray, member, type JsonValue } from "../model/json.js";
import { isBackupOperation } from "../model/operation.js";
import { statementAt } from "./answer.js";
import { backupResults } from "./backup-results.js";
import { finding, notApplicable } from "./finding.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";

/** Each backup of a run has tasks of its own. */
export const backupTaskIdsAreUnique: RunCheck = {
  id: "backup/task-ids-are-unique",
  title: "no two backups of a run name one task",
  level: "should",
  scope: "run",
  description:
    "Two accepted calls start two backups, so no task is named by both: a caller who follows the task of one would take the other's end for it. It needs a run with two accepted calls, so it is judged on servers of our own, in recordings, and where more than one backup is allowed.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: ({ exchanges }, contract) => {
    const named = exchanges.map((exchange) => ({ exchange, tasks: startedTasks(exchange) })).filter(({ tasks }) => tasks.size > 0);
    if (named.length < 2) return notApplicable("fewer than two answers of the run name tasks");
    const owners = new Map<string, Exchange>();
    const findings: Finding[] = [];
    for (const { exchange, tasks } of named) {
      for (const [task, at] of tasks) {
        const owner = owners.get(task);
        owners.set(task, owner ?? exchange);
        if (owner === undefined) continue;
        const message = `${exchange.id} names task ${task}, as ${owner.id} did for another backup`;
        findings.push(finding("should", statementAt(contract, exchange, at), { at, expected: "a task of its own", actual: task, message }));
      }
    }
    return findings;
  },
};

/** The tasks that an answer names, each with its place. */
function startedTasks({ operation, request, response }: Exchange): ReadonlyMap<string, string> {
  const accepted = operation !== undefined && isBackupOperation(operation) && request.method === "POST" && response?.status === 200;
  const results = accepted ? backupResults(response.body?.json.value) : [];
  return new Map(
    results.flatMap(({ at, value }) => {
      const tasks = member(value, "taskIdList");
      const ids = isJsonArray(tasks) ? tasks.flatMap((task) => validId(task)) : [];
      return ids.map((id) => [String(id), `${at}/taskIdList`] as const);
    }),
  );
}

/** What is no id at all is left to response/schema. */
function validId(task: JsonValue): readonly bigint[] {
  const id = integerOf(task);
  return id !== undefined && id > 0n && id < 2n ** 63n ? [id] : [];
}
