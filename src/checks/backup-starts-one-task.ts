import type { ExchangeCheck, ReadableWatch, RunView, TaskRow } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Evidence, Level } from "../model/evidence.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import { member } from "../model/json.js";
import { isBackupOperation } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, statementAt } from "./answer.js";
import { backupResults, saysStarted, startedTasks } from "./backup-results.js";
import { isSuccessEnvelope } from "./envelope.js";
import { finding, notApplicable, skip } from "./finding.js";
import { fitsCall } from "./fitting-rows.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";
import { areAllTheCallsOwn, isTheCallsOwn } from "./whose-rows.js";

const list = "/data/backupObjectOpsResultList";
const evidence: Evidence = { basis: "inferred", note: "that a call and a row of the list belong together is said in no page" };

/** An accepted call starts one backup. */
export const backupStartsOneTask: ExchangeCheck = {
  id: "backup/starts-one-task",
  title: "an accepted call leaves one task of its kind in the list",
  level: "should",
  scope: "exchange",
  description:
    "After an accepted call the list of backup tasks has one row more that fits it, by mode and type. That a call and a row belong together is inferred, schedulers and other people start backups too, and a list may lag behind: none and several are only noted, with the rows. They are held against the server only where OCP itself says that nobody else did it: of a tenant, where the one row that came is of another mode or type, began with the call, the call's task is done and OCP knows no other of that tenant; or where several fit, and they and as many tasks, all set off by hand by one user, began within two seconds of the call. Where none has come and the task that the call named is seen to be under way, the row has only yet to come.",
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
    const fitting = watch.appeared.filter((row) => fitsCall(row, exchange));
    if (fitting.length + watch.unlisted === 1 || (operation === "backupClusterNow" && fitting.length > 1)) return [];
    const found = fitting.length + watch.unlisted;
    if (found === 0 && watch.appeared.length === 0 && isUnderWay(exchange, contract, run)) return [];
    const level = isSure(exchange, contract, run, watch) ? "should" : "observe";
    return [countedOtherwise(exchange, contract, { level, found, appeared: watch.appeared })];
  },
};

/** A database shows a backup only once the first steps of its task are done. */
function isUnderWay({ id }: Exchange, contract: Contract, { exchanges }: RunView): boolean {
  const index = exchanges.findIndex((each) => each.id === id);
  const named = startedTasks(exchanges[index]?.response?.body?.json.value).map(({ value }) => integerOf(value));
  return exchanges.slice(index + 1).some((each) => {
    const task = member(each.response?.body?.json.value, "data");
    const status = member(task, "status");
    const reads = each.response?.status === 200 && calledOperation(each, contract)?.id === "getTaskInstance";
    return reads && named.includes(integerOf(member(task, "id"))) && (status === "PENDING" || status === "READY" || status === "RUNNING");
  });
}

/** Tells whether what appeared is the call's own beyond doubt; the backup of a cluster has rows and tasks of several tenants, and what a wrong call asks for is open. */
function isSure(exchange: Exchange, contract: Contract, run: RunView, { appeared, unlisted }: ReadableWatch): boolean {
  const isTenants = calledOperation(exchange, contract)?.id === "backupTenantNow";
  if (unlisted > 0 || !isTenants || exchange.probe?.fault !== undefined) return false;
  const [first, ...more] = appeared;
  const fitting = appeared.filter((row) => fitsCall(row, exchange));
  if (fitting.length > 1) return areAllTheCallsOwn(fitting, exchange, contract, run);
  // A database that has no full backup yet may make one of its own accord.
  const isFullInstead = member(exchange.request.body?.json.value, "dataBackupMode") === "INCREMENTAL_BACKUP";
  return (
    first !== undefined && more.length === 0 && fitting.length === 0 && !isFullInstead && isTheCallsOwn(first, exchange, contract, run)
  );
}

interface Counted {
  readonly level: Level;
  readonly found: number;
  readonly appeared: readonly TaskRow[];
}

function countedOtherwise(exchange: Exchange, contract: Contract, { level, found, appeared }: Counted): Finding {
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
  return finding(
    level,
    { contract: statementAt(contract, exchange, list).contract, evidence },
    {
      at: list,
      expected: "one task",
      actual: `${String(found)}${rows}`,
      message,
    },
  );
}
