import { runningStates, type ReadableWatch, type TaskRow, type TaskWatch } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show } from "../model/finding.js";
import { isJsonArray, member, type JsonValue } from "../model/json.js";
import { parseOcpTime } from "../model/ocp-time.js";
import type { BackupOperationId, OperationId } from "../model/operation.js";
import type { RequestRecipe } from "../model/probe.js";
import type { ProbeContext } from "../probes/probe.js";
import { isRecipe } from "../probes/probe.js";
import { listQuery } from "../probes/reads.js";
import { realIds, recipeFor } from "../probes/recipe.js";

/** What a task list said at one moment. */
export interface TaskList {
  readonly rows: readonly TaskRow[];
  /** Rows on all pages, where the answer says. */
  readonly total?: number;
  /** Number of pages, where the answer says. */
  readonly pages?: number;
}

/** States in which it no longer does; `UNKNOWN` is one of old rows. */
const finishedStates =
  /^(?:DONE|FAILED|CANCELED|OVERDUE|UNKNOWN|SUCCESS|SUCCESSFUL|SUCCEEDED|FINISHED|COMPLETED|STOPPED|DELETED|EXPIRED)$/i;
/** Rows on the smallest page that the vendor's samples show. */
const smallestPage = 10;

/** Gives the request that reads the backup tasks of the run's tenant or cluster; undefined where the profile or the ids do not allow it. */
export function taskListRecipe(context: ProbeContext): RequestRecipe | undefined {
  const id = taskListOf(context.contract, context.operation);
  const recipe = id === undefined ? undefined : recipeFor(context, id, realIds(context), listQuery(context, id));
  return recipe !== undefined && isRecipe(recipe) ? recipe : undefined;
}

/** Reads a task list out of an answer; undefined where the answer is no readable list. */
export function readTaskList({ response }: Exchange): TaskList | undefined {
  const data = member(response?.body?.json.value, "data");
  const contents = member(data, "contents");
  if (response?.status !== 200 || !isJsonArray(contents) || !contents.every(namesTask)) return undefined;
  const total = member(member(data, "page"), "totalElements");
  const pages = member(member(data, "page"), "totalPages");
  // A page without a total may be the first of many.
  if (typeof total !== "number" && contents.length >= smallestPage) return undefined;
  return {
    rows: contents.map(toRow),
    ...(typeof total === "number" ? { total } : {}),
    ...(typeof pages === "number" ? { pages } : typeof total === "number" ? { pages: pagesOf(total, contents.length) } : {}),
  };
}

/** As many pages as rows of the first one make of all, where the list does not say it. */
function pagesOf(total: number, rows: number): number {
  return rows === 0 ? 1 : Math.max(1, Math.ceil(total / rows));
}

/** Gives the request for the last page of a list of several pages: no order is promised, and a new task stands first or last. */
export function lastPageRecipe(recipe: RequestRecipe, { pages = 1 }: TaskList): RequestRecipe | undefined {
  return pages > 1 && recipe.path.includes("page=1&")
    ? { ...recipe, path: recipe.path.replace("page=1&", `page=${String(pages)}&`) }
    : undefined;
}

/** Puts what two looks at a list showed into one. */
export function mergeTaskLists(list: TaskList, other: TaskList): TaskList {
  const ids = new Set(list.rows.map((row) => row.id));
  return { ...list, rows: [...list.rows, ...other.rows.filter((row) => !ids.has(row.id))] };
}

/** Compares two moments of a task list: what is there now and was not before. */
export function compareTaskLists(before: TaskList | undefined, after: TaskList | undefined, exchange: string): TaskWatch {
  if (before === undefined || after === undefined) return { readable: false, because: "the list of backup tasks cannot be read" };
  const known = new Set(before.rows.map((row) => row.id));
  const fresh = after.rows.filter((row) => !known.has(row.id)).toSorted(youngestFirst);
  const grown = Math.max(0, (after.total ?? 0) - (before.total ?? after.total ?? 0));
  // On several pages a row may only have moved into sight: as many as the list grew by are new, and those that began after all that were known.
  const isMany = (after.pages ?? 1) > 1;
  const appeared = isMany ? fresh.slice(0, Math.max(grown, begunAfter(before, fresh))) : fresh;
  return { readable: true, appeared, unlisted: Math.max(0, grown - appeared.length), exchange };
}

/** Tells whether a task is there that was not. */
export function hasAppeared(watch: TaskWatch): watch is ReadableWatch {
  return tasksIn(watch) > 0;
}

/** Counts the tasks that are there and were not. */
export function tasksIn(watch: TaskWatch): number {
  return watch.readable ? watch.appeared.length + watch.unlisted : 0;
}

/** A list that keeps so many rows and no more does not grow. */
function begunAfter(before: TaskList, fresh: readonly TaskRow[]): number {
  const times = before.rows.map(({ startTime }) => parseOcpTime(startTime)).filter((time) => !Number.isNaN(time));
  const latest = Math.max(...times);
  return times.length === 0 ? 0 : fresh.filter(({ startTime }) => parseOcpTime(startTime) > latest).length;
}

function youngestFirst(one: TaskRow, other: TaskRow): number {
  const [age, otherAge] = [one, other].map((row) => parseOcpTime(row.startTime));
  return (otherAge ?? 0) - (age ?? 0) || Number.parseInt(other.id, 10) - Number.parseInt(one.id, 10) || 0;
}

/** Finds a backup that is under way: one in a state that is not known to be over, and without the time of its end. */
export function runningTask(list: TaskList): TaskRow | undefined {
  return list.rows.find(
    ({ status = "", finished }) => runningStates.includes(status) || (!finishedStates.test(status) && finished !== true),
  );
}

/** Tells whether a list shows all of its rows. */
export function isWhole({ rows, total }: TaskList): boolean {
  return total === undefined || total <= rows.length;
}

/** Gives the request for the tasks in one state. */
export function inState(recipe: RequestRecipe, state: string): RequestRecipe {
  return { ...recipe, path: `${recipe.path}${recipe.path.includes("?") ? "&" : "?"}status=${state}` };
}

/** Without an id rows cannot be told apart, and a new one would pass for an old one. */
function namesTask(row: JsonValue): boolean {
  return ["string", "number", "bigint"].includes(typeof member(row, "taskId"));
}

function taskListOf(contract: Contract, operation: BackupOperationId): OperationId | undefined {
  const wanted: readonly OperationId[] =
    operation === "backupTenantNow" ? ["listTenantDataBackupTasks", "listClusterDataBackupTasks"] : ["listClusterDataBackupTasks"];
  return wanted.find((id) => contract.operations.has(id));
}

function toRow(row: JsonValue): TaskRow {
  const text = (name: string): string | undefined => {
    const value = member(row, name);
    return typeof value === "string" ? value : undefined;
  };
  // Each tenant counts its own tasks.
  const [tenant, task] = [member(row, "tenantId"), member(row, "taskId")];
  const [status, startTime, backupMode, dataBackupTaskType, backupUri] = [
    "status",
    "startTime",
    "backupMode",
    "dataBackupTaskType",
    "backupUri",
  ].map(text);
  return {
    id: tenant === undefined ? plain(task) : `${plain(task)} of tenant ${plain(tenant)}`,
    finished: typeof member(row, "finishTime") === "string",
    ...(status === undefined ? {} : { status }),
    ...(startTime === undefined ? {} : { startTime }),
    ...(backupMode === undefined ? {} : { backupMode }),
    ...(dataBackupTaskType === undefined ? {} : { dataBackupTaskType }),
    ...(backupUri === undefined ? {} : { backupUri }),
  };
}

function plain(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : show(value);
}
