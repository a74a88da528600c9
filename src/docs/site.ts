import type { DocumentedProfile } from "./read-profiles.js";
import type { Operation } from "./reference/operation.js";
import type { Proofs } from "./proof.js";
import type { Report } from "../model/report.js";
import type { Sample } from "./samples/sample-files.js";

/** One version with all that its pages are made from. */
export interface Version extends DocumentedProfile {
  readonly id: string;
  readonly operations: readonly Operation[];
  readonly samples: readonly Sample[];
  readonly proofs: Proofs;
}

/** All that the pages are made from. */
export interface Site {
  /** Newest first. */
  readonly versions: readonly Version[];
  readonly newest: Version;
  readonly reports: readonly Report[];
  /** Version of this project. */
  readonly release: string;
}

/** Gives the operations of a version by their tag, in the order of the document. */
export function byTag({ operations }: Version): ReadonlyMap<string, readonly Operation[]> {
  const tags = new Map<string, Operation[]>();
  for (const each of operations) tags.set(each.tag, [...(tags.get(each.tag) ?? []), each]);
  return tags;
}
