import { jsonText } from "../model/json-text.js";
import type { JsonValue } from "../model/json.js";
import { parseOcpTime } from "../model/ocp-time.js";
import { integerOf } from "./path-ids.js";

/** How two answers can be compared in what they say of one thing. */
export type Kind = "id" | "word" | "time";

/** One answer may cut a time to whole seconds, or take it from another host. */
const apart = 60 * 1000;

/** Tells whether two answers clearly say different values; what cannot be read says nothing. */
export function contradicts(kind: Kind, one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (kind === "id") return differ(integerOf(one), integerOf(other));
  if (kind === "word") return differ(wordOf(one), wordOf(other));
  return Math.abs(timeOf(one) - timeOf(other)) > apart;
}

/** Gives the moment that a value tells; NaN where it tells none. */
export function timeOf(value: JsonValue | undefined): number {
  return typeof value === "string" ? parseOcpTime(value) : Number.NaN;
}

/** Gives a word without regard to case, or true and false; undefined for anything else, and for what is empty. */
export function wordOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === "boolean") return jsonText(value);
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  return word === "" ? undefined : word;
}

function differ(one: unknown, other: unknown): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
