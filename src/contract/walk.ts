import type { Evidence } from "../model/evidence.js";
import { pointerOf, tokensOf, valueAt } from "../model/pointer.js";

/** A schema object with the pointer where it stands in the document. */
export interface SchemaAt {
  readonly pointer: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Places already looked up: documents never change, and every exchange asks for the same few places. */
const known = new WeakMap<object, Map<string, SchemaAt | undefined>>();

/** Gives the schema at a pointer, or undefined where there is none. */
export function schemaAt(document: unknown, pointer: string): SchemaAt | undefined {
  if (!isSchema(document)) return undefined;
  const places = known.get(document) ?? new Map<string, SchemaAt | undefined>();
  known.set(document, places);
  if (places.has(pointer)) return places.get(pointer);
  const schema = valueAt(document, pointer);
  const place = isSchema(schema) ? { pointer, schema } : undefined;
  places.set(pointer, place);
  return place;
}

/** Gives the schema itself and all that hold with it: what it references, its `allOf`, and the branch of `oneOf` that the value chooses. */
export function holding(document: unknown, start: SchemaAt, value: unknown): readonly SchemaAt[] {
  const before = alike.get(start);
  if (before !== undefined) return before;
  const all = findHolding(document, start, value);
  if (!all.some(({ schema }) => schema["discriminator"] !== undefined)) alike.set(start, all);
  return all;
}

/** What holds with a schema, whatever the value: where nothing is chosen by it. A place belongs to one document. */
const alike = new WeakMap<SchemaAt, readonly SchemaAt[]>();

function findHolding(document: unknown, start: SchemaAt, value: unknown): readonly SchemaAt[] {
  const all: SchemaAt[] = [];
  const waiting: SchemaAt[] = [start];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { pointer, schema } = next;
    if (all.some((each) => each.pointer === pointer)) continue;
    all.push(next);
    const parts = [referenceOf(schema), ...listed(pointer, schema, "allOf"), ...chosenBranches(next, value)];
    for (const part of parts) {
      const found = part === undefined ? undefined : schemaAt(document, part);
      if (found !== undefined) waiting.push(found);
    }
  }
  return all;
}

/** Gives every declaration of the place that the tokens lead to from a schema; empty where the contract says nothing of it. */
export function declarations(document: unknown, start: SchemaAt, tokens: readonly string[], value: unknown): readonly SchemaAt[] {
  let current: readonly SchemaAt[] = [start];
  let here = value;
  for (const token of tokens) {
    const next = current.flatMap((each) => holding(document, each, here).flatMap((schema) => childOf(document, schema, token)));
    if (next.length === 0) return [];
    current = next;
    here = typeof here === "object" && here !== null ? (here as Readonly<Record<string, unknown>>)[token] : undefined;
  }
  return current;
}

/** Gives the evidence on which declarations of one place rest, with the constraints of all of them; undefined where none says. */
export function evidenceOf(document: unknown, places: readonly SchemaAt[]): Evidence | undefined {
  const said = places
    .flatMap((place) => holding(document, place, undefined))
    .map(({ schema }) => schema["x-evidence"])
    .filter((each): each is Evidence => isSchema(each) && typeof each["basis"] === "string");
  const first = said[0];
  if (first === undefined) return undefined;
  const constraints = Object.assign({}, ...said.map((each) => each.constraints ?? {}).reverse()) as NonNullable<Evidence["constraints"]>;
  return Object.keys(constraints).length === 0 ? first : { ...first, constraints };
}

function childOf(document: unknown, { pointer, schema }: SchemaAt, token: string): readonly SchemaAt[] {
  const properties = schema["properties"];
  if (isSchema(properties) && Object.hasOwn(properties, token))
    return present(schemaAt(document, pointer + pointerOf("properties", token)));
  if (isSchema(schema["items"]) && /^\d+$/.test(token)) return present(schemaAt(document, pointer + pointerOf("items")));
  if (isSchema(schema["additionalProperties"])) return present(schemaAt(document, pointer + pointerOf("additionalProperties")));
  return [];
}

function chosenBranches({ pointer, schema }: SchemaAt, value: unknown): readonly string[] {
  const discriminator = schema["discriminator"];
  if (isSchema(discriminator) && isSchema(value)) {
    const tag = value[String(discriminator["propertyName"])];
    const mapping = discriminator["mapping"];
    const target = isSchema(mapping) && typeof tag === "string" ? mapping[tag] : undefined;
    return typeof target === "string" ? [target] : [];
  }
  return [...listed(pointer, schema, "oneOf"), ...listed(pointer, schema, "anyOf")];
}

function listed(pointer: string, schema: SchemaAt["schema"], keyword: string): readonly string[] {
  const parts = schema[keyword];
  return Array.isArray(parts) ? parts.map((_part, index) => pointer + pointerOf(keyword, index)) : [];
}

function referenceOf(schema: SchemaAt["schema"]): string | undefined {
  const reference = schema["$ref"];
  return typeof reference === "string" ? `#${pointerOf(...tokensOf(reference))}` : undefined;
}

function present(schema: SchemaAt | undefined): readonly SchemaAt[] {
  return schema === undefined ? [] : [schema];
}

/** Tells whether a value is an object that can be read by name. */
export function isSchema(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
