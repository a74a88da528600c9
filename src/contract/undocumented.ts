import type { UndocumentedMember } from "../model/contract.js";
import type { JsonValue } from "../model/json.js";
import { tokensOf } from "../model/pointer.js";
import { parentOf, shapeOf } from "../model/shape.js";
import { declarations, holding, schemaAt, type SchemaAt } from "./walk.js";

/** What the contract says of one place: it declares it, leaves it free on purpose, or does not know it. */
type Standing = { readonly declared: readonly SchemaAt[] } | "free" | { readonly unknownIn: string };

/** Places already looked up: documents never change, and every exchange asks for the same few. */
const known = new WeakMap<object, Map<string, Standing>>();

/** Finds the members of a body that a schema does not declare, each path once; empty where there is no schema. */
export function findUndocumented(document: unknown, root: string, body: JsonValue): readonly UndocumentedMember[] {
  const start = schemaAt(document, root);
  if (start === undefined || typeof document !== "object" || document === null) return [];
  const places = known.get(document) ?? new Map<string, Standing>();
  known.set(document, places);
  const standingAt = (at: string): Standing => {
    const key = `${root} ${at}`;
    // Members that nobody knows are as many as a server likes: only what the contract knows is kept.
    const standing = places.get(key) ?? look(document, start, at, standingAt);
    if (standing === "free" || "declared" in standing) places.set(key, standing);
    return standing;
  };
  return [...shapeOf([body])].flatMap(([at, types]) => {
    if (at === "" || !isDeclared(standingAt(parentOf(at)))) return [];
    const standing = standingAt(at);
    if (standing === "free" || "declared" in standing) return [];
    return [{ at, types: [...types].sort(), contract: standing.unknownIn }];
  });
}

function isDeclared(standing: Standing): standing is { readonly declared: readonly SchemaAt[] } {
  return standing !== "free" && "declared" in standing;
}

function look(document: unknown, start: SchemaAt, at: string, standingAt: (at: string) => Standing): Standing {
  if (at === "") return { declared: [start] };
  const parent = standingAt(parentOf(at));
  if (!isDeclared(parent)) return parent;
  const token = tokensOf(at).at(-1) ?? "";
  // A pattern of rows stands for any of them.
  const declared = parent.declared.flatMap((each) => declarations(document, each, [token === "*" ? "0" : token], undefined));
  if (declared.length > 0) return { declared };
  const parts = parent.declared.flatMap((each) => holding(document, each, undefined));
  const says = parts.some(({ schema }) =>
    ["properties", "items", "type", "const", "enum"].some((keyword) => Object.hasOwn(schema, keyword)),
  );
  if (!says || parts.some(({ schema }) => schema["additionalProperties"] === true)) return "free";
  return { unknownIn: parts.find(({ schema }) => Object.hasOwn(schema, "properties"))?.pointer ?? start.pointer };
}
