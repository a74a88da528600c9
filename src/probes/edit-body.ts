import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";
import { tokensOf } from "../model/pointer.js";

/** Gives a copy of a body without the member at a pointer; the body itself where nothing is there. */
export function without(body: JsonValue, at: string): JsonValue {
  return edit(body, tokensOf(at), undefined);
}

/** Gives a copy of a body with the member at a pointer set; objects on the way are made where they are missing. */
export function withValue(body: JsonValue, at: string, value: JsonValue): JsonValue {
  return edit(body, tokensOf(at), value);
}

function edit(here: JsonValue | undefined, tokens: readonly string[], value: JsonValue | undefined): JsonValue {
  const [name, ...rest] = tokens;
  if (name === undefined) return value ?? null;
  if (isJsonArray(here)) return here.map((each, index) => (String(index) === name ? edit(each, rest, value) : each));
  const members = isJsonObject(here) ? here : {};
  if (rest.length === 0 && value === undefined) return Object.fromEntries(Object.entries(members).filter(([each]) => each !== name));
  return { ...members, [name]: edit(members[name], rest, value) };
}
