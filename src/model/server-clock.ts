import type { ServerClock } from "./attribution.js";
import type { Exchange } from "./exchange.js";
import { member } from "./json.js";
import { parseOcpTime } from "./ocp-time.js";

const exact = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Compares the time in an answer with the clock of this machine; undefined where there is none in a known form. */
export function clockOf({ response, startedAt, durationMs }: Exchange): ServerClock | undefined {
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
