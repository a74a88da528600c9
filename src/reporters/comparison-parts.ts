import type { Comparison, FindingChange, ObservedChange, RunComparison, Unchecked } from "../model/comparison.js";
import { nameRun, tellObserved, tellUnchecked, toolRemark } from "./comparison-words.js";

/** One line of a comparison: what, in words, and the places that show it. */
export interface ComparisonLine {
  readonly head: string;
  readonly told: readonly string[];
  readonly places: readonly string[];
}

/** One heading of a comparison with its lines; `kind` colours it. */
export interface ComparisonPart {
  readonly title: string;
  readonly kind: "fail" | "pass" | "note" | "deviation" | "skip";
  readonly lines: readonly ComparisonLine[];
}

/** One pair of runs as pages tell it. */
export interface ComparedPair {
  readonly before: string;
  readonly after: string;
  readonly remark: string | undefined;
  readonly parts: readonly ComparisonPart[];
}

/** Gives each pair of runs with its parts, the worst first; parts without lines are left out. */
export function pairsOf({ runs }: Comparison): readonly ComparedPair[] {
  return runs.map((run) => ({
    before: nameRun(run.before),
    after: nameRun(run.after),
    remark: toolRemark(run.before, run.after),
    parts: partsOf(run).filter(({ lines }) => lines.length > 0),
  }));
}

function partsOf(run: RunComparison): readonly ComparisonPart[] {
  const observed = (conforms: boolean): readonly ComparisonLine[] =>
    run.changed.filter((each) => each.conforms === conforms).map(observedLine);
  return [
    { title: "Broke", kind: "fail", lines: run.broke.map(findingLine) },
    { title: "Changed where something broke", kind: "fail", lines: observed(false) },
    { title: "Repaired", kind: "pass", lines: run.repaired.map(findingLine) },
    { title: "Changed, and conforms", kind: "note", lines: observed(true) },
    { title: "Failed before and fails still", kind: "deviation", lines: run.still.map(findingLine) },
    { title: "Not checked in both", kind: "skip", lines: run.notChecked.map(uncheckedLine) },
  ];
}

function findingLine({ check, finding, places }: FindingChange): ComparisonLine {
  const { at, level, message, expected, actual } = finding;
  return {
    head: `${check} at ${at === "" ? "the whole body" : at}, ${level}`,
    told: [message, `expected ${expected}; got ${actual}`],
    places,
  };
}

function observedLine(change: ObservedChange): ComparisonLine {
  return { head: tellObserved(change), told: [], places: change.places };
}

function uncheckedLine(each: Unchecked): ComparisonLine {
  return { head: tellUnchecked(each), told: [], places: each.places };
}
