import { profiles } from "../../generated/profiles.gen.js";
import { evidenceBases, type EvidenceBasis } from "../model/evidence.js";
import { readOperations } from "./operations.js";

/** A profile as `versions` tells it. */
export interface ProfileFacts {
  readonly id: string;
  readonly title: string;
  readonly covers: readonly string[];
  readonly operations: readonly { readonly id: string; readonly method: string; readonly path: string }[];
  readonly sources: readonly { readonly key: string; readonly title: string; readonly url: string; readonly read: string }[];
  /** How many statements rest on each basis. */
  readonly evidence: readonly { readonly basis: EvidenceBasis; readonly statements: number }[];
  readonly undocumented: readonly { readonly what: string; readonly note: string }[];
}

/** Finds the profile of an OCP version: by its own id, or as one that covers it. */
export function profileCovering(version: string): string | undefined {
  return profiles.find(({ id, covers }) => id === version || covers.includes(version))?.id;
}

/** Lists every profile with all that it covers, newest first. */
export function coverage(): readonly { readonly id: string; readonly covers: readonly string[] }[] {
  return profiles.map(({ id, covers }) => ({ id, covers }));
}

/** Tells every profile, newest first. */
export async function describeProfiles(): Promise<readonly ProfileFacts[]> {
  return Promise.all(
    profiles.map(async (entry) => {
      const { profile } = await entry.load();
      const { id, title, covers } = entry;
      const operations = [...readOperations(profile.document).values()];
      return {
        ...{ id, title, covers, undocumented: profile.undocumented },
        operations: operations.map(({ id: operation, method, path }) => ({ id: operation, method, path })),
        sources: Object.entries(profile.sources).map(([key, source]) => ({ key, ...source })),
        evidence: evidenceBases.map((basis) => ({ basis, statements: profile.evidence[basis] })),
      };
    }),
  );
}
