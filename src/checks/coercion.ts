import type { JsonValue } from "../model/json.js";

/** Tells whether common readers of JSON turn a scalar silently into one of the type that is wanted. */
export function coerces(actual: JsonValue | undefined, wanted: string): boolean {
  switch (wanted) {
    case "string":
      return typeof actual === "number" || typeof actual === "bigint" || typeof actual === "boolean";
    case "integer":
    case "number":
      // A fraction is cut off; an integer beyond 64 bits arrives as bigint and is refused.
      return (
        (typeof actual === "number" && Number.isFinite(actual)) ||
        (typeof actual === "string" && /^(?:-?\d+(?:\.\d+)?)?$/.test(actual.trim()))
      );
    case "boolean":
      return typeof actual === "number" || actual === "true" || actual === "false";
    default:
      return false;
  }
}
