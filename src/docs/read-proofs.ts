import type { GeneratedProfile } from "../../generated/profiles.gen.js";
import { viewContract } from "../contract/view.js";
import { shownStatements } from "../engine/decided-statements.js";
import type { Report } from "../model/report.js";
import { plainPointer, type Proof, type Proofs } from "./proof.js";

/** Gathers what the runs on live servers showed of the statements of a profile; a mock or a miniature proves nothing. */
export function proofsOf(profile: GeneratedProfile, reports: readonly Report[]): Proofs {
  const proofs = new Map<string, Proof[]>();
  const contract = viewContract(profile, {});
  for (const report of reports) {
    const { target, startedAt } = report.run;
    if (report.run.profile !== profile.id || target.kind !== "live") continue;
    const run = { build: target.build ?? "unknown", date: startedAt.slice(0, 10) };
    for (const { contract: pointer, holds, seen } of shownStatements(contract, report))
      addTo(proofs, plainPointer(pointer), { ...run, holds, seen });
  }
  return proofs;
}

/** One run says one thing of a statement: that it did not hold weighs more than that it once did. */
function addTo(proofs: Map<string, Proof[]>, pointer: string, proof: Proof): void {
  const known = proofs.get(pointer) ?? [];
  const same = known.find(({ build, date }) => build === proof.build && date === proof.date);
  if (same === undefined) proofs.set(pointer, [...known, proof]);
  else if (same.holds && !proof.holds) proofs.set(pointer, [...known.filter((each) => each !== same), proof]);
}
