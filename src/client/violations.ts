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

/** A walk through one answer; the path tells where it is, and is written out only where something is wrong there. */
interface Walk {
  readonly path: (string | number)[];
  readonly breaches: Breach[];
}

/** Holds a value against one schema; gives the value, or the bigint that a text stands for. */
type Check = (walk: Walk, value: unknown) => unknown;

/** What one keyword says of a value; undefined where it holds. */
type Judge = (value: unknown) => string | undefined;

type Schemas = AnswerSchemas["schemas"];

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
const judges: { readonly [Name in keyof AnswerSchema]?: (wanted: NonNullable<AnswerSchema[Name]>) => Judge | undefined } = {
  const: (wanted) => (value) => (value === wanted ? undefined : JSON.stringify(wanted)),
  pattern: (wanted) => {
    const pattern = new RegExp(wanted, "u");
    return (value) => (typeof value !== "string" || pattern.test(value) ? undefined : `text like ${wanted}`);
  },
  minimum: (wanted) => (value) => (isNumber(value) && value < wanted ? `at least ${String(wanted)}` : undefined),
  maximum: (wanted) => (value) => (isNumber(value) && value > wanted ? `at most ${String(wanted)}` : undefined),
  minLength: (wanted) => (value) =>
    typeof value === "string" && lengthOf(value) < wanted ? `at least ${String(wanted)} characters` : undefined,
  maxLength: (wanted) => (value) =>
    typeof value === "string" && lengthOf(value) > wanted ? `at most ${String(wanted)} characters` : undefined,
  minItems: (wanted) => (value) => (isJsonArray(value) && value.length < wanted ? `at least ${String(wanted)} items` : undefined),
  maxItems: (wanted) => (value) => (isJsonArray(value) && value.length > wanted ? `at most ${String(wanted)} items` : undefined),
  format: (wanted) => {
    if (wanted === "int64") return (value) => (!isNumber(value) || isInt64(value) ? undefined : "an integer of 64 bits");
    if (wanted !== "date-time") return undefined;
    return (value) => (typeof value !== "string" || isDateTime(value) ? undefined : "date and time of RFC 3339");
  },
};

/**
 * Makes a function that tells where an answer does not hold what a schema says.
 *
 * An int64 that came as text becomes the bigint it stands for, in its place.
 */
export function compileBreaches(schema: AnswerSchema, schemas: Schemas): (value: unknown) => readonly Breach[] {
  const check = compile(schema, schemas, new Map());
  return (value) => {
    const walk: Walk = { path: [], breaches: [] };
    check(walk, value);
    return walk.breaches;
  };
}

function compile(schema: AnswerSchema, schemas: Schemas, known: Map<string, Check>): Check {
  const { $ref, allOf = [], anyOf } = schema;
  const checks = allOf.map((each) => compile(each, schemas, known));
  if ($ref !== undefined) checks.unshift(compileReference($ref, schemas, known));
  if (anyOf !== undefined) checks.push(compileAny(anyOf.map((each) => compile(each, schemas, known))));
  const own = compileOwn(schema, (each) => compile(each, schemas, known));
  if (own !== undefined) checks.push(own);
  const [only] = checks;
  if (checks.length === 1 && only !== undefined) return only;
  return (walk, value) => checks.reduce((last, check) => check(walk, last), value);
}

/** Schemas may hold themselves: each is compiled once, and found when it is needed. */
function compileReference(name: string, schemas: Schemas, known: Map<string, Check>): Check {
  const found = known.get(name);
  if (found !== undefined) return found;
  let check: Check = (_walk, value) => value;
  const reference: Check = (walk, value) => check(walk, value);
  known.set(name, reference);
  check = compile(schemas[name] ?? {}, schemas, known);
  return reference;
}

function compileAny(checks: readonly Check[]): Check {
  return (walk, value) => {
    const tried: Breach[] = [];
    for (const check of checks) {
      const inner: Walk = { path: walk.path, breaches: [] };
      const found = check(inner, value);
      const [first] = inner.breaches;
      if (first === undefined) return found;
      tried.push(first);
    }
    complain(walk, [...new Set(tried.map(({ expected }) => expected))].join(" or "), value);
    return value;
  };
}

/** What a schema says by itself; undefined where it says nothing. */
function compileOwn(schema: AnswerSchema, sub: (schema: AnswerSchema) => Check): Check | undefined {
  const names = [schema.type ?? []].flat();
  const types = names.flatMap((name) => typeNames[name] ?? []);
  const asText = schema.format === "int64" && !names.includes("string");
  const own = Object.entries(schema).flatMap(([keyword, wanted]) => {
    const judge = judges[keyword as keyof AnswerSchema] as ((wanted: unknown) => Judge | undefined) | undefined;
    return judge?.(wanted) ?? [];
  });
  const within = [compileItems(schema, sub), compileMembers(schema, sub)].flatMap((each) => each ?? []);
  if (names.length + own.length + within.length === 0) return undefined;
  return (walk, given) => {
    const value = asText && typeof given === "string" ? (toInt64(given) ?? given) : given;
    const before = walk.breaches.length;
    if (names.length > 0 && !types.some((is) => is(value))) complain(walk, names.join(" or "), given);
    else for (const judge of own) complain(walk, judge(value), given);
    if (walk.breaches.length === before) for (const check of within) check(walk, value);
    return value;
  };
}

function compileItems({ items }: AnswerSchema, sub: (schema: AnswerSchema) => Check): Check | undefined {
  if (items === undefined) return undefined;
  const check = sub(items);
  return (walk, value) => {
    if (isJsonArray(value)) value.forEach((each, index) => descend(walk, check, value, index, each));
    return value;
  };
}

function compileMembers(
  { required = [], properties = {}, additionalProperties }: AnswerSchema,
  sub: (schema: AnswerSchema) => Check,
): Check | undefined {
  const checks = new Map(Object.entries(properties).map(([name, schema]) => [name, sub(schema)]));
  const others = typeof additionalProperties === "object" ? sub(additionalProperties) : undefined;
  const closed = additionalProperties === false;
  if (required.length + checks.size === 0 && others === undefined && !closed) return undefined;
  return (walk, value) => {
    if (!isJsonObject(value)) return value;
    for (const name of required) if (!Object.hasOwn(value, name)) complain(walk, "to be there", undefined, name);
    for (const name of Object.keys(value)) {
      const check = checks.get(name) ?? others;
      if (check !== undefined) descend(walk, check, value, name, value[name]);
      else if (closed) complain(walk, "not to be there", value[name], name);
    }
    return value;
  };
}

function descend(walk: Walk, check: Check, holder: object, name: string | number, value: unknown): void {
  walk.path.push(name);
  const found = check(walk, value);
  walk.path.pop();
  if (found !== value) (holder as Record<string | number, unknown>)[name] = found;
}

function complain({ path, breaches }: Walk, expected: string | undefined, actual: unknown, ...more: readonly string[]): void {
  if (expected !== undefined) breaches.push({ pointer: pointerOf(...path, ...more), expected, actual });
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

/** JSON Schema counts characters, not halves of them. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}
