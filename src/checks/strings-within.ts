import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";
import { pointerOf } from "../model/pointer.js";

/** A string within a JSON value, with the pointer where it stands. */
export interface PlacedText {
  readonly at: string;
  readonly text: string;
}

/** Lists every string within a JSON value, however deep. */
export function stringsWithin(body: JsonValue): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const waiting: { readonly at: string; readonly value: JsonValue }[] = [{ at: "", value: body }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { at, value } = next;
    if (typeof value === "string") found.push({ at, text: value });
    else if (isJsonArray(value)) value.forEach((each, index) => waiting.push({ at: at + pointerOf(index), value: each }));
    else if (isJsonObject(value)) for (const [name, each] of Object.entries(value)) waiting.push({ at: at + pointerOf(name), value: each });
  }
  return found;
}
