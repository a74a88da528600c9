import type { Report } from "../model/report.js";
import { groupFindings } from "./group.js";
import { count, printable } from "./layout.js";

/** Which exit code says most, the first over all others. */
const order = [130, 1, 3, 4, 0];

/** Gives the report whose exit code holds for all of them. */
export function decisiveReport(reports: readonly Report[]): Report | undefined {
  return reports.toSorted((one, other) => order.indexOf(one.summary.exitCode) - order.indexOf(other.summary.exitCode))[0];
}

/** A mock and a recording start nothing. */
function startsNothing({ target }: Report["run"]): boolean {
  return target.kind === "mock" || target.kind === "replay";
}

/** Says in one sentence what several runs came to; scripts read it as the last line. */
export function reportsSentence(reports: readonly Report[]): string {
  const total = (number: (report: Report) => number): number => reports.reduce((sum, report) => sum + number(report), 0);
  const wrong = reports.filter((report) => report.summary.verdicts.fail > 0);
  const findings = total((report) => groupFindings(report, "fail").length);
  const decisive = decisiveReport(reports);
  const parts = [
    count(reports.length, "run"),
    count(
      total(({ summary }) => summary.exchanges),
      "exchange",
    ),
    findings === 0 ? "no findings" : `${count(findings, "finding")} in ${count(wrong.length, "run")}`,
    count(
      total(({ run }) => (startsNothing(run) ? 0 : run.possibleBackups)),
      "possible backup",
    ),
  ];
  return `${parts.join(", ")}; exit ${String(decisive?.summary.exitCode ?? 3)} because ${printable(decisive?.summary.exitReason ?? "there is no run")}`;
}
