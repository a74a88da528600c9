import { headerValue, type Exchange } from "../model/exchange.js";
import { parseOcpTime } from "../model/ocp-time.js";

/** Tells the time that signed calls carry: OCP takes no signature that is 15 minutes old by its own clock. */
export interface SigningClock {
  readonly now: () => number;
  /** Learns from an exchange what time it is at the server, and whether calls signed by it are taken. */
  readonly note: (exchange: Exchange, signed: boolean) => void;
  /** What the reader of the report should know of the clocks. */
  readonly remark: () => string | undefined;
}

/** Clocks that differ by less need no correction. */
const bearable = 60_000;
const quarter = 15 * 60_000;
/** Time zones differ by less than this from each other. */
const widestZone = 26 * 60 * 60_000;

/** Makes the clock of one target: this machine's own until getServerTime shows that the two differ. */
export function createSigningClock(now: () => number): SigningClock {
  let skewMs = 0;
  let remark: string | undefined;
  /** The clock that is tried where calls by the chosen one are refused. */
  let otherMs: number | undefined;
  let distrusted = false;
  let accepted = false;
  const read = (exchange: Exchange): void => {
    const skew = skewOf(exchange);
    if (skew === undefined || distrusted) return;
    const zone = isWrongZone(exchange, skew);
    skewMs = Math.abs(skew) <= bearable || zone ? 0 : skew;
    otherMs = Math.abs(skew) <= bearable ? undefined : skewMs === 0 ? skew : 0;
    if (skewMs !== 0) remark = `OCP's clock is ${inWords(skew)} this machine's: calls are dated and signed by OCP's time`;
    else if (zone)
      remark = `getServerTime is ${inWords(skew)} this machine's clock, and the Date header of its answer is not: it names a wrong zone, so calls are dated by this machine's clock`;
  };
  return {
    now: () => now() + skewMs,
    note: (exchange, signed) => {
      if (exchange.operation === "getServerTime") return read(exchange);
      const status = exchange.response?.status;
      if (!signed || status === undefined) return;
      if (status === 401 && otherMs !== undefined && !accepted && !distrusted) {
        distrusted = true;
        skewMs = otherMs;
        remark =
          skewMs === 0
            ? "a call signed by the time that getServerTime tells was refused (401): the rest are signed by this machine's clock"
            : "a call signed by this machine's clock was refused (401): the rest are signed by the time that getServerTime tells";
      } else if (status < 400) accepted = true;
    },
    remark: () => remark,
  };
}

/** By how much the server's clock is ahead; undefined where the answer tells no time with its offset. */
function skewOf({ response, startedAt, durationMs }: Exchange): number | undefined {
  const text = (response?.body?.text ?? "").trim().replace(/^"(.*)"$/, "$1");
  const exact = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
  const told = exact ? parseOcpTime(text) : Number.NaN;
  return response?.status !== 200 || Number.isNaN(told) ? undefined : told - (Date.parse(startedAt) + durationMs / 2);
}

/** Whole quarters of an hour between two clocks of one answer are a zone that is told wrongly: both say the same moment. */
function isWrongZone({ response, startedAt, durationMs }: Exchange, skew: number): boolean {
  const date = Date.parse(headerValue(response?.headers ?? [], "date") ?? "");
  const agrees = Math.abs(date - (Date.parse(startedAt) + durationMs / 2)) <= bearable;
  const rest = Math.abs(skew) % quarter;
  return agrees && Math.abs(skew) > bearable && Math.abs(skew) < widestZone && Math.min(rest, quarter - rest) <= 10_000 + durationMs;
}

function inWords(skew: number): string {
  const minutes = Math.round(Math.abs(skew) / 60_000);
  const amount = minutes < 120 ? `${String(minutes)} minutes` : `${(minutes / 60).toFixed(1)} hours`;
  return `${amount} ${skew > 0 ? "ahead of" : "behind"}`;
}
