import { isJsonArray, isJsonObject, type JsonValue } from "./json.js";
import { pointerOf } from "./pointer.js";

/** The members of JSON values and the types met at each, by pointer; `*` stands for every element of an array. */
export type Shape = ReadonlyMap<string, ReadonlySet<string>>;

/** Gives the shape of all values together. */
export function shapeOf(values: readonly JsonValue[]): Shape {
  const shape = new Map<string, Set<string>>();
  const pending = values.map((value): readonly [string, JsonValue] => ["", value]);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [at, value] = next;
    const types = shape.get(at) ?? new Set();
    shape.set(at, types.add(typeOf(value)));
    // The last comes off first, so that paths come in the order of the document.
    for (const [name, inner] of childrenOf(value).toReversed()) pending.push([at + pointerOf(name), inner]);
  }
  return shape;
}

/** Gives the pointer of the value that holds the one at a pointer. */
export function parentOf(at: string): string {
  return at.slice(0, at.lastIndexOf("/"));
}

function childrenOf(value: JsonValue): readonly (readonly [string, JsonValue])[] {
  if (isJsonArray(value)) return value.map((each) => ["*", each]);
  return isJsonObject(value) ? Object.entries(value) : [];
}

function typeOf(value: JsonValue): string {
  if (value === null) return "null";
  if (isJsonArray(value)) return "array";
  if (typeof value === "bigint" || (typeof value === "number" && Number.isInteger(value))) return "integer";
  return typeof value;
}
