import type { Exchange } from "../model/exchange.js";
import { isJsonArray, member, type JsonValue } from "../model/json.js";
import { impossibleId, type ProbeMark, type RequestRecipe } from "../model/probe.js";
import { isRecipe, type ProbeContext } from "../probes/probe.js";
import { recipeFor } from "../probes/recipe.js";

/** The mark of the read that follows an accepted call. */
export const followMark: ProbeMark = { id: "read/follow/getTaskInstance", class: "read", credentials: "own", impossibleIds: false };

/** Gives the request that reads the first task which an accepted call names; undefined where it names none. */
export function followRecipe(context: ProbeContext, { response }: Exchange): RequestRecipe | undefined {
  const body = response?.body?.json.value;
  if (response?.status !== 200 || member(body, "successful") !== true) return undefined;
  const results = member(member(body, "data"), "backupObjectOpsResultList");
  const named = isJsonArray(results) ? results.flatMap(tasksOf) : [];
  // The id that stands for nothing at all would be taken for a probe of that kind.
  const task = named.find((id) => id !== impossibleId);
  const recipe = task === undefined ? undefined : recipeFor(context, "getTaskInstance", { task });
  return recipe !== undefined && isRecipe(recipe) ? recipe : undefined;
}

function tasksOf(result: JsonValue): readonly bigint[] {
  const tasks = member(result, "taskIdList");
  if (member(result, "beSuccessful") !== true || !isJsonArray(tasks)) return [];
  return tasks.flatMap((id) => {
    const exact =
      typeof id === "bigint" || (typeof id === "number" && Number.isSafeInteger(id)) || (typeof id === "string" && /^\d{1,19}$/.test(id));
    return exact && BigInt(id) > 0n ? [BigInt(id)] : [];
  });
}
