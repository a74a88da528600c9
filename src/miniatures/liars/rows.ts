import type { Policy } from "../faithful/policy.js";
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

/** What a row says of a liar that handles requests in another way: its id, its id in the catalogue (empty for none), what it does, and how. */
export type PolicyRow = readonly [id: string, deviation: string, title: string, policy: Partial<Policy>];

/** Makes liars that handle requests wrongly and are caught by the same checks. */
export function byPolicy(fails: readonly string[], rows: readonly PolicyRow[], probes: readonly string[] = []): readonly Miniature[] {
  return rows.map(([id, deviation, title, policy]) => ({
    id,
    title,
    family: "request-handling",
    ...(deviation === "" ? {} : { deviation }),
    fails,
    probes,
    policy,
  }));
}
