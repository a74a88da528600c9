import type { MemberLimits, RequestMember } from "../model/contract.js";
import type { Evidence } from "../model/evidence.js";
import type { JsonValue } from "../model/json.js";
import { pointerOf } from "../model/pointer.js";
import { evidenceOf, holding, isSchema, schemaAt, type SchemaAt } from "./walk.js";

/** Lists every member that a request schema declares for a body, parents before children; the body chooses the storage variant. */
export function listRequestMembers(document: unknown, root: string, body: JsonValue): readonly RequestMember[] {
  const start = schemaAt(document, root);
  return start === undefined ? [] : membersBelow(document, start, body, "");
}

function membersBelow(document: unknown, schema: SchemaAt, value: unknown, at: string): readonly RequestMember[] {
  const parts = holding(document, schema, value);
  const required = new Set(parts.flatMap((part) => (Array.isArray(part.schema["required"]) ? (part.schema["required"] as string[]) : [])));
  const declared = new Map<string, SchemaAt[]>();
  for (const part of parts) {
    for (const name of Object.keys(isSchema(part.schema["properties"]) ? part.schema["properties"] : {})) {
      const property = schemaAt(document, part.pointer + pointerOf("properties", name));
      if (property !== undefined) declared.set(name, [...(declared.get(name) ?? []), property]);
    }
  }
  return [...declared].flatMap(([name, places]) =>
    memberWithChildren(document, places, value, at + pointerOf(name), required.has(name), name),
  );
}

function memberWithChildren(
  document: unknown,
  places: readonly SchemaAt[],
  parent: unknown,
  at: string,
  required: boolean,
  name: string,
): readonly RequestMember[] {
  const value = isSchema(parent) ? parent[name] : undefined;
  const all = places.flatMap((place) => holding(document, place, value));
  const values = all
    .map(({ schema }) => schema["enum"] ?? (Object.hasOwn(schema, "const") ? [schema["const"]] : undefined))
    .find(Array.isArray);
  const shape = shapeOf(all);
  const first = places[0];
  if (first === undefined) return [];
  const member: RequestMember = {
    at,
    required,
    shape,
    ...(values === undefined ? {} : { values: values as readonly JsonValue[] }),
    limits: shape === "scalar" ? limitsOf(all) : {},
    contract: first.pointer,
    evidence: evidenceOf(document, places) ?? ({ basis: "inferred" } satisfies Evidence),
  };
  return [member, ...(shape === "object" ? places.flatMap((place) => membersBelow(document, place, value, at)) : [])];
}

function shapeOf(all: readonly SchemaAt[]): RequestMember["shape"] {
  const types = all.map(({ schema }) => schema["type"]);
  if (types.includes("object")) return "object";
  return types.includes("array") ? "array" : "scalar";
}

function limitsOf(all: readonly SchemaAt[]): MemberLimits {
  const said = (name: string): unknown => all.find(({ schema }) => schema[name] !== undefined)?.schema[name];
  const [type, pattern, minimum, maximum] = ["type", "pattern", "minimum", "maximum"].map(said);
  return {
    ...(typeof type === "string" ? { type } : {}),
    ...(typeof pattern === "string" ? { pattern } : {}),
    ...(typeof minimum === "number" ? { minimum } : {}),
    ...(typeof maximum === "number" ? { maximum } : {}),
  };
}
