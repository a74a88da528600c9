import type { CheckInfo, Report } from "../model/report.js";
import { verdictKinds, type VerdictKind } from "../model/verdict.js";
import { padTo, wrap } from "./layout.js";
import type { ConsoleStyle } from "./paint.js";

/** Lists every check with how its verdicts fell. */
export function checkTable(report: Report, style: ConsoleStyle): readonly string[] {
  if (report.checks.length === 0) return [];
  const counts = countByCheck(report);
  const widest = Math.max(...report.checks.map((check) => check.id.length));
  return [style.paint.heading("Checks"), ...report.checks.flatMap((check) => row(check, counts.get(check.id), widest, style))];
}

function row(
  check: CheckInfo,
  counts: ReadonlyMap<VerdictKind, number> | undefined,
  widest: number,
  style: ConsoleStyle,
): readonly string[] {
  const told = verdictKinds.flatMap((kind) => {
    const number = counts?.get(kind) ?? 0;
    return number === 0 ? [] : [style.paint.kind(kind, `${String(number)} ${kind}`)];
  });
  const line = told.length === 0 ? style.paint.faint("not judged") : told.join(style.paint.faint(", "));
  const title = style.verbose ? wrap(check.title, style.width, 4).map(style.paint.faint) : [];
  return [`  ${padTo(check.id, widest)}  ${line}`, ...title];
}

function countByCheck(report: Report): ReadonlyMap<string, ReadonlyMap<VerdictKind, number>> {
  const counts = new Map<string, Map<VerdictKind, number>>();
  for (const { check, conclusion } of report.verdicts) {
    const kinds = counts.get(check) ?? new Map<VerdictKind, number>();
    counts.set(check, kinds.set(conclusion.kind, (kinds.get(conclusion.kind) ?? 0) + 1));
  }
  return counts;
}
