import type { Report, RunInfo } from "../model/report.js";
import { verdictKinds } from "../model/verdict.js";
import { checkTable } from "./console-checks.js";
import { deviationSection, errorSection, findingSection, staleSection } from "./console-findings.js";
import { boundsSection, remarkSection, skipSection } from "./console-limits.js";
import { count, printable, wrap } from "./layout.js";
import { createPaint, type ConsoleStyle } from "./paint.js";

export interface ConsoleOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Names every probe that shows a finding. @default false: the first three. */
  readonly verbose?: boolean;
}

/** Renders a report for a person at a terminal; the last line is the whole of it in one sentence. */
export function renderConsole(report: Report, options: ConsoleOptions): string {
  const style: ConsoleStyle = { paint: createPaint(options.color), width: Math.max(40, options.width), verbose: options.verbose ?? false };
  const sections = [
    headSection(report, style),
    checkTable(report, style),
    findingSection(report, "fail", style),
    staleSection(report, style),
    errorSection(report, style),
    findingSection(report, "note", style),
    deviationSection(report, style),
    skipSection(report, style),
    remarkSection(report, style),
    boundsSection(report, style),
    [summaryLine(report, style)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function headSection({ run, summary }: Report, { paint, width }: ConsoleStyle): readonly string[] {
  const build = run.target.build === undefined ? "" : `, build ${run.target.build}`;
  const [title, ...rest] = wrap(
    `${run.operation} of profile ${run.profile}, judged on ${run.target.name} (${run.target.kind}${build})`,
    width,
  );
  const facts = [
    `allowed: ${run.allowed}`,
    count(summary.exchanges, "exchange"),
    count(summary.checks, "check"),
    ...budgetFact(run),
    `${(run.durationMs / 1000).toFixed(1)} s`,
  ];
  return [
    paint.heading(title ?? ""),
    ...rest.map(paint.heading),
    ...wrap(facts.join(" · "), width),
    ...wrap(`run ${run.id}, started ${run.startedAt}, ocp-contract ${run.tool.version}`, width).map(paint.faint),
    ...(run.complete ? [] : wrap("The run was interrupted: this report is incomplete.", width).map((line) => paint.kind("fail", line))),
    ...(run.stopped === undefined ? [] : wrap(`Stopped early: ${run.stopped}`, width).map((line) => paint.kind("note", line))),
  ];
}

/** A mock and a recording start nothing. */
function budgetFact({ target, possibleBackups, maxBackups }: RunInfo): readonly string[] {
  if (target.kind === "mock" || target.kind === "replay") return [];
  return [`possible backups: ${String(possibleBackups)} (${maxBackups === null ? "no limit" : `at most ${String(maxBackups)}`})`];
}

/** Not wrapped: scripts read the last line as one. */
function summaryLine({ summary, verdicts }: Report, { paint }: ConsoleStyle): string {
  const parts = verdictKinds
    .filter((kind) => summary.verdicts[kind] > 0)
    .map((kind) => paint.kind(kind, `${String(summary.verdicts[kind])} ${kind}`));
  const told = parts.length === 0 ? "nothing judged" : parts.join(", ");
  return `${count(verdicts.length, "verdict")}: ${told}; exit ${String(summary.exitCode)} because ${printable(summary.exitReason)}`;
}
