import { headerValue, type RecordedResponse } from "../model/exchange.js";

const longestWait = 60_000;
/** The unit of RateLimit-Reset is not documented: small values can only be seconds from now, large ones only a date. */
const leastEpochSeconds = 100_000;
const leastEpochMilliseconds = 100_000_000_000;

/** How long to wait before the next request, and what a reader of the report has to know of it. */
export interface Pause {
  readonly milliseconds: number;
  readonly remark?: string;
}

/** Reads from an answer how long the server wants to be left alone; undefined where it does not say so. */
export function pauseAfter(response: RecordedResponse, now: number): Pause | undefined {
  const throttled = response.status === 429;
  if (!throttled && numberOf(headerValue(response.headers, "ratelimit-remaining")) !== 0) return undefined;
  const wanted = resetOf(response, now) ?? (throttled ? 1000 : 0);
  if (wanted <= 0) return undefined;
  if (wanted <= longestWait) return { milliseconds: wanted };
  const seconds = Math.round(wanted / 1000);
  return {
    milliseconds: longestWait,
    remark: `the server asked for a pause of ${seconds} s; the run went on after ${longestWait / 1000} s`,
  };
}

function resetOf(response: RecordedResponse, now: number): number | undefined {
  const reset = numberOf(headerValue(response.headers, "ratelimit-reset")) ?? numberOf(headerValue(response.headers, "retry-after"));
  if (reset === undefined) return undefined;
  if (reset < leastEpochSeconds) return reset * 1000;
  return (reset < leastEpochMilliseconds ? reset * 1000 : reset) - now;
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
