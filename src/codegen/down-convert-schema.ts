import { isJsonObject, type JsonObject, type JsonValue } from "../model/json.js";

const lists = ["allOf", "anyOf", "oneOf"];
const unknownTo30 = [
  ...["$comment", "$defs", "const", "examples", "patternProperties", "propertyNames", "unevaluatedProperties", "unevaluatedItems"],
  ...["dependentRequired", "dependentSchemas", "if", "then", "else", "contains", "minContains", "maxContains", "prefixItems"],
  ...["contentMediaType", "contentEncoding", "contentSchema"],
];

/** Gives the OpenAPI 3.0.3 form of a 3.1 schema. */
export function downConvertSchema(schema: JsonValue): JsonValue {
  if (schema === false) return { not: {} };
  if (!isJsonObject(schema)) return {};
  if (typeof schema["$ref"] === "string") return convertReference(schema["$ref"], schema);
  const converted: Record<string, JsonValue> = {};
  for (const [keyword, value] of Object.entries(schema)) Object.assign(converted, convertKeyword(keyword, value, schema));
  return withoutNullBranch(converted);
}

/** A reference of 3.0 has no members beside it: they go around it. */
function convertReference(reference: string, { $ref: _reference, ...beside }: JsonObject): JsonObject {
  const said = Object.fromEntries(Object.entries(beside).filter(([keyword]) => !keyword.startsWith("x-")));
  if (Object.keys(said).length === 0) return { $ref: reference };
  return { allOf: [{ $ref: reference }], ...(downConvertSchema(said) as JsonObject) };
}

function convertKeyword(keyword: string, value: JsonValue, schema: JsonObject): JsonObject {
  if (keyword === "type") return convertType(value, schema);
  if (keyword === "const") return { enum: [value] };
  if (keyword === "examples" && Array.isArray(value)) return value[0] === undefined ? {} : { example: value[0] as JsonValue };
  if (keyword === "exclusiveMinimum") return { minimum: value, exclusiveMinimum: true };
  if (keyword === "exclusiveMaximum") return { maximum: value, exclusiveMaximum: true };
  // Without them the names they speak of would count as additional.
  if (keyword === "additionalProperties" && schema["patternProperties"] !== undefined) return {};
  if (unknownTo30.includes(keyword)) return {};
  return { [keyword]: convertSubschemas(keyword, value) };
}

function convertSubschemas(keyword: string, value: JsonValue): JsonValue {
  if (lists.includes(keyword) && Array.isArray(value)) return (value as readonly JsonValue[]).map(asBranch);
  if (keyword === "items" || keyword === "not") return downConvertSchema(value);
  if (keyword === "additionalProperties") return typeof value === "boolean" ? value : downConvertSchema(value);
  if (keyword !== "properties" || !isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, property]) => [name, downConvertSchema(property)]));
}

function asBranch(branch: JsonValue): JsonValue {
  return isJsonObject(branch) && branch["type"] === "null" ? branch : downConvertSchema(branch);
}

function convertType(type: JsonValue, schema: JsonObject): JsonObject {
  const all = [type].flat() as readonly string[];
  const types = all.filter((each) => each !== "null");
  const items = types.includes("array") && schema["items"] === undefined ? { items: {} } : {};
  const nullable = types.length < all.length ? { nullable: true } : {};
  if (types.length === 1) return { type: types[0] ?? "object", ...nullable, ...items };
  return types.length === 0 ? {} : { anyOf: types.map((each) => ({ type: each, ...nullable, ...(each === "array" ? items : {}) })) };
}

/** 3.0 has no type `null`: a branch for it becomes `nullable` of the others. */
function withoutNullBranch(schema: JsonObject): JsonObject {
  const list = lists.slice(1).find((each) => isJsonObject((schema[each] as readonly JsonValue[] | undefined)?.find(isNullBranch)));
  if (list === undefined) return schema;
  const others = (schema[list] as readonly JsonValue[]).filter((branch) => !isNullBranch(branch));
  const nullable = others.map((branch) => (isJsonObject(branch) && branch["type"] !== undefined ? { ...branch, nullable: true } : branch));
  // A reference cannot carry `nullable`; leaving the choice open keeps null permitted.
  return others.every((branch) => isJsonObject(branch) && branch["type"] !== undefined)
    ? { ...schema, [list]: nullable }
    : Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== list));
}

function isNullBranch(branch: JsonValue): boolean {
  return isJsonObject(branch) && branch["type"] === "null";
}
