import fc from "fast-check";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/model/json.js";
import { pointerOf, valueAt } from "../../src/model/pointer.js";

/** A schema of the bundle with `$ref` and `allOf` worked in. */
export type Schema = Readonly<Record<string, unknown>>;

/** A place of a value, with the schema that speaks of it. */
export interface Place {
  readonly at: string;
  readonly schema: Schema;
  readonly value: JsonValue;
  /** Named by `required` of the object that it is in. */
  readonly required: boolean;
}

/** Members whose values other rules than the schema tie together, by name. */
export type Tied = Readonly<Record<string, fc.Arbitrary<JsonValue>>>;

/** Works `$ref` and `allOf` into one schema. */
export function flat(document: unknown, schema: Schema): Schema {
  const { $ref, allOf, ...own } = schema;
  const parts = [
    ...(typeof $ref === "string" ? [valueAt(document as JsonValue, $ref.slice(1)) as Schema] : []),
    ...((allOf ?? []) as readonly Schema[]),
  ].map((part) => flat(document, part));
  return [...parts, own].reduce<Schema>((all, part) => merged(all, part), {});
}

function merged(one: Schema, other: Schema): Schema {
  const both = { ...one, ...other };
  const required = [...((one["required"] ?? []) as string[]), ...((other["required"] ?? []) as string[])];
  const properties = { ...(one["properties"] as object | undefined), ...(other["properties"] as object | undefined) } as Record<
    string,
    Schema
  >;
  for (const name of Object.keys(one["properties"] ?? {})) {
    const [left, right] = [one, other].map((each) => ((each["properties"] ?? {}) as Record<string, Schema>)[name]);
    if (left !== undefined && right !== undefined) properties[name] = { allOf: [left, right] };
  }
  return { ...both, ...(required.length === 0 ? {} : { required }), ...(Object.keys(properties).length === 0 ? {} : { properties }) };
}

const word = fc.string({
  unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzABC 0123456789.备份é"\\/\n')),
  minLength: 1,
  maxLength: 12,
});
const time = fc
  .record({
    at: fc.integer({ min: 1_500_000_000, max: 1_800_000_000 }),
    fraction: fc.constantFrom("", ".1", ".123", ".123456", ".123456789"),
    zone: fc.constantFrom("Z", "+08:00", "-03:30", "+00:00"),
  })
  .map(({ at, fraction, zone }) => new Date(at * 1000).toISOString().slice(0, 19) + fraction + zone);

/** Gives values that a schema allows; optional members come and go. */
export function valuesOf(document: unknown, given: Schema, tied: Tied): fc.Arbitrary<JsonValue> {
  const schema = flat(document, given);
  const choices = (schema["anyOf"] ?? schema["oneOf"]) as readonly Schema[] | undefined;
  if (schema["const"] !== undefined) return fc.constant(schema["const"] as JsonValue);
  if (Array.isArray(schema["enum"])) return fc.constantFrom(...(schema["enum"] as JsonValue[]));
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => valuesOf(document, choice, tied)));
  switch (schema["type"]) {
    case "object":
      return objectsOf(document, schema, tied);
    case "array":
      return fc.array(valuesOf(document, (schema["items"] ?? {}) as Schema, tied), {
        minLength: Number(schema["minItems"] ?? 0),
        maxLength: 3,
      });
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: Number(schema["minimum"] ?? -1000), max: Math.min(Number(schema["maximum"] ?? 2 ** 31 - 1), 2 ** 31 - 1) });
    case "number":
      return fc.integer({ min: Number(schema["minimum"] ?? 0), max: Number(schema["maximum"] ?? 1000) });
    default:
      return schema["format"] === "date-time"
        ? time
        : typeof schema["pattern"] === "string"
          ? fc.stringMatching(new RegExp(schema["pattern"]))
          : word;
  }
}

function objectsOf(document: unknown, schema: Schema, tied: Tied): fc.Arbitrary<JsonValue> {
  const required = (schema["required"] ?? []) as readonly string[];
  const members = Object.entries((schema["properties"] ?? {}) as Record<string, Schema>).filter(
    ([, each]) => flat(document, each)["writeOnly"] !== true,
  );
  const record = Object.fromEntries(members.map(([name, each]) => [name, tied[name] ?? valuesOf(document, each, tied)]));
  return fc.record(record, {
    requiredKeys: members.map(([name]) => name).filter((name) => required.includes(name)),
  });
}

/** Lists every place of a value that its schema speaks of without a choice of forms, parents before children. */
export function placesOf(document: unknown, given: Schema, value: JsonValue, at = "", required = false): readonly Place[] {
  const schema = flat(document, given);
  const here: Place = { at, schema, value, required };
  if (schema["anyOf"] !== undefined || schema["oneOf"] !== undefined) return [];
  if (Array.isArray(value))
    return [
      here,
      ...value.flatMap((each: JsonValue, index) => placesOf(document, (schema["items"] ?? {}) as Schema, each, at + pointerOf(index))),
    ];
  if (!isJsonObject(value)) return [here];
  const properties = (schema["properties"] ?? {}) as Record<string, Schema>;
  const needed = (schema["required"] ?? []) as readonly string[];
  return [
    here,
    ...Object.entries(value).flatMap(([name, each]) =>
      properties[name] === undefined ? [] : placesOf(document, properties[name], each, at + pointerOf(name), needed.includes(name)),
    ),
  ];
}

/** Gives the value with another at a place, or without it. */
export function withValue(value: JsonValue, at: string, other: JsonValue | undefined): JsonValue {
  if (at === "") return other ?? null;
  const copy = structuredClone(value);
  const slash = at.lastIndexOf("/");
  const parent = valueAt(copy, at.slice(0, slash)) as JsonObject & Record<string, JsonValue>;
  const name = at
    .slice(slash + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  if (other === undefined) Reflect.deleteProperty(parent, name);
  else Reflect.set(parent, name, other);
  return copy;
}
