import type { AnswerSchema, AnswerSchemas } from "../model/answer-schema.js";
import { isJsonArray, isJsonObject } from "../model/json.js";
import { pointerOf } from "../model/pointer.js";
import { isDateTime } from "../wire/date-time.js";
import { isInt64, toInt64 } from "../wire/int64.js";

/** One place where a value does not hold what a schema says; `actual` is the value itself, secrets included. */
export interface Breach {
  readonly pointer: string;
  readonly expected: string;
  readonly actual: unknown;
}

/** A walk through one answer. */
interface Walk {
  readonly schemas: AnswerSchemas["schemas"];
  readonly breaches: Breach[];
}

/** What one keyword says of a value; undefined where it holds. */
type Judge<Name extends keyof AnswerSchema> = (wanted: NonNullable<AnswerSchema[Name]>, value: unknown) => string | undefined;

const typeNames: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isJsonObject,
  array: isJsonArray,
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: (value) => typeof value === "bigint" || Number.isInteger(value),
  number: (value) => typeof value === "bigint" || Number.isFinite(value),
  null: (value) => value === null,
};

/** Keywords that speak of one value by itself; of another type they say nothing. */
const judges: { readonly [Name in keyof AnswerSchema]?: Judge<Name> } = {
  const: (wanted, value) => (value === wanted ? undefined : JSON.stringify(wanted)),
  pattern: (wanted, value) => (typeof value !== "string" || new RegExp(wanted, "u").test(value) ? undefined : `text like ${wanted}`),
  minimum: (wanted, value) => (isLess(value, wanted) ? `at least ${String(wanted)}` : undefined),
  maximum: (wanted, value) => (isNumber(value) && value > wanted ? `at most ${String(wanted)}` : undefined),
  minLength: (wanted, value) =>
    typeof value === "string" && lengthOf(value) < wanted ? `at least ${String(wanted)} characters` : undefined,
  maxLength: (wanted, value) =>
    typeof value === "string" && lengthOf(value) > wanted ? `at most ${String(wanted)} characters` : undefined,
  minItems: (wanted, value) => (isJsonArray(value) && value.length < wanted ? `at least ${String(wanted)} items` : undefined),
  maxItems: (wanted, value) => (isJsonArray(value) && value.length > wanted ? `at most ${String(wanted)} items` : undefined),
  format: (wanted, value) => {
    if (wanted === "int64") return !isNumber(value) || isInt64(value) ? undefined : "an integer of 64 bits";
    return wanted !== "date-time" || typeof value !== "string" || isDateTime(value) ? undefined : "date and time of RFC 3339";
  },
};

/**
 * Tells where an answer does not hold what its schema says.
 *
 * An int64 that came as text becomes the bigint it stands for, in its place.
 */
export function breachesOf(schema: AnswerSchema, schemas: AnswerSchemas["schemas"], value: unknown): readonly Breach[] {
  const walk: Walk = { schemas, breaches: [] };
  visit(walk, schema, value, "", () => undefined);
  return walk.breaches;
}

function visit(walk: Walk, schema: AnswerSchema, value: unknown, at: string, replace: (by: bigint) => void): void {
  if (schema.$ref !== undefined) visit(walk, schema.$ref in walk.schemas ? (walk.schemas[schema.$ref] ?? {}) : {}, value, at, replace);
  for (const each of schema.allOf ?? []) visit(walk, each, value, at, replace);
  if (schema.anyOf !== undefined) visitAny(walk, schema.anyOf, value, at, replace);
  const judged = exact(schema, value, replace);
  const wrong = complaints(schema, judged);
  walk.breaches.push(...wrong.map((expected) => ({ pointer: at, expected, actual: value })));
  if (wrong.length > 0) return;
  if (isJsonArray(value)) value.forEach((each, index) => visitItem(walk, schema, value, each, index, at));
  if (isJsonObject(value)) visitMembers(walk, schema, value, at);
}

function visitItem(walk: Walk, { items }: AnswerSchema, list: readonly unknown[], each: unknown, index: number, at: string): void {
  if (items !== undefined) visit(walk, items, each, at + pointerOf(index), (by) => ((list as unknown[])[index] = by));
}

function visitMembers(walk: Walk, schema: AnswerSchema, value: Record<string, unknown>, at: string): void {
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(value, name)) walk.breaches.push({ pointer: at + pointerOf(name), expected: "to be there", actual: undefined });
  }
  const { properties = {}, additionalProperties } = schema;
  for (const [name, each] of Object.entries(value)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const own = known ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
    if (own !== undefined) visit(walk, own, each, at + pointerOf(name), (by) => (value[name] = by));
    else if (additionalProperties === false)
      walk.breaches.push({ pointer: at + pointerOf(name), expected: "not to be there", actual: each });
  }
}

function visitAny(walk: Walk, schemas: readonly AnswerSchema[], value: unknown, at: string, replace: (by: bigint) => void): void {
  const tries = schemas.map((each) => {
    const inner: Walk = { schemas: walk.schemas, breaches: [] };
    visit(inner, each, value, at, replace);
    return inner.breaches;
  });
  if (tries.some(({ length }) => length === 0)) return;
  const expected = [...new Set(tries.flatMap(([first]) => first?.expected ?? []))].join(" or ");
  walk.breaches.push({ pointer: at, expected, actual: value });
}

/** The exact number of an int64 that was written as text; any other value as it is. */
function exact({ type, format }: AnswerSchema, value: unknown, replace: (by: bigint) => void): unknown {
  if (format !== "int64" || typeof value !== "string" || [type].flat().includes("string")) return value;
  const number = toInt64(value);
  if (number === undefined) return value;
  replace(number);
  return number;
}

function complaints(schema: AnswerSchema, value: unknown): readonly string[] {
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.some((each) => typeNames[each]?.(value) === true)) return [types.join(" or ")];
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    const judge = judges[keyword as keyof AnswerSchema] as ((wanted: unknown, value: unknown) => string | undefined) | undefined;
    return judge?.(wanted, value) ?? [];
  });
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

function isLess(value: unknown, limit: number): boolean {
  return isNumber(value) && value < limit;
}

/** JSON Schema counts characters, not halves of them. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}
