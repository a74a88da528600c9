/** A JSON value read without loss: an integer that a double cannot hold is a bigint. */
export type JsonValue = null | boolean | number | bigint | string | readonly JsonValue[] | JsonObject;

/** A JSON object; it has no prototype, so a member named `__proto__` is only a member. */
export interface JsonObject {
  readonly [member: string]: JsonValue;
}

/** Tells whether a JSON value is an object (not null, not an array). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Tells whether a JSON value is an array. */
export function isJsonArray(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Gives the member of an object, or undefined where there is no object or no such member. */
export function member(value: unknown, name: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** What a byte sequence that claims to be JSON does wrong, with the byte offset of the first sign of it. */
export interface JsonFault {
  readonly kind: JsonFaultKind;
  readonly offset: number;
  readonly message: string;
}

export type JsonFaultKind =
  | "syntax" // not JSON at all, or cut off
  | "not-a-number" // NaN, Infinity
  | "trailing-bytes" // a whole value, then more
  | "too-deep" // nested deeper than we read: not a fault of the server, but we cannot judge
  | "too-many" // more values than we read: likewise
  | "byte-order-mark"
  | "invalid-utf8"
  | "lone-surrogate"
  | "duplicate-key"
  | "proto-key";

/** The outcome of reading bytes as JSON: a value wherever one can be read, and every fault met on the way. */
export interface JsonReading {
  readonly value?: JsonValue;
  readonly faults: readonly JsonFault[];
}
