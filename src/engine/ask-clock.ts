import type { Contract } from "../model/contract.js";
import type { ProbeMark, RequestRecipe } from "../model/probe.js";
import { isRecipe } from "../probes/probe.js";
import { recipeFor } from "../probes/recipe.js";

/** Marks the reading of the server's time that goes before the first signed call: OCP takes no signature that is old by its own clock. */
export const clockMark: ProbeMark = { id: "read/clock/getServerTime", class: "read", credentials: "own", impossibleIds: false };

/** Gives the request that asks for the server's time. */
export function clockRecipe(contract: Contract): RequestRecipe | undefined {
  const recipe = recipeFor({ contract }, "getServerTime", {});
  return isRecipe(recipe) ? recipe : undefined;
}
