import { createHash } from "node:crypto";
import type { Deviation, DeviationScope } from "../model/deviation.js";
import { locationOf, type Finding } from "../model/finding.js";
import type { Report } from "../model/report.js";

/** Stands where only a person can write; the reader of the file refuses it. */
export const fillIn = "FILL IN";

/** A finding that is not recorded, as the entry that would record it. */
export interface ProposedDeviation {
  readonly entry: Deviation;
  readonly level: Finding["level"];
  readonly message: string;
}

interface Seen {
  readonly finding: Finding;
  readonly check: string;
  readonly places: Set<string>;
  readonly probes: Set<string>;
}

/** Proposes one entry for each distinct finding that fails a run and is not recorded, for that target, build and profile only. */
export function proposeDeviations({ run, verdicts }: Report): readonly ProposedDeviation[] {
  const seen = new Map<string, Seen>();
  for (const { check, probe, conclusion } of verdicts) {
    if (conclusion.kind !== "fail") continue;
    for (const finding of conclusion.findings) {
      if (finding.level === "observe") continue;
      const key = JSON.stringify([check, locationOf(finding.at)]);
      const known = seen.get(key) ?? { finding, check, places: new Set(), probes: new Set() };
      known.places.add(finding.at);
      known.probes.add(probe ?? "*");
      seen.set(key, known);
    }
  }
  const { name, build } = run.target;
  const scope: DeviationScope = { target: name, ...(build === undefined ? {} : { build }), profile: run.profile };
  return [...seen.values()].map((each) => ({ entry: entryOf(each, scope), level: each.finding.level, message: each.finding.message }));
}

function entryOf({ check, finding, places, probes }: Seen, scope: DeviationScope): Deviation {
  const [probe = "*", ...otherProbes] = probes;
  const entry = {
    check,
    probe: otherProbes.length === 0 ? probe : "*",
    at: places.size === 1 ? finding.at : locationOf(finding.at),
    scope,
  };
  const hash = createHash("sha256").update(JSON.stringify(entry)).digest("hex").slice(0, 8);
  return {
    id: `${check.replace("/", "-")}-${hash}`,
    ...entry,
    reason: `${fillIn} why this OCP does so, and who bears it`,
    evidence: `${fillIn} a link to what shows it, such as a ticket of the vendor`,
  };
}
