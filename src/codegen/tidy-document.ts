import type { JsonObject, JsonValue } from "../model/json.js";
import { isJsonObject } from "../model/json.js";
import { pointerOf } from "../model/pointer.js";
import { generatedBy } from "./notice.js";

/** Gives the bundled document with the notice, and with components in the order of their names (the bundler leaves them in the order it met them). */
export function tidyDocument(document: JsonObject): JsonObject {
  const { openapi = null, info = null, ...rest } = document;
  const components = Object.entries(isJsonObject(rest["components"]) ? rest["components"] : {});
  const sorted = components.map(([kind, named]) => [kind, isJsonObject(named) ? sortMembers(named) : named] as const);
  return { openapi, info, "x-generated": generatedBy, ...rest, components: sortMembers(Object.fromEntries(sorted)) };
}

function sortMembers(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Throws where the document holds a number that reading it as a double has already rounded. */
export function assertExactNumbers(value: JsonValue, at: string): void {
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new Error(`${at}: ${String(value)} is beyond 2^53 - 1 and may be rounded; write it as text, or leave the bound to format int64`);
  }
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) assertExactNumbers(member, at + pointerOf(name));
}
