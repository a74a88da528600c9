import { isJsonObject, type JsonObject, type JsonValue } from "../model/json.js";
import { downConvertSchema } from "./down-convert-schema.js";

/**
 * Gives an OpenAPI 3.0.3 document that says what a bundled 3.1 document says.
 *
 * What 3.0 has no words for is left out, so the result is never stricter than the source.
 */
export function downConvert(document: JsonObject): JsonObject {
  const { openapi: _version, info, components, webhooks: _webhooks, jsonSchemaDialect: _dialect, ...rest } = document;
  return {
    openapi: "3.0.3",
    info: isJsonObject(info) ? convertInfo(info) : {},
    ...convertMembers(rest),
    components: isJsonObject(components) ? convertComponents(components) : {},
  };
}

function convertInfo({ summary: _summary, license, ...rest }: JsonObject): JsonObject {
  if (!isJsonObject(license)) return rest;
  const { identifier, ...known } = license;
  return { ...rest, license: typeof identifier === "string" ? { ...known, url: `https://spdx.org/licenses/${identifier}.html` } : known };
}

function convertComponents({ pathItems: _pathItems, schemas, ...rest }: JsonObject): JsonObject {
  if (!isJsonObject(schemas)) return convertMembers(rest);
  return { ...convertMembers(rest), schemas: mapMembers(schemas, (_name, schema) => downConvertSchema(schema)) };
}

function convertMembers(object: JsonObject): JsonObject {
  return mapMembers(object, (name, value) => {
    if (name === "schema") return downConvertSchema(value);
    return name === "example" || name === "examples" || name.startsWith("x-") ? value : convert(value);
  });
}

function convert(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(convert);
  if (!isJsonObject(value)) return value;
  // A reference of 3.0 has no members beside it.
  return typeof value["$ref"] === "string" ? { $ref: value["$ref"] } : convertMembers(value);
}

function mapMembers(object: JsonObject, change: (name: string, value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(name, value)]));
}
