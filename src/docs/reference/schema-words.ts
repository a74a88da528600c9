import { isSchema, type SchemaAt } from "../../contract/walk.js";
import type { Constraint } from "./member.js";

/** Gives the first value of a keyword that any of the schemas has. */
export function firstOf(all: readonly SchemaAt[], keyword: string): unknown {
  return all.find(({ schema }) => schema[keyword] !== undefined)?.schema[keyword];
}

/** Lists the values of a keyword that holds a list, as JSON would write them (names as they are). */
export function listOf(all: readonly SchemaAt[], keyword: string): readonly string[] {
  const values = all.flatMap(({ schema }): readonly unknown[] => (Array.isArray(schema[keyword]) ? (schema[keyword] as unknown[]) : []));
  return [...new Set(values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))))];
}

/** Says the type of a value in a few words: `integer (int64)`, `list of string`. */
export function typeOf(all: readonly SchemaAt[], element: readonly SchemaAt[]): string {
  const choices = firstOf(all, "anyOf");
  if (Array.isArray(choices)) return choices.map((each) => simpleType(isSchema(each) ? [each] : [])).join(" or ");
  const type = simpleType(all.map(({ schema }) => schema));
  if (type !== "array") return type;
  const inner = simpleType(element.map(({ schema }) => schema));
  return inner === "any" ? "list" : `list of ${inner}`;
}

function simpleType(schemas: readonly Readonly<Record<string, unknown>>[]): string {
  const type = schemas.find((schema) => schema["type"] !== undefined)?.["type"];
  const format = schemas.find((schema) => schema["format"] !== undefined)?.["format"];
  const name = Array.isArray(type) ? type.join(" or ") : typeof type === "string" ? type : "any";
  return typeof format === "string" && format !== "password" ? `${name} (${format})` : name;
}

const words: Readonly<Record<string, (value: string) => string>> = {
  minimum: (value) => `at least ${value}`,
  maximum: (value) => `at most ${value}`,
  minLength: (value) => (value === "1" ? "not empty" : `at least ${value} characters`),
  maxLength: (value) => `at most ${value} characters`,
  minItems: (value) => (value === "1" ? "not empty" : `at least ${value} elements`),
  maxItems: (value) => `at most ${value} elements`,
  pattern: (value) => `matches ${value}`,
};

/** Says in words what limits a value, and what limits the elements of a list. */
export function constraintsOf(all: readonly SchemaAt[], element: readonly SchemaAt[]): readonly Constraint[] {
  const own = limits(all, "");
  const closed = all.some(({ schema }) => schema["additionalProperties"] === false);
  return [...own, ...limits(element, "each "), ...(closed ? [{ keyword: "additionalProperties", words: "no other members" }] : [])];
}

function limits(all: readonly SchemaAt[], about: string): readonly Constraint[] {
  return Object.entries(words).flatMap(([keyword, say]) => {
    const value = firstOf(all, keyword);
    return typeof value === "number" || typeof value === "string" ? [{ keyword, words: about + say(String(value)) }] : [];
  });
}
