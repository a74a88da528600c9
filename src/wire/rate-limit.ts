import { headerValue, type RecordedResponse } from "../model/exchange.js";

/** A server that asks for more is left alone: the rest of the run is not sent. */
export const longestWait = 60_000;
/** The unit of RateLimit-Reset is not documented: small values can only be seconds from now, large ones only a date. */
const leastEpochSeconds = 100_000;
const leastEpochMilliseconds = 100_000_000_000;

/** Reads from an answer for how many milliseconds the server wants to be left alone; undefined where it does not say so. */
export function pauseAfter(response: RecordedResponse, now: number): number | undefined {
  const throttled = response.status === 429;
  if (!throttled && numberOf(headerValue(response.headers, "ratelimit-remaining")) !== 0) return undefined;
  const wanted = resetOf(response, now) ?? (throttled ? 1000 : 0);
  return wanted > 0 ? wanted : undefined;
}

function resetOf(response: RecordedResponse, now: number): number | undefined {
  const retryAfter = headerValue(response.headers, "retry-after");
  const reset = numberOf(headerValue(response.headers, "ratelimit-reset")) ?? numberOf(retryAfter);
  if (reset === undefined) return untilDate(retryAfter, now);
  if (reset < leastEpochSeconds) return reset * 1000;
  return (reset < leastEpochMilliseconds ? reset * 1000 : reset) - now;
}

/** Of the two forms of Retry-After in HTTP the other one. */
function untilDate(text: string | undefined, now: number): number | undefined {
  const date = text !== undefined && /GMT\s*$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : date - now;
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
