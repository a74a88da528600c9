import type { RunView, TaskRow } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { jsonText } from "../model/json-text.js";
import { member, type JsonValue } from "../model/json.js";
import { isAfterEarlierCalls, isWithin, tasksAroundTheCall } from "./tasks-around-the-call.js";

/** What begins within so many milliseconds of a call has begun by it, where OCP knows nobody else who did. */
const soonMs = 2000;

/**
 * Tells whether the one row that appeared is the call's own, though it does not fit: the task that the call named is done, so its backup
 * is in the list, and OCP has no other task of that tenant.
 */
export function isTheCallsOwn(row: TaskRow, call: Exchange, contract: Contract, run: RunView): boolean {
  const tasks = tasksAroundTheCall(call, contract, run);
  if (tasks?.whole !== true || tasks.unnamed.length > 0 || tasks.named.length !== 1) return false;
  return member(tasks.named[0], "status") === "SUCCESSFUL" && isWithin(row.startTime, call, run, soonMs);
}

/** Tells whether all of several rows are the call's own: they and their tasks began with it, and each task was set off by hand by the user of the call. */
export function areAllTheCallsOwn(rows: readonly TaskRow[], call: Exchange, contract: Contract, run: RunView): boolean {
  const tasks = tasksAroundTheCall(call, contract, run);
  if (tasks?.named.length !== 1 || tasks.unnamed.length < rows.length - 1) return false;
  const all = [...tasks.named, ...tasks.unnamed];
  const creators = new Set(all.map(creatorOf));
  const byHand = all.every((task) => member(task, "type") === "MANUAL" && isOfNoOtherCall(beginOf(task), call, run));
  return byHand && creators.size === 1 && !creators.has("null") && rows.every((row) => isWithin(row.startTime, call, run, soonMs));
}

/** An earlier call of the run may have started what it was said to refuse. */
function isOfNoOtherCall(began: JsonValue | undefined, call: Exchange, run: RunView): boolean {
  return isWithin(began, call, run, soonMs) && isAfterEarlierCalls(began, call, run);
}

function beginOf(task: JsonValue): JsonValue | undefined {
  return member(task, "createTime") ?? member(task, "startTime");
}

function creatorOf(task: JsonValue): string {
  return jsonText(member(member(task, "creator"), "name") ?? null);
}
