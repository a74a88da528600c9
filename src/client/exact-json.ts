import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";
import { readJson } from "../wire/json.js";

/** Reads JSON without loss into ordinary objects, integers beyond 2^53 - 1 as bigints; undefined where the bytes are no JSON. */
export function exactJson(bytes: Uint8Array): JsonValue | undefined {
  const { value } = readJson(bytes);
  return value === undefined ? undefined : ordinary(value);
}

/** With the usual prototype; a member named __proto__ stays a member. */
function ordinary(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(ordinary);
  if (isJsonObject(value)) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, ordinary(each)]));
  return value;
}
