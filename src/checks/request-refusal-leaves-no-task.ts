import type { ExchangeCheck, ReadableWatch, RunView, TaskRow } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import { deniesEveryBackup } from "../model/denied-backup.js";
import type { Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { answerOf, bodyOf, operationOf, statementOfStatus } from "./answer.js";
import { backupResults } from "./backup-results.js";
import { isErrorEnvelope, isSuccessEnvelope } from "./envelope.js";
import { finding, notApplicable, skip, type Statement } from "./finding.js";
import { clusterBackup } from "./pointers.js";
import { failsForABackup, refusesForNow } from "./refusal-codes.js";
import { tolerated } from "./request-fault.js";
import { beganLater, isForeign, pendingStarts } from "./task-origin.js";

const pointer = `${clusterBackup}/responses/400`;
const source = "api-call-description";
const evidence = { basis: "documented", source, note: "only an answer with successful true says that a call was carried out" } as const;

const foreign = "its time, its kind or its task says that the scheduler or another caller started it";
const unclear = "the tasks of that time do not say that the run's own user started it (--user names him where only an AccessKey is given)";
const explained = "the refusal itself is about the state of things, such as a backup that runs already, so it may be another's";
const failedAtOnce = "it failed, as the answer says";
const belated = "an earlier call, whose task has not shown up since, may have started it";

/** A call that was refused, or was wrong and not served, started nothing. */
export const requestRefusalLeavesNoTask: ExchangeCheck = {
  id: "request/refusal-leaves-no-task",
  title: "a call that is not served leaves no backup task behind",
  level: "must",
  scope: "exchange",
  description:
    "A refusal means that no backup was started, and so does an answer that says of every object that it did not succeed; a call that is wrong on purpose starts none, whatever failure or page answers it. The list of backup tasks is read before and after each such call for the real cluster or tenant, and some seconds after some of them, since a list may lag behind: a task that appears in between belies the answer. It is only noted where its time, its kind or the list of tasks says that it is another's, where that list shows a task of that time and not whose it is, where the refusal itself is that a backup runs, or where it failed at once, as an answer inside of a success says.",
  pointer,
  judge: (exchange, contract, run) => {
    const watch = run.tasksAfter.get(exchange.id);
    if (watch === undefined) return notApplicable("the task list was not watched during this call");
    if (!isRefused(exchange) && !isUnservedFault(exchange)) return notApplicable("the call was neither refused nor wrong and unserved");
    if (!watch.readable) return skip("precondition", watch.because);
    const excuses = excusesOf(watch, exchange, contract, run);
    const operation = operationOf(exchange, contract);
    const statement = operation === undefined ? { contract: pointer, evidence } : statementOfStatus(operation, answerOf(exchange).status);
    return [
      ...unlisted(watch.unlisted, statement),
      ...watch.appeared.map((row, index) => appeared(row, exchange, watch.late === true, statement, excuses[index])),
    ];
  },
};

/** Says of each row why the refused call need not have started it; undefined where nothing else explains it. */
function excusesOf(
  { appeared: rows, whose }: ReadableWatch,
  exchange: Exchange,
  contract: Contract,
  run: RunView,
): readonly (string | undefined)[] {
  const body = bodyOf(exchange);
  const isExplained =
    refusesForNow(answerOf(exchange).status, body) ||
    (isDenied(exchange) && backupResults(body).some(({ value }) => failsForABackup(value)));
  const first = rows.map((row) => {
    if (whose === "others" || isForeign(row, exchange, run)) return foreign;
    if (isExplained) return explained;
    if (hasFailed(row, exchange)) return failedAtOnce;
    if (whose !== undefined) return whose === "own" ? undefined : unclear;
    return beganLater(row, exchange, run) ? foreign : undefined;
  });
  // A proper refusal is believed before an earlier call that may have started a backup; of tasks that nobody tells apart, the first are that call's.
  let pending = isRefused(exchange) && first.includes(undefined) ? pendingStarts(exchange, contract, run) : 0;
  return first.map((excuse) => excuse ?? (pending-- > 0 ? belated : undefined));
}

function appeared({ id }: TaskRow, exchange: Exchange, isLate: boolean, statement: Statement, excuse: string | undefined): Finding {
  const says = excuse === undefined ? { ...statement, evidence } : tolerated(statement.contract, excuse);
  const message = `backup task ${show(id)} appeared ${isLate ? "some time after" : "during"} a call that was answered ${String(answerOf(exchange).status)}`;
  return finding("must", says, { at: "status", expected: "no new backup task", actual: `task ${show(id)}`, message });
}

/** A database may have begun what then failed before the answer was sent. */
function hasFailed({ status }: TaskRow, exchange: Exchange): boolean {
  return isDenied(exchange) && (status === "FAILED" || status === "CANCELED");
}

function isDenied(exchange: Exchange): boolean {
  return answerOf(exchange).status === 200 && deniesEveryBackup(bodyOf(exchange));
}

function isRefused(exchange: Exchange): boolean {
  const { status } = answerOf(exchange);
  return isDenied(exchange) || (status >= 400 && status < 500) || (status < 300 && isErrorEnvelope(bodyOf(exchange)));
}

/** A failure or a page says nothing of its own; a task that a wrong call leaves behind says that it was carried out. A success is left to request/is-refused. */
function isUnservedFault(exchange: Exchange): boolean {
  const { probe } = exchange;
  return probe?.class === "guarded" && probe.fault !== undefined && !isSuccessEnvelope(bodyOf(exchange));
}

/** Tasks that only the total of the list tells of: nobody knows whose they are. */
function unlisted(count: number, { contract }: Statement): readonly Finding[] {
  if (count === 0) return [];
  const statement = tolerated(contract, "they stand on a page of the list that was not read");
  const message = `the list of backup tasks grew by ${String(count)} that were not seen during a call that was not served`;
  return [finding("must", statement, { at: "status", expected: "no new backup task", actual: String(count), message })];
}
