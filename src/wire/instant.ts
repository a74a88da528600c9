import type { JsonValue } from "../model/json.js";
import { isDateTime } from "./date-time.js";

/** A point in time as a server tells it: between two times, in milliseconds since the epoch, or not told in any form that can be read. */
export type Instant = { readonly from: number; readonly to: number } | undefined;

const hour = 3_600_000;
const written = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads a time of OCP: with an offset, also without its colon (`+0800`), it is exact to what it writes; without an offset it may lie anywhere on earth.
 */
export function readInstant(value: JsonValue | undefined): Instant {
  const [, day, time, fraction = "", offset] = written.exec(typeof value === "string" ? value : "") ?? [];
  if (day === undefined || time === undefined) return undefined;
  const zone = (offset ?? "Z").replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
  // Milliseconds are all that a date holds.
  const text = `${day}T${time}${fraction.slice(0, 4)}${zone}`;
  if (!isDateTime(text)) return undefined;
  const at = Date.parse(text.replace(/:60(?=[.Z+-])/, ":59"));
  if (Number.isNaN(at)) return undefined;
  const precision = fraction === "" ? 999 : 0;
  return offset === undefined ? { from: at - 14 * hour, to: at + 12 * hour + precision } : { from: at, to: at + precision };
}
