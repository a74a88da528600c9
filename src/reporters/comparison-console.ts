import type { Comparison, ComparedRun, FindingChange, ObservedChange, RunComparison, Unchecked } from "../model/comparison.js";
import { unmatchedSentences, comparisonSentence, nameRun, tellObserved, tellUnchecked, toolRemark } from "./comparison-words.js";
import { wrap } from "./layout.js";
import { createPaint, type ConsoleStyle } from "./paint.js";

/** Renders a comparison for a person at a terminal; the last line is the whole of it in one sentence. */
export function renderComparison(
  comparison: Comparison,
  { color, width, verbose }: { color: boolean; width: number; verbose: boolean },
): string {
  const style: ConsoleStyle = { paint: createPaint(color), width: Math.max(40, width), verbose };
  const blocks = [
    ...comparison.runs.flatMap((run) => runBlocks(run, style)),
    unmatchedSentences(comparison).flatMap((line) => wrap(line, style.width)),
    [comparisonSentence(comparison)],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function runBlocks(run: RunComparison, style: ConsoleStyle): readonly (readonly string[])[] {
  const conforming = run.changed.filter(({ conforms }) => conforms);
  const beside = run.changed.filter(({ conforms }) => !conforms);
  return [
    headLines(run.before, run.after, style),
    findingLines("Broke", run.broke, "fail", style),
    observedLines("Changed where something broke", beside, style),
    findingLines("Repaired", run.repaired, "pass", style),
    observedLines("Changed, and conforms", conforming, style),
    findingLines("Failed before and fails still", run.still, "note", style),
    uncheckedLines(run.notChecked, style),
  ];
}

function headLines(before: ComparedRun, after: ComparedRun, { paint, width }: ConsoleStyle): readonly string[] {
  const remark = toolRemark(before, after);
  return [
    ...wrap(`before: ${nameRun(before)}`, width).map(paint.heading),
    ...wrap(`after:  ${nameRun(after)}`, width).map(paint.heading),
    ...(remark === undefined ? [] : wrap(remark, width)),
  ];
}

function findingLines(
  title: string,
  changes: readonly FindingChange[],
  kind: "fail" | "pass" | "note",
  { paint, width, verbose }: ConsoleStyle,
): readonly string[] {
  if (changes.length === 0) return [];
  const lines = changes.flatMap(({ check, finding, places }) => [
    ...wrap(`${check} at ${finding.at === "" ? "the whole body" : finding.at}, ${finding.level}`, width, 2).map((line) =>
      paint.kind(kind, line),
    ),
    ...wrap(finding.message, width, 4),
    ...wrap(`expected ${finding.expected}; got ${finding.actual}`, width, 4),
    ...wrap(`seen in ${some(places, verbose)}`, width, 4).map(paint.faint),
  ]);
  return [paint.heading(`${title} (${String(changes.length)})`), ...lines];
}

function observedLines(title: string, changes: readonly ObservedChange[], { paint, width, verbose }: ConsoleStyle): readonly string[] {
  if (changes.length === 0) return [];
  const lines = changes.flatMap((change) => [
    ...wrap(tellObserved(change), width, 2),
    ...wrap(`seen in ${some(change.places, verbose)}`, width, 4).map(paint.faint),
  ]);
  return [paint.heading(`${title} (${String(changes.length)})`), ...lines];
}

function uncheckedLines(all: readonly Unchecked[], { paint, width, verbose }: ConsoleStyle): readonly string[] {
  if (all.length === 0) return [];
  const lines = all.flatMap((each) => [
    ...wrap(tellUnchecked(each), width, 2),
    ...wrap(`at ${some(each.places, verbose)}`, width, 4).map(paint.faint),
  ]);
  return [paint.heading("Not checked in both"), ...lines];
}

function some(places: readonly string[], verbose: boolean): string {
  const shown = verbose ? places : places.slice(0, 3);
  const more = places.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
}
