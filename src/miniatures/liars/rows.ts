import { on, type Where } from "../lie.js";
import type { Lie, Miniature } from "../miniature.js";

/** What a row says of one liar: its id, its id in the catalogue (empty for none), what it does, and the lies. */
export type Row = readonly [id: string, deviation: string, title: string, ...lies: readonly Lie[]];

/** Makes liars that lie in the same place and are caught by the same checks. */
export function liars(
  common: Pick<Miniature, "family" | "fails" | "notes" | "profile" | "policy">,
  where: Where,
  rows: readonly Row[],
): readonly Miniature[] {
  return rows.map(([id, deviation, title, ...lies]) => ({
    id,
    title,
    ...common,
    ...(deviation === "" ? {} : { deviation }),
    ...(where.probes.length === 0 ? {} : { probes: where.probes }),
    lies: [on(where, ...lies)],
  }));
}
