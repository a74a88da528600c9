import type { ServerClock } from "../model/attribution.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { member } from "../model/json.js";
import { parseOcpTime } from "../model/ocp-time.js";
import { isRecipe } from "../probes/probe.js";
import { recipeFor } from "../probes/recipe.js";
import type { Read } from "./reader.js";

const exact = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Compares the time in an answer with the clock of this machine; undefined where there is none in a known form. */
function clockOf({ response, startedAt, durationMs }: Exchange): ServerClock | undefined {
  const body = response?.body;
  const stamp = member(body?.json.value, "timestamp");
  // The clock answers with a bare text; every envelope has a time as well.
  const text = (typeof stamp === "string" ? stamp : (body?.text ?? "")).trim().replace(/^"(.*)"$/, "$1");
  const told = exact.test(text) ? parseOcpTime(text) : Number.NaN;
  if (response?.status !== 200 || Number.isNaN(told)) return undefined;
  const half = durationMs / 2;
  // A time without a fraction may be almost a second old.
  const precision = text.includes(".") ? 0 : 500;
  return { skewMs: Math.round(told + precision - (Date.parse(startedAt) + half)), uncertaintyMs: Math.ceil(half + precision) };
}

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
