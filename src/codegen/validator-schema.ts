import { isJsonObject, type JsonObject, type JsonValue } from "../model/json.js";
import { boundKeywords, type NumericConstraint } from "./numeric-keyword.js";

/** Requests are what we write, strictly; responses what a server wrote, where an int64 may be text. */
export type Mode = "request" | "response";

const oneSchema = [
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
];
const listOfSchemas = ["allOf", "anyOf", "oneOf", "prefixItems"];
const mapOfSchemas = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const constraints = ["type", "required", "enum", "const", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems"];
const moreConstraints = ["minProperties", "maxProperties", "minContains", "maxContains", "dependentRequired", ...boundKeywords];
const annotations = [
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "externalDocs",
  "xml",
  "$comment",
];

/** Formats that only tell readers something; the rest are judged. */
const toldFormats = ["password", "uri", "int32", "int64"];

/** The key under which a component schema is known to ajv. */
export function schemaKey(mode: Mode, name: string): string {
  return `/${mode}/${name}`;
}

/** Gives what ajv is to judge of a schema; throws for a keyword that nobody here knows, which would else be no constraint. */
export function toValidatorSchema(schema: JsonValue, mode: Mode, at: string): JsonValue {
  if (!isJsonObject(schema)) return schema;
  const judged: Record<string, JsonValue> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const rewritten = rewriteKeyword(keyword, value, mode, `${at}/${keyword}`);
    if (rewritten !== undefined) judged[keyword] = rewritten;
  }
  const { type, ...rest } = judged;
  return isNumeric(type) ? takeNumbersOut(type, rest, schema["format"], mode) : judged;
}

function rewriteKeyword(keyword: string, value: JsonValue, mode: Mode, at: string): JsonValue | undefined {
  if (keyword.startsWith("x-") || annotations.includes(keyword)) return undefined;
  if (constraints.includes(keyword) || moreConstraints.includes(keyword)) return value;
  if (oneSchema.includes(keyword)) return toValidatorSchema(value, mode, at);
  if (listOfSchemas.includes(keyword))
    return (value as readonly JsonValue[]).map((each, index) => toValidatorSchema(each, mode, `${at}/${String(index)}`));
  if (mapOfSchemas.includes(keyword)) {
    return Object.fromEntries(
      Object.entries(value as JsonObject).map(([name, each]) => [name, toValidatorSchema(each, mode, `${at}/${name}`)]),
    );
  }
  if (keyword === "$ref") return rewriteReference(value as string, mode, at);
  if (keyword === "format") return toldFormats.includes(value as string) ? undefined : value;
  // The mapping is for readers and generators; ajv finds the branch by its `const`, and refuses a mapping.
  if (keyword === "discriminator" && isJsonObject(value)) return { propertyName: value["propertyName"] ?? null };
  throw new Error(`${at}: the keyword ${keyword} is not known to the validators`);
}

function rewriteReference(reference: string, mode: Mode, at: string): string {
  const parts = /^#\/components\/schemas\/([^/]+)(\/.*)?$/.exec(reference);
  if (parts === null) throw new Error(`${at}: ${reference} leads to no component schema`);
  return schemaKey(mode, parts[1] ?? "") + (parts[2] === undefined ? "" : `#${parts[2]}`);
}

function isNumeric(type: JsonValue | undefined): type is string | readonly string[] {
  return [type].flat().some((each) => each === "integer" || each === "number");
}

function takeNumbersOut(type: NumericConstraint["type"], rest: JsonObject, format: JsonValue | undefined, mode: Mode): JsonObject {
  const isBound = ([keyword]: readonly [string, JsonValue]): boolean => (boundKeywords as readonly string[]).includes(keyword);
  const members = Object.entries(rest);
  const numeric: NumericConstraint = {
    type,
    ...(format === "int64" || format === "int32" ? { format } : {}),
    text: mode === "response",
    bounds: Object.fromEntries(members.filter(isBound)),
  };
  return { ...Object.fromEntries(members.filter((each) => !isBound(each))), numeric: { ...numeric } };
}
