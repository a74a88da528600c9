/** What a run on a live OCP says of one statement. */
export interface Proof {
  readonly holds: boolean;
  readonly build: string;
  /** Day of the run. */
  readonly date: string;
  readonly seen: string;
}

/** Proofs by the pointer of the statement in the document of one profile. */
export type Proofs = ReadonlyMap<string, readonly Proof[]>;
