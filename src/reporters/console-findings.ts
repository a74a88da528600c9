import type { Deviation } from "../model/deviation.js";
import type { Report } from "../model/report.js";
import { groupFindings, type FindingGroup } from "./group.js";
import { count, wrap } from "./layout.js";
import type { ConsoleStyle } from "./paint.js";

const headings = {
  fail: "Fails: what does not conform",
  note: "Notes: seen, not judged as wrong",
} as const;

/** Tells the findings of one kind of verdict, each once per check and location. */
export function findingSection(report: Report, kind: "fail" | "note", style: ConsoleStyle): readonly string[] {
  const groups = groupFindings(report, kind);
  if (groups.length === 0) return [];
  return [style.paint.heading(headings[kind]), ...groups.flatMap((group) => tellGroup(group, kind, style))];
}

function tellGroup({ check, first, level, verdicts, seenIn }: FindingGroup, kind: "fail" | "note", style: ConsoleStyle): readonly string[] {
  const { paint, width, verbose } = style;
  const shown = verbose ? seenIn : seenIn.slice(0, 3);
  const more = seenIn.length - shown.length;
  const basis =
    first.evidence === undefined
      ? ""
      : ` (${first.evidence.basis}${first.evidence.source === undefined ? "" : `, ${first.evidence.source}`})`;
  const [heading, ...rest] = wrap(
    `${check} at ${first.at === "" ? "the whole body" : first.at}, ${level}, ${count(verdicts, "time")}`,
    width,
    2,
  );
  return [
    ...[heading ?? "", ...rest].map((line) => paint.kind(kind, line)),
    ...wrap(first.message, width, 4),
    ...wrap(`expected ${first.expected}; got ${first.actual}`, width, 4),
    ...wrap(`contract ${first.contract}${basis}`, width, 4).map(paint.faint),
    ...wrap(`seen in ${shown.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`, width, 4).map(paint.faint),
  ];
}

/** Tells which recorded deviations recurred. */
export function deviationSection(report: Report, { paint, width }: ConsoleStyle): readonly string[] {
  const met = new Map<string, { deviation: Deviation; verdicts: number }>();
  for (const { conclusion } of report.verdicts) {
    if (conclusion.kind !== "deviation" && conclusion.kind !== "fail") continue;
    for (const deviation of conclusion.deviations) {
      met.set(deviation.id, { deviation, verdicts: (met.get(deviation.id)?.verdicts ?? 0) + 1 });
    }
  }
  if (met.size === 0) return [];
  return [
    paint.heading("Deviations: known, with evidence"),
    ...[...met.values()].flatMap(({ deviation, verdicts }) => [
      ...wrap(`${deviation.id}: ${deviation.check}, ${count(verdicts, "time")}`, width, 2).map((line) => paint.kind("deviation", line)),
      ...wrap(deviation.reason, width, 4),
      ...wrap(`evidence ${deviation.evidence}${deviation.until === undefined ? "" : `, until ${deviation.until}`}`, width, 4).map(
        paint.faint,
      ),
    ]),
  ];
}

/** Tells which recorded deviations no longer hold. */
export function staleSection(report: Report, { paint, width }: ConsoleStyle): readonly string[] {
  const lines = report.verdicts.flatMap(({ check, conclusion }) =>
    conclusion.kind === "stale-deviation"
      ? wrap(`${conclusion.deviation.id}: ${check}: ${conclusion.because}`, width, 2).map((line) => paint.kind("stale-deviation", line))
      : [],
  );
  return lines.length === 0 ? [] : [paint.heading("Stale deviations: to be looked at"), ...lines];
}

/** Tells what the tool could not judge, each cause once. */
export function errorSection(report: Report, { paint, width }: ConsoleStyle): readonly string[] {
  const causes = new Map<string, number>();
  for (const { check, conclusion } of report.verdicts) {
    if (conclusion.kind !== "error") continue;
    const cause = `${check === "*" ? "the whole run" : check}: ${conclusion.because}`;
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
  }
  if (causes.size === 0) return [];
  const lines = [...causes].flatMap(([cause, verdicts]) => wrap(`${cause} (${count(verdicts, "time")})`, width, 2));
  return [paint.heading("Errors: the tool could not judge"), ...lines.map((line) => paint.kind("error", line))];
}
