import type { UnknownPath } from "../model/contract.js";
import { mergeSeen, type SeenTypes } from "./seen-types.js";
import type { UndocumentedMember } from "./undocumented-members.js";

/** Gives each path of undocumented members once, with the types met there. */
export function unknownPaths(members: readonly UndocumentedMember[]): readonly UnknownPath[] {
  const byPath = new Map<string, { readonly schema: string; readonly shape: SeenTypes }>();
  for (const { at, schema, shape } of members) {
    const known = byPath.get(at);
    byPath.set(at, { schema, shape: known === undefined ? shape : mergeSeen(known.shape, shape) });
  }
  return [...byPath].map(([at, { schema, shape }]) => ({ at, types: [...shape.types].sort(), contract: schema }));
}
