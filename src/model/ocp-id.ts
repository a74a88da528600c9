import type { JsonValue } from "./json.js";

/** Reads an id in any form in which servers write one: a number, or its decimal digits; undefined for anything else. */
export function readId(value: JsonValue | undefined): bigint | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : undefined;
  return typeof value === "string" && /^\d{1,19}$/.test(value) ? BigInt(value) : undefined;
}
