import type { Evidence } from "../model/evidence.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";
import { isMemberName } from "./seen-types.js";
import { declarations, evidenceOf, schemaAt, type SchemaAt } from "./walk.js";

/** A member of a body that the contract declares, with the evidence of the declaration. */
export interface DeclaredMember {
  /** Pointer of the declaration. */
  readonly contract: string;
  readonly evidence: Evidence;
  /** Where in the body, with `*` for the elements of a list. */
  readonly at: string;
}

/** Lists the members of a body that are declared, each declaration once. */
export function declaredMembers(document: unknown, root: string, body: JsonValue): readonly DeclaredMember[] {
  const start = schemaAt(document, root);
  const found = new Map<string, DeclaredMember>();
  if (start !== undefined) visit(document, [start], body, "", found);
  return [...found.values()];
}

function visit(document: unknown, places: readonly SchemaAt[], value: JsonValue, at: string, found: Map<string, DeclaredMember>): void {
  const inner = isJsonArray(value)
    ? value.map((each) => ["0", each, "*"] as const)
    : isJsonObject(value)
      ? Object.entries(value).map(([name, each]) => [name, each, isMemberName(name) ? name : "*"] as const)
      : [];
  for (const [token, each, shown] of inner) {
    const below = places.flatMap((place) => declarations(document, place, [token], isJsonArray(value) ? [each] : value));
    const here = `${at}/${shown}`;
    const first = below[0];
    const evidence = evidenceOf(document, below);
    if (first !== undefined && evidence !== undefined && !found.has(first.pointer))
      found.set(first.pointer, { contract: first.pointer, evidence, at: here });
    visit(document, below, each, here, found);
  }
}
