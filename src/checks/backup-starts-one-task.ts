import type { ExchangeCheck, RunView, TaskRow } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { member } from "../model/json.js";
import { isBackupOperation } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, statementAt } from "./answer.js";
import { backupResults, saysStarted } from "./backup-results.js";
import { isSuccessEnvelope, placesAt } from "./envelope.js";
import { finding, notApplicable, skip } from "./finding.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";

const list = "/data/backupObjectOpsResultList";

/** An accepted call starts one backup. */
export const backupStartsOneTask: ExchangeCheck = {
  id: "backup/starts-one-task",
  title: "an accepted call leaves one task of its kind in the list",
  level: "observe",
  scope: "exchange",
  description:
    "After an accepted call the list of backup tasks has one row more that fits it, by mode and type. That a call and a row belong together is inferred, schedulers and other people start backups too, and a list may lag behind: none and several are only noted, with the rows. Where none has come and the task that the call named is seen to be under way, the row has only yet to come.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract, run) => {
    const operation = calledOperation(exchange, contract)?.id;
    if (operation === undefined || !isBackupOperation(operation)) return notApplicable("this is no backup call");
    const body = bodyOf(exchange);
    const accepted = answerOf(exchange).status === 200 && isSuccessEnvelope(body) && backupResults(body).some(saysStarted);
    if (!accepted) return notApplicable("the answer names no task that was started");
    const watch = run.tasksAfter.get(exchange.id);
    if (watch === undefined) return notApplicable("the list of backup tasks was not read around the call");
    if (!watch.readable) return skip("precondition", watch.because);
    const fitting = watch.appeared.filter((row) => fits(row, exchange));
    if (fitting.length + watch.unlisted === 1 || (operation === "backupClusterNow" && fitting.length > 1)) return [];
    const found = fitting.length + watch.unlisted;
    if (found === 0 && watch.appeared.length === 0 && isUnderWay(exchange, contract, run)) return [];
    return [countedOtherwise(exchange, contract, found, watch.appeared)];
  },
};

/** A database shows a backup only once the first steps of its task are done. */
function isUnderWay({ id }: Exchange, contract: Contract, { exchanges }: RunView): boolean {
  const index = exchanges.findIndex((each) => each.id === id);
  const named = backupResults(exchanges[index]?.response?.body?.json.value)
    .filter(saysStarted)
    .flatMap(({ value }) => placesAt(value, "taskIdList", "*").map((task) => integerOf(task.value)));
  return exchanges.slice(index + 1).some((each) => {
    const task = member(each.response?.body?.json.value, "data");
    const status = member(task, "status");
    const reads = each.response?.status === 200 && calledOperation(each, contract)?.id === "getTaskInstance";
    return reads && named.includes(integerOf(member(task, "id"))) && (status === "PENDING" || status === "READY" || status === "RUNNING");
  });
}

function countedOtherwise(exchange: Exchange, contract: Contract, found: number, appeared: readonly TaskRow[]) {
  const rows =
    appeared.length === 0
      ? ""
      : ` (${appeared
          .slice(0, 3)
          .map(({ id }) => id)
          .join("; ")})`;
  const message =
    found === 0
      ? "an accepted call left no task that fits it in the list of backup tasks"
      : `an accepted call left ${String(found)} tasks that fit it`;
  return finding("observe", statementAt(contract, exchange, list), {
    at: list,
    expected: "one task",
    actual: `${String(found)}${rows}`,
    message,
  });
}

/** A row that does not say its mode or type may be the one. */
function fits(row: TaskRow, { request }: Exchange): boolean {
  const sent = request.body?.json.value;
  const agrees = (said: string | undefined, wanted: unknown): boolean => said === undefined || wanted === undefined || said === wanted;
  return agrees(row.backupMode, member(sent, "backupMode")) && agrees(row.dataBackupTaskType, member(sent, "dataBackupMode"));
}
