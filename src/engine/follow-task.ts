import type { Exchange } from "../model/exchange.js";
import { isJsonArray, member, type JsonValue } from "../model/json.js";
import { readId } from "../model/ocp-id.js";
import { impossibleId, type ProbeMark, type RequestRecipe } from "../model/probe.js";
import { isRecipe, type ProbeContext } from "../probes/probe.js";
import { recipeFor } from "../probes/recipe.js";

/** The mark of the read that follows an accepted call. */
export const followMark: ProbeMark = { id: "read/follow/getTaskInstance", class: "read", credentials: "own", impossibleIds: false };

/** An answer may name any number of tasks; one for each of a few objects is what a right one names. */
const mostFollowed = 3;

/** Gives the requests that read the tasks which an accepted call names, each once and no more than three. */
export function followRecipes(context: ProbeContext, { response }: Exchange): readonly RequestRecipe[] {
  const body = response?.body?.json.value;
  if (response?.status !== 200 || member(body, "successful") !== true) return [];
  const results = member(member(body, "data"), "backupObjectOpsResultList");
  const named = isJsonArray(results) ? results.flatMap(tasksOf) : [];
  // The id that stands for nothing at all would be taken for a probe of that kind.
  const tasks = [...new Set(named.filter((id) => id !== impossibleId))].slice(0, mostFollowed);
  return tasks.map((task) => recipeFor(context, "getTaskInstance", { task })).filter(isRecipe);
}

function tasksOf(result: JsonValue): readonly bigint[] {
  const tasks = member(result, "taskIdList");
  if (member(result, "beSuccessful") !== true || !isJsonArray(tasks)) return [];
  return tasks.flatMap((each) => readId(each) ?? []).filter((id) => id > 0n);
}
