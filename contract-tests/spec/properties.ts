import { tokensOf } from "../../src/model/pointer.js";
import { object, type Json } from "./bundles.js";

/** A property of a schema, at the pointer where it is declared. */
export interface Property {
  readonly pointer: string;
  readonly name: string;
  /** As declared: `$ref` not followed. */
  readonly value: Json;
}

const single = ["items", "additionalProperties", "not", "if", "then", "else"];
const lists = ["allOf", "oneOf", "anyOf", "prefixItems"];

/** Gives every property that can be reached from a schema, each once, references followed. */
export function propertiesFrom(document: Json, pointer: string, seen = new Set<string>()): readonly Property[] {
  if (seen.has(pointer)) return [];
  seen.add(pointer);
  const schema = at(document, pointer);
  if (typeof schema !== "object" || schema === null) return [];
  const found: Property[] = [];
  const { $ref, properties } = schema as Json;
  if (typeof $ref === "string") found.push(...propertiesFrom(document, $ref.slice(1), seen));
  for (const [name, value] of Object.entries(properties === undefined ? {} : object(properties))) {
    const child = `${pointer}/properties/${name}`;
    found.push({ pointer: child, name, value: object(value) }, ...propertiesFrom(document, child, seen));
  }
  for (const keyword of single) found.push(...propertiesFrom(document, `${pointer}/${keyword}`, seen));
  for (const keyword of lists) {
    const branches: unknown = (schema as Json)[keyword];
    if (Array.isArray(branches))
      branches.forEach((_, index) => found.push(...propertiesFrom(document, `${pointer}/${keyword}/${index}`, seen)));
  }
  return found;
}

function at(document: Json, pointer: string): unknown {
  let value: unknown = document;
  for (const token of tokensOf(pointer)) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Json)[token];
  }
  return value;
}
