import { idsOfPath, isOfNoOther, type IdOwner } from "../checks/path-ids.js";
import { timeOf } from "../checks/same-thing.js";
import type { ReadableWatch, TaskRow, Whose } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import { isJsonArray, member, type JsonValue } from "../model/json.js";
import { parseOcpTime } from "../model/ocp-time.js";
import type { ProbeMark, RequestRecipe } from "../model/probe.js";
import { isScheduled } from "../model/task-type.js";
import { isRecipe, type ProbeContext } from "../probes/probe.js";
import { listQuery } from "../probes/reads.js";
import { recipeFor } from "../probes/recipe.js";

const whoseId = "read/whose/listTaskInstances";

/** Tells whether a read asks who set off a backup which appeared after a refusal. */
export function isWhose({ probe }: Pick<Exchange, "probe">): boolean {
  return probe?.id === whoseId;
}

/** Pages that are read to find the task of a backup: no order is promised. */
const mostPages = 10;
/** The task of a backup begins some time before its row does, and by another clock. */
const [before, after] = [60_000, 10_000];

/** What the list of task instances showed, and whether that was all of it. */
export interface ListedTasks {
  readonly rows: readonly JsonValue[];
  readonly whole: boolean;
}

/** Reads the list of task instances, which tell who created them; undefined where it cannot be read. */
export async function listTasks(
  context: ProbeContext,
  read: (recipe: RequestRecipe, mark: ProbeMark) => Promise<Exchange | undefined>,
  user: string | undefined,
): Promise<ListedTasks | undefined> {
  const mark: ProbeMark = {
    ...{ id: whoseId, class: "read", credentials: "own", impossibleIds: false },
    ...(user === undefined ? {} : { user }),
  };
  const pages: (Exchange | undefined)[] = [];
  for (let page = 1; page <= Math.min(pagesOf(pages[0]), mostPages); page += 1) {
    const recipe = recipeFor(context, "listTaskInstances", {}, listQuery(context, "listTaskInstances", page));
    if (!isRecipe(recipe)) break;
    pages.push(await read(recipe, mark));
  }
  return tasksOf(pages);
}

/** Puts the pages of the list together, from the first on; undefined where that cannot be read. */
export function tasksOf(pages: readonly (Exchange | undefined)[]): ListedTasks | undefined {
  const lists = pages.map((page) => member(dataOf(page), "contents"));
  if (!isJsonArray(lists[0])) return undefined;
  const readable = lists.filter((list) => isJsonArray(list));
  return { rows: readable.flat(), whole: readable.length === pagesOf(pages[0]) };
}

function pagesOf(first: Exchange | undefined): number {
  const told = member(member(dataOf(first), "page"), "totalPages");
  return typeof told === "number" && told > 0 ? told : 1;
}

function dataOf(exchange: Exchange | undefined): JsonValue | undefined {
  return exchange?.response?.status === 200 ? member(exchange.response.body?.json.value, "data") : undefined;
}

/** Gives the cluster and tenant whose backups were looked at, from the look at the list: the call itself may have been for wrong ids. */
export function aimOf({ exchange }: ReadableWatch, exchanges: readonly Exchange[]): ReadonlyMap<IdOwner, bigint> {
  return idsOfPath(exchanges.find(({ id }) => id === exchange)?.request.path ?? "");
}

/**
 * Says whose the backups are that appeared, by OCP's own word: by who set off the tasks of the run's cluster and tenant that began when
 * they did. Undefined where no task speaks of them.
 */
export function whoseAre(
  appeared: readonly TaskRow[],
  tasks: ListedTasks,
  ids: ReadonlyMap<IdOwner, bigint>,
  user: string | undefined,
): Whose | undefined {
  const began = appeared.map(({ startTime }) => parseOcpTime(startTime)).filter((time) => !Number.isNaN(time));
  const about = tasks.rows.filter((task) => isOfNoOther(task, ids));
  // A task of others that began long before may come to its backup only now; one of ours that did so is of something else.
  const candidates = about.filter((task) =>
    began.some((time) => beganAround(task, time) || (whoseIs(task, user) !== "own" && wasUnderWay(task, time))),
  );
  if (candidates.length === 0) return tasks.whole ? undefined : "unknown";
  const words = new Set(candidates.map((task) => whoseIs(task, user)));
  const [word] = words;
  return words.size === 1 ? word : "unknown";
}

function beganAround(task: JsonValue, time: number): boolean {
  return ["startTime", "createTime"].some((name) => {
    const began = timeOf(member(task, name));
    return began >= time - before && began <= time + after;
  });
}

function wasUnderWay(task: JsonValue, time: number): boolean {
  // One without the time of its end has not come to it.
  return timeOf(member(task, "startTime")) <= time + after && !(timeOf(member(task, "finishTime")) < time - after);
}

function whoseIs(task: JsonValue, user: string | undefined): Whose {
  if (isScheduled(task)) return "others";
  const creator = member(member(task, "creator"), "name");
  if (user === undefined || typeof creator !== "string") return "unknown";
  return creator === user ? "own" : "others";
}
