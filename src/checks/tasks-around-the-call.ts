import type { RunView } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { jsonText } from "../model/json-text.js";
import { isJsonArray, member, type JsonValue } from "../model/json.js";
import { parseOcpTime } from "../model/ocp-time.js";
import { isBackupOperation } from "../model/operation.js";
import { calledOperation } from "./answer.js";
import { startedTasks } from "./backup-results.js";
import { idsOfPath, integerOf, isOfNoOther } from "./path-ids.js";
import { serverClock } from "./server-clock.js";

/** What the list of tasks shows after a call and did not show before it, of the call's own tenant. */
export interface TasksAroundTheCall {
  /** Those that the answer named. */
  readonly named: readonly JsonValue[];
  readonly unnamed: readonly JsonValue[];
  /** Whether the lists showed all of their rows, so that there are no others. */
  readonly whole: boolean;
}

/** Reads the list of tasks around a call; undefined where it was not read on both sides of it. */
export function tasksAroundTheCall(call: Exchange, contract: Contract, { exchanges }: RunView): TasksAroundTheCall | undefined {
  const index = exchanges.findIndex(({ id }) => id === call.id);
  const lists = (part: readonly Exchange[]): readonly Exchange[] =>
    part.filter((each) => each.response?.status === 200 && calledOperation(each, contract)?.id === "listTaskInstances");
  const later = exchanges.slice(index + 1);
  const next = later.findIndex((each) => isBackupOperation(calledOperation(each, contract)?.id ?? "getServerTime"));
  const before = lists(exchanges.slice(0, Math.max(0, index)));
  const after = lists(next < 0 ? later : later.slice(0, next));
  if (before.length === 0 || after.length === 0) return undefined;
  const ids = idsOfPath(call.request.path);
  const known = new Set(before.flatMap(rowsOf).map(idOf));
  const shown = new Map(after.flatMap(rowsOf).map((row) => [idOf(row), row]));
  const fresh = [...shown.values()].filter((row) => !known.has(idOf(row)) && isOfNoOther(row, ids));
  const named = namedBy(call);
  return {
    named: fresh.filter((row) => named.includes(integerOf(member(row, "id")))),
    unnamed: fresh.filter((row) => !named.includes(integerOf(member(row, "id")))),
    whole: isWhole(before, known.size) && isWhole(after, shown.size),
  };
}

/** Tells whether a moment lies within the call by the server's clock, or so many milliseconds from it; never where nothing tells the clock. */
export function isWithin(time: JsonValue | undefined, call: Exchange, run: RunView, aroundMs: number): boolean {
  const clock = serverClock(run);
  if (clock === undefined || typeof time !== "string") return false;
  const [told, began] = [parseOcpTime(time), Date.parse(call.startedAt) + clock.aheadMs];
  const around = aroundMs + clock.uncertainMs;
  return told >= began - around && told <= began + call.durationMs + around;
}

/** Tells whether a moment lies behind the answer to the last call before this one that could have started a backup: by the timestamp of that answer, which has the clock of the tasks, else by the server's clock. */
export function isAfterEarlierCalls(time: JsonValue | undefined, call: Exchange, run: RunView): boolean {
  const clock = serverClock(run);
  const index = run.exchanges.findIndex(({ id }) => id === call.id);
  const earlier = run.exchanges
    .slice(0, Math.max(0, index))
    .findLast(({ operation }) => operation !== undefined && isBackupOperation(operation));
  if (earlier === undefined) return true;
  if (typeof time !== "string") return false;
  const stamp = member(earlier.response?.body?.json.value, "timestamp");
  if (typeof stamp === "string") return parseOcpTime(time) > parseOcpTime(stamp);
  if (clock === undefined) return false;
  return parseOcpTime(time) > Date.parse(earlier.startedAt) + earlier.durationMs + clock.aheadMs + clock.uncertainMs;
}

function namedBy({ response }: Exchange): readonly (bigint | undefined)[] {
  return startedTasks(response?.body?.json.value).map(({ value }) => integerOf(value));
}

function rowsOf({ response }: Exchange): readonly JsonValue[] {
  const contents = member(member(response?.body?.json.value, "data"), "contents");
  return isJsonArray(contents) ? contents : [];
}

/** Each list says how many rows there are, and so many were shown. */
function isWhole(lists: readonly Exchange[], shown: number): boolean {
  return lists.every(({ response }) => {
    const total = member(member(member(response?.body?.json.value, "data"), "page"), "totalElements");
    return typeof total === "number" && total <= shown;
  });
}

function idOf(row: JsonValue): string {
  return jsonText(member(row, "id") ?? null);
}
