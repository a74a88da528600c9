import type { Comparison, RunComparison } from "../../model/comparison.js";
import type { Report } from "../../model/report.js";
import { compareRuns, describeRun } from "./compare-runs.js";

/** Compares two reports run by run: what broke, was repaired, changed, stayed, was not checked. */
export function compareReports(before: readonly Report[], after: readonly Report[]): Comparison {
  const { pairs, left, right } = matchRuns(before, after);
  const runs = pairs.map(([one, other]) => compareRuns(one, other));
  const unmatched = { before: left.map(describeRun), after: right.map(describeRun) };
  return { schema: "https://ocp-contract.example/comparison/1", runs, unmatched, summary: summarize(runs, unmatched) };
}

interface Matched {
  readonly pairs: readonly (readonly [before: Report, after: Report])[];
  readonly left: readonly Report[];
  readonly right: readonly Report[];
}

/** Matches runs by target and operation, by profile too where that is needed; one run left on each side is a pair, as staging and production. */
function matchRuns(before: readonly Report[], after: readonly Report[]): Matched {
  const pairs: (readonly [Report, Report])[] = [];
  let [left, right] = [before, after];
  for (const keyOf of [exactKey, targetKey]) {
    for (const one of left) {
      const other = right.find((each) => keyOf(each) === keyOf(one));
      if (other === undefined) continue;
      pairs.push([one, other]);
      left = left.filter((each) => each !== one);
      right = right.filter((each) => each !== other);
    }
  }
  const [one, other] = [left[0], right[0]];
  if (one === undefined || other === undefined || left.length > 1 || right.length > 1) return { pairs, left, right };
  return { pairs: [...pairs, [one, other]], left: [], right: [] };
}

function exactKey({ run }: Report): string {
  return JSON.stringify([run.target.name, run.operation, run.profile]);
}

function targetKey({ run }: Report): string {
  return JSON.stringify([run.target.name, run.operation]);
}

function summarize(runs: readonly RunComparison[], unmatched: Comparison["unmatched"]): Comparison["summary"] {
  const total = (count: (run: RunComparison) => number): number => runs.reduce((sum, run) => sum + count(run), 0);
  const counts = {
    broke: total(({ broke }) => broke.length),
    repaired: total(({ repaired }) => repaired.length),
    changed: total(({ changed }) => changed.filter(({ conforms }) => conforms).length),
    still: total(({ still }) => still.length),
    notChecked: total(({ notChecked }) => notChecked.reduce((sum, { places }) => sum + places.length, 0)),
    same: total(({ same }) => same),
  };
  const [exitCode, exitReason] = exitOf(runs, unmatched, counts.broke);
  return { ...counts, exitCode, exitReason };
}

function exitOf(runs: readonly RunComparison[], unmatched: Comparison["unmatched"], broke: number): readonly [number, string] {
  if (broke > 0) return [1, "something broke"];
  if (runs.length === 0) return [3, "no run of one report has a counterpart in the other"];
  if (unmatched.before.length > 0) return [3, "a target of the first report is missing in the second"];
  if (runs.some(({ before, after }) => !before.complete || !after.complete)) return [3, "a run was interrupted"];
  const compared = runs.every(({ same, repaired, still, changed }) => same + repaired.length + still.length + changed.length > 0);
  if (!compared) return [3, "the two runs judged nothing in common"];
  const lost = runs.flatMap(({ notChecked }) => notChecked.filter(({ missing }) => missing === "after"));
  if (lost.some(({ error }) => error)) return [3, "something that was judged before could not be judged again"];
  return lost.length > 0 ? [3, "something that was judged before was not judged again"] : [0, "nothing broke"];
}
