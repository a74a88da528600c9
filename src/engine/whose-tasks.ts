import type { Exchange } from "../model/exchange.js";
import { isJsonArray, member, type JsonValue } from "../model/json.js";
import { jsonText } from "../model/json-text.js";
import { isScheduled } from "../model/task-type.js";
import type { ProbeMark, RequestRecipe } from "../model/probe.js";
import { isRecipe, type ProbeContext } from "../probes/probe.js";
import { listQuery } from "../probes/reads.js";
import { recipeFor } from "../probes/recipe.js";

/** Marks the read that asks who set off a backup which appeared after a refusal. */
export const whoseMark: ProbeMark = { id: "read/whose/listTaskInstances", class: "read", credentials: "own", impossibleIds: false };

/** Gives the request that lists task instances, which tell who created them. */
export function whoseRecipe(context: ProbeContext): RequestRecipe | undefined {
  const recipe = recipeFor(context, "listTaskInstances", {}, listQuery(context, "listTaskInstances"));
  return isRecipe(recipe) ? recipe : undefined;
}

/**
 * Tells whether what appeared is another's by OCP's own word: of the tasks that the run had not seen before, each was set off by a
 * schedule or created by another user.
 *
 * False where nothing tells it: the lists cannot be read, or our own user's name is not known.
 */
export function areOthers(earlier: readonly Exchange[], list: Exchange | undefined, user: string | undefined): boolean {
  const before = earlier.find(({ probe }) => probe?.id === "read/listTaskInstances");
  const [known, rows] = [rowsOf(before), rowsOf(list)];
  if (known === undefined || rows === undefined) return false;
  const ids = new Set(known.map(idOf));
  const fresh = rows.filter((row) => !ids.has(idOf(row)));
  return fresh.length > 0 && fresh.every((row) => isScheduled(row) || isAnothers(row, user));
}

function isAnothers(row: JsonValue, user: string | undefined): boolean {
  const creator = member(member(row, "creator"), "name");
  return user !== undefined && typeof creator === "string" && creator !== user;
}

function rowsOf(exchange: Exchange | undefined): readonly JsonValue[] | undefined {
  const contents = member(member(exchange?.response?.body?.json.value, "data"), "contents");
  return exchange?.response?.status === 200 && isJsonArray(contents) ? contents : undefined;
}

function idOf(row: JsonValue): string {
  return jsonText(member(row, "id") ?? null);
}
