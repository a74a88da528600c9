import type { TaskRow, Whose } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import { isJsonArray, member, type JsonValue } from "../model/json.js";
import { readId } from "../model/ocp-id.js";
import { parseOcpTime } from "../model/ocp-time.js";
import type { ProbeMark, RequestRecipe } from "../model/probe.js";
import { isScheduled } from "../model/task-type.js";
import { isRecipe, type ProbeContext } from "../probes/probe.js";
import { listQuery } from "../probes/reads.js";
import { recipeFor } from "../probes/recipe.js";

/** Marks the reads that ask who set off a backup which appeared after a refusal. */
export const whoseMark: ProbeMark = { id: "read/whose/listTaskInstances", class: "read", credentials: "own", impossibleIds: false };

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
): Promise<ListedTasks | undefined> {
  const rows: JsonValue[] = [];
  let pages = 1;
  for (let page = 1; page <= Math.min(pages, mostPages); page += 1) {
    const recipe = recipeFor(context, "listTaskInstances", {}, listQuery(context, "listTaskInstances", page));
    const data = isRecipe(recipe) ? dataOf(await read(recipe, whoseMark)) : undefined;
    const contents = member(data, "contents");
    if (!isJsonArray(contents)) return page === 1 ? undefined : { rows, whole: false };
    rows.push(...contents);
    const told = member(member(data, "page"), "totalPages");
    pages = typeof told === "number" ? told : 1;
  }
  return { rows, whole: pages <= mostPages };
}

function dataOf(exchange: Exchange | undefined): JsonValue | undefined {
  return exchange?.response?.status === 200 ? member(exchange.response.body?.json.value, "data") : undefined;
}

/**
 * Says whose the backups are that appeared, by OCP's own word: by who set off the tasks of the run's cluster and tenant that began when
 * they did. Undefined where no task speaks of them.
 */
export function whoseAre(
  appeared: readonly TaskRow[],
  tasks: ListedTasks,
  { clusterId, tenantId }: { readonly clusterId?: bigint | undefined; readonly tenantId?: bigint | undefined },
  user: string | undefined,
): Whose | undefined {
  const began = appeared.map(({ startTime }) => parseOcpTime(startTime)).filter((time) => !Number.isNaN(time));
  const candidates = tasks.rows.filter(
    (task) => isAbout(task, "cluster", clusterId) && isAbout(task, "tenant", tenantId) && began.some((time) => beganAround(task, time)),
  );
  if (candidates.length === 0) return tasks.whole ? undefined : "unknown";
  const words = new Set(candidates.map((task) => whoseIs(task, user)));
  const [word] = words;
  return words.size === 1 ? word : "unknown";
}

function isAbout(task: JsonValue, owner: "cluster" | "tenant", id: bigint | undefined): boolean {
  const said = readId(member(member(task, owner), "id"));
  return said === undefined || id === undefined || said === id;
}

function beganAround(task: JsonValue, time: number): boolean {
  return ["startTime", "createTime"].some((name) => {
    const value = member(task, name);
    const began = typeof value === "string" ? parseOcpTime(value) : Number.NaN;
    return began >= time - before && began <= time + after;
  });
}

function whoseIs(task: JsonValue, user: string | undefined): Whose {
  if (isScheduled(task)) return "others";
  const creator = member(member(task, "creator"), "name");
  if (user === undefined || typeof creator !== "string") return "unknown";
  return creator === user ? "own" : "others";
}
