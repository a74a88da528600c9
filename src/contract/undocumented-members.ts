import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../model/json.js";
import { pointerOf } from "../model/pointer.js";
import { isMemberName, seenTypesOf, type SeenTypes } from "./seen-types.js";
import { declarations, holding, isSchema, schemaAt, type SchemaAt } from "./walk.js";

/** A member of a body that the contract does not declare. */
export interface UndocumentedMember {
  /** Pointer of the schema that it belongs to. */
  readonly schema: string;
  readonly name: string;
  /** Where in the body, with `*` for the elements of a list. */
  readonly at: string;
  readonly shape: SeenTypes;
}

/** Lists the members of a body that no schema declares which holds there, with their types and without their values; what the contract leaves open on purpose is not among them. */
export function undocumentedMembers(document: unknown, root: string, body: JsonValue): readonly UndocumentedMember[] {
  const start = schemaAt(document, root);
  return start === undefined ? [] : visit(document, [start], body, "");
}

function visit(document: unknown, places: readonly SchemaAt[], value: JsonValue, at: string): readonly UndocumentedMember[] {
  if (isJsonArray(value)) {
    return value.flatMap((each) => visit(document, below(document, places, "0", [each]), each, `${at}/*`));
  }
  if (!isJsonObject(value) || places.length === 0) return [];
  const all = places.flatMap((place) => holding(document, place, value));
  // Free on purpose, or a map: its names are data.
  if (all.some(({ schema }) => schema["additionalProperties"] !== undefined && schema["additionalProperties"] !== false)) return [];
  return Object.entries(value).flatMap(([name, each]) => visitMember(document, { places, all, value, at }, name, each));
}

interface Here {
  readonly places: readonly SchemaAt[];
  readonly all: readonly SchemaAt[];
  readonly value: JsonObject;
  readonly at: string;
}

function visitMember(document: unknown, { places, all, value, at }: Here, name: string, member: JsonValue): readonly UndocumentedMember[] {
  const declared = below(document, places, name, value);
  const here = `${at}${pointerOf(name)}`;
  if (declared.length > 0) return visit(document, declared, member, here);
  const home = homeOf(all);
  return home === undefined || !isMemberName(name) ? [] : [{ schema: home.pointer, name, at: here, shape: seenTypesOf(member) }];
}

function below(document: unknown, places: readonly SchemaAt[], token: string, value: unknown): readonly SchemaAt[] {
  return places.flatMap((place) => declarations(document, place, [token], value));
}

/** The schema with members of its own to which one more belongs: one with a name, so that what all envelopes have is said once. */
function homeOf(all: readonly SchemaAt[]): SchemaAt | undefined {
  const own = all.filter(({ schema }) => isSchema(schema["properties"]));
  return (
    own.find(({ pointer }) => /^#?\/components\/schemas\/[^/]+$/.test(pointer)) ??
    own[0] ??
    all.find(({ schema }) => schema["type"] === "object")
  );
}
