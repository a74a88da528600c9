import type { Contract } from "../model/contract.js";
import { member } from "../model/json.js";
import { isRecipe } from "../probes/probe.js";
import { recipeFor } from "../probes/recipe.js";
import type { Read } from "./reader.js";
import { tellObstacle } from "../model/read-answer.js";

/** Reads which build of OCP answers, or why it does not tell. */
export async function readBuild(
  read: Read,
  contract: Contract,
): Promise<{ readonly build: string } | { readonly because: string; readonly status?: number }> {
  const recipe = recipeFor({ contract }, "getServerInfo", {});
  if (!isRecipe(recipe)) return { because: recipe.because };
  const answer = await read(recipe);
  if ("because" in answer) return answer;
  const { response } = answer.exchange;
  const build = member(response?.body?.json.value, "buildVersion");
  if (response?.status === 200 && typeof build === "string" && build !== "") return { build: build.slice(0, 120) };
  return { because: tellObstacle(answer.exchange), ...(response === undefined ? {} : { status: response.status }) };
}
