import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";
import { readJson } from "../wire/json.js";
import { isAmbiguous } from "../wire/outcome.js";

/** Reads JSON without loss into ordinary objects, integers beyond 2^53 - 1 as bigints; undefined where the bytes are no JSON, or with `strict` not the same to every reader. */
export function exactJson(bytes: Uint8Array, strict = false): JsonValue | undefined {
  const { value, faults } = readJson(bytes);
  return value === undefined || (strict && isAmbiguous(faults)) ? undefined : ordinary(value);
}

/** With the usual prototype; a member named __proto__ stays a member. */
function ordinary(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(ordinary);
  if (isJsonObject(value)) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, ordinary(each)]));
  return value;
}
