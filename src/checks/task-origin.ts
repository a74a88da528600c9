import type { RunView, TaskRow } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { member } from "../model/json.js";
import { parseOcpTime } from "../model/ocp-time.js";
import { calledOperation } from "./answer.js";
import { isErrorEnvelope } from "./envelope.js";
import { serverClock } from "./server-clock.js";

/** How far the clocks of server and caller may be apart, where nothing tells it. */
const toleranceMs = 120_000;
/** How far the clock that dates rows, which may be the database's, may be from the one that was read. */
const rowsMs = 5000;
const modes: readonly unknown[] = ["FULL_BACKUP", "INCREMENTAL_BACKUP", "PHYSICAL_BACKUP", "LOGICAL_BACKUP"];

/** Tells whether a task began clearly before the call, or is of another kind than the call asked for. */
export function isForeign(row: TaskRow, exchange: Exchange, run: RunView): boolean {
  const clock = serverClock(run);
  const earliest = Date.parse(exchange.startedAt) + (clock === undefined ? -toleranceMs : clock.aheadMs - clock.uncertainMs - rowsMs);
  if (parseOcpTime(row.startTime) < earliest) return true;
  const body = exchange.request.body?.json.value;
  return differs(member(body, "dataBackupMode"), row.dataBackupTaskType) || differs(member(body, "backupMode"), row.backupMode);
}

/** An answer is sent when its call is dealt with; a backup that begins so much later may be another caller's. */
const soonMs = 500;

/** Tells whether a task began clearly after the call was answered, by the server's clock. */
export function beganLater(row: TaskRow, { startedAt, durationMs }: Exchange, run: RunView): boolean {
  const clock = serverClock(run);
  const answered = Date.parse(startedAt) + durationMs + (clock?.aheadMs ?? Number.NaN);
  return parseOcpTime(row.startTime) > answered + (clock?.uncertainMs ?? 0) + soonMs;
}

function differs(asked: unknown, listed: string | undefined): boolean {
  return modes.includes(asked) && modes.includes(listed) && asked !== listed;
}

/** Counts the earlier calls of the same operation that may have started a backup whose task has not shown up since. */
export function pendingStarts(exchange: Exchange, contract: Contract, run: RunView): number {
  const { exchanges, tasksAfter } = run;
  const index = exchanges.findIndex(({ id }) => id === exchange.id);
  const earlier = exchanges.slice(0, Math.max(index, 0)).filter(({ operation }) => operation === exchange.operation);
  return earlier.reduce((pending, each) => {
    const watch = tasksAfter.get(each.id);
    const shown = watch?.readable === true ? watch.appeared.filter((row) => !isForeign(row, each, run)).length : 0;
    return Math.max(0, pending + (mayHaveStarted(each, contract) ? 1 : 0) - shown);
  }, 0);
}

/** A call that was sent may have started a backup unless it was refused; a list may show the task only later. */
function mayHaveStarted(exchange: Exchange, contract: Contract): boolean {
  const { failure, response, probe } = exchange;
  if (probe?.impossibleIds === true || calledOperation(exchange, contract) === undefined) return false;
  if (failure !== undefined) return failure.stage !== "not-sent";
  const status = response?.status ?? 0;
  return status >= 500 || (status < 400 && !isErrorEnvelope(response?.body?.json.value));
}
