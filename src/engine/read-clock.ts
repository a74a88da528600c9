import type { ServerClock } from "../model/attribution.js";
import type { Contract } from "../model/contract.js";
import { clockOf } from "../model/server-clock.js";
import { isRecipe } from "../probes/probe.js";
import { recipeFor } from "../probes/recipe.js";
import type { Read } from "./reader.js";

/** Reads the time of the server: from its clock, or else from the envelope of any answer. */
export async function readServerClock(read: Read, contract: Contract): Promise<ServerClock | undefined> {
  const recipe = recipeFor({ contract }, "getServerTime", {});
  const answer = isRecipe(recipe) ? await read(recipe) : undefined;
  const told = answer !== undefined && "exchange" in answer ? clockOf(answer.exchange) : undefined;
  if (told !== undefined) return told;
  // Every envelope has a time: any list that can be read will do.
  const list = recipeFor({ contract }, "listClusters", {}, { query: "page=1&size=1" });
  const envelope = isRecipe(list) ? await read(list) : undefined;
  return envelope !== undefined && "exchange" in envelope ? clockOf(envelope.exchange) : undefined;
}
