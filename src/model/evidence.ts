/** What a statement of the contract rests on. */
export const evidenceBases = ["observed", "documented", "sample", "standard", "inferred", "unknown", "contradicted"] as const;
export type EvidenceBasis = (typeof evidenceBases)[number];

/** The basis of one statement, with the key of its source in `openapi/sources.yaml`. */
export interface Evidence {
  readonly basis: EvidenceBasis;
  readonly source?: string;
  readonly note?: string;
  /** Constraints of the same schema (`required`, `const`, `minLength` ...) that rest on something else. */
  readonly constraints?: Readonly<Record<string, Omit<Evidence, "constraints">>>;
}

/** How much a finding weighs: `must` and `should` fail, `observe` is only told. */
export const levels = ["must", "should", "observe"] as const;
export type Level = (typeof levels)[number];

const levelByBasis: Readonly<Record<EvidenceBasis, Level>> = {
  observed: "must",
  documented: "must",
  sample: "should",
  standard: "should",
  inferred: "should",
  unknown: "observe",
  contradicted: "observe",
};

/** Gives the level that evidence of this basis can carry. */
export function levelOf(basis: EvidenceBasis): Level {
  return levelByBasis[basis];
}

/** Gives the lower (weaker) of two levels. */
export function lowerLevel(one: Level, other: Level): Level {
  return levels.indexOf(one) >= levels.indexOf(other) ? one : other;
}
