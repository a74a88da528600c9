/** What a run on a live OCP says of one statement. */
export interface Proof {
  readonly holds: boolean;
  readonly build: string;
  /** Day of the run. */
  readonly date: string;
  readonly seen: string;
}

/** Gives a pointer as proofs are kept by it: what was reached by a reference has its `#` still. */
export function plainPointer(pointer: string): string {
  return pointer.replace(/^#/, "");
}

/** Proofs by the plain pointer of the statement in the document of one profile. */
export type Proofs = ReadonlyMap<string, readonly Proof[]>;
