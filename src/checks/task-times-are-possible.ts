import type { ExchangeCheck, RunView } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { member } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { placesAt, type Placed } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";
import { timeOf } from "./same-thing.js";
import { serverClock } from "./server-clock.js";

/** Less than the quarter of an hour by which two time zones differ at least, more than clocks of hosts that belong together do. */
const ahead = 10 * 60 * 1000;
/** Zones differ by whole quarters of an hour, and by no more than these hours. */
const quarter = 15 * 60 * 1000;
const farthestZone = 26 * 60 * 60 * 1000;
/** How near to it the start of what has just begun is. */
const near = 60 * 1000;
/** Start and end may be told by two hosts. */
const apart = 2 * 60 * 1000;

/** States in which a task or a backup is over, so that its end is the end of this start. */
const over: readonly unknown[] = ["DONE", "SUCCESSFUL", "FAILED", "CANCELED"];
/** States in which a backup runs, so that it has no end yet. */
const running: readonly unknown[] = ["BEGINNING", "INITIALIZING", "DOING"];
/** States of what has not begun: it may be meant to begin later. */
const waiting: readonly unknown[] = ["PENDING", "READY"];

const rows = [["data", "contents", "*"]] as const;
const places: Readonly<Partial<Record<OperationId, readonly (readonly string[])[]>>> = {
  listTenantDataBackupTasks: rows,
  listClusterDataBackupTasks: rows,
  listTaskInstances: rows,
  getTaskInstance: [["data"], ["data", "subtasks", "*"]],
};

/** Tasks and backups begin before now, and end after they began. */
export const taskTimesArePossible: ExchangeCheck = {
  id: "task/times-are-possible",
  title: "no task begins in the future or ends before it began",
  level: "should",
  scope: "exchange",
  description:
    "The createTime and startTime of a task or a backup lie before the answer that tells them, by the server's own clock, and its finishTime, once it is over, not before its start. A time that is hours ahead is a local time that claims another zone: whoever looks for the backup that a lost call started finds it in the wrong hour. A start ahead by anything but quarter hours may be planned, and a retry may set the start of a task anew: both are only noted. A backup that runs has no end long past; one before its start may be left from an earlier try. A step that ends long after its task is noted. Ten minutes between hosts, two between start and end, are let pass.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract, run) => {
    const wanted = places[calledOperation(exchange, contract)?.id ?? "getServerTime"];
    if (wanted === undefined) return notApplicable("the answer of this operation tells no task");
    if (!isSuccessStatus(answerOf(exchange).status)) return notApplicable("the call did not succeed");
    const now = serverNow(exchange, run);
    const tasks = wanted.flatMap((path) => placesAt(bodyOf(exchange), ...path));
    return tasks.flatMap((task) => [
      ...inTheFuture(exchange, contract, now, task),
      ...endsTooSoon(exchange, contract, task),
      ...endedAndRuns(exchange, contract, now, task),
      ...outlived(exchange, contract, task),
    ]);
  },
};

/** The last moment of the answer by the server's clock; NaN where nothing tells it. */
function serverNow(exchange: Exchange, run: RunView): number {
  const clock = serverClock(run);
  if (clock === undefined) return Number.NaN;
  return Date.parse(exchange.startedAt) + exchange.durationMs + Math.max(0, clock.aheadMs) + clock.uncertainMs;
}

function inTheFuture(exchange: Exchange, contract: Contract, now: number, { at, value }: Placed): readonly Finding[] {
  const names = waiting.includes(member(value, "status")) ? ["createTime"] : ["createTime", "startTime"];
  return names.flatMap((name) => {
    const time = timeOf(member(value, name));
    // A comparison with what is no time is false, too.
    if (!(time > now + ahead)) return [];
    const place = `${at}/${name}`;
    const expected = `a time before ${new Date(now).toISOString()}`;
    const message = `${name} lies in the future: a wrong zone, or a wrong clock`;
    const parts = { at: place, expected, actual: show(member(value, name) ?? null), message };
    const level = name === "createTime" || isOffByAZone(time - now) ? "should" : "observe";
    return [finding(level, statementAt(contract, exchange, place), parts)];
  });
}

/** Any other start ahead may be a planned one. */
function isOffByAZone(offset: number): boolean {
  return offset < farthestZone && Math.abs(offset - Math.round(offset / quarter) * quarter) <= near;
}

function endsTooSoon(exchange: Exchange, contract: Contract, { at, value }: Placed): readonly Finding[] {
  const [started, finished] = [timeOf(member(value, "startTime")), timeOf(member(value, "finishTime"))];
  if (!over.includes(member(value, "status")) || !(finished < started - apart)) return [];
  const place = `${at}/finishTime`;
  const expected = `not before ${show(member(value, "startTime") ?? null)}`;
  const message = "what is over ended before it began";
  const parts = { at: place, expected, actual: show(member(value, "finishTime") ?? null), message };
  // A retry may set the start of a task anew; a backup set is never begun twice.
  const level = calledOperation(exchange, contract)?.id.endsWith("DataBackupTasks") === true ? "should" : "observe";
  return [finding(level, statementAt(contract, exchange, place), parts)];
}

/** A row may be read between the writing of its end and of its state, and an end before the start is that of an earlier try. */
function endedAndRuns(exchange: Exchange, contract: Contract, now: number, { at, value }: Placed): readonly Finding[] {
  if (!running.includes(member(value, "status"))) return [];
  const [started, finished] = [timeOf(member(value, "startTime")), timeOf(member(value, "finishTime"))];
  if (!(finished >= started && finished < now - ahead) || calledOperation(exchange, contract)?.id.endsWith("DataBackupTasks") !== true)
    return [];
  const place = `${at}/finishTime`;
  const message = `a backup that is ${show(member(value, "status") ?? null)} ended some time ago`;
  const parts = { at: place, expected: "no end", actual: show(member(value, "finishTime") ?? null), message };
  return [finding("should", statementAt(contract, exchange, place), parts)];
}

/** A task is over when its last step is. */
function outlived(exchange: Exchange, contract: Contract, { at, value }: Placed): readonly Finding[] {
  if (!over.includes(member(value, "status")) || member(value, "subtasks") === undefined) return [];
  const finished = timeOf(member(value, "finishTime"));
  return placesAt(value, "subtasks", "*").flatMap((step) => {
    if (!(timeOf(member(step.value, "finishTime")) > finished + ahead)) return [];
    const place = `${at}${step.at}/finishTime`;
    const expected = `not long after ${show(member(value, "finishTime") ?? null)}`;
    const message = "a step ended long after its task";
    const parts = { at: place, expected, actual: show(member(step.value, "finishTime") ?? null), message };
    return [finding("observe", statementAt(contract, exchange, place), parts)];
  });
}
