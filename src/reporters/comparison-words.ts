import type { ComparedRun, Comparison, ObservedChange, Unchecked } from "../model/comparison.js";
import { count, printable } from "./layout.js";

/** Names a run: what was judged, when, how. */
export function nameRun({ target, profile, operation, allowed, startedAt, complete, exitCode, exitReason }: ComparedRun): string {
  const build = target.build === undefined ? "" : `, build ${target.build}`;
  const end = complete ? `exit ${String(exitCode)}: ${exitReason}` : "interrupted";
  return `${target.name} (${target.kind}${build}), ${startedAt}, ${operation} of profile ${profile}, allowed ${allowed}; ${end}`;
}

/** Says that two versions of the tool judged, where they did: a difference may then be the tool's. */
export function toolRemark(before: ComparedRun, after: ComparedRun): string | undefined {
  if (before.tool === after.tool) return undefined;
  return `Judged by ocp-contract ${before.tool}, then ${after.tool}: a difference may come from the tool; judge both recordings (HAR) with one version to be sure.`;
}

/** Says what was observed otherwise. */
export function tellObserved({ aspect, at, before, after }: ObservedChange): string {
  return `${aspect}${at === "" ? "" : ` of ${at}`}: ${before} -> ${after}`;
}

/** Says what one run judged and the other did not, and why. */
export function tellUnchecked({ check, missing, other, because, error }: Unchecked): string {
  const when = missing === "after" ? "not judged after" : "not judged before";
  const then =
    missing === "after"
      ? `before it ${other === "conforms" ? "conformed" : "did not conform"}`
      : `now it ${other === "conforms" ? "conforms" : "does not conform"}`;
  return `${check}: ${when}${error ? " (the tool could not)" : ""}: ${because}; ${then}`;
}

/** Says which runs have no counterpart. */
export function unmatchedSentences({ unmatched }: Comparison): readonly string[] {
  return [
    ...unmatched.before.map((run) => `Only in the first report, so not checked again: ${nameRun(run)}`),
    ...unmatched.after.map((run) => `Only in the second report, so compared with nothing: ${nameRun(run)}`),
  ];
}

/** Says the whole comparison in one sentence. */
export function comparisonSentence({ runs, summary }: Comparison): string {
  const { broke, repaired, changed, still, notChecked, same, exitCode, exitReason } = summary;
  const counts = [
    `${String(broke)} broke`,
    `${String(repaired)} repaired`,
    `${String(changed)} changed but conforming`,
    `${String(still)} still failing`,
    `${count(same, "judgement")} the same`,
    `${String(notChecked)} not checked in both`,
  ];
  return `${count(runs.length, "run")} compared: ${counts.join(", ")}; exit ${String(exitCode)} because ${printable(exitReason)}`;
}
