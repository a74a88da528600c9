import type { Report } from "../model/report.js";
import { exitCodes } from "./failure.js";

/**
 * Publishes reports and then tells them on the console, whose last line so agrees with the exit code.
 *
 * What keeps one from being published is thrown again when the console has told the rest.
 */
export async function tellReports(
  reports: readonly Report[],
  publish: () => Promise<void>,
  tell: (reports: readonly Report[]) => void,
): Promise<void> {
  try {
    await publish();
  } catch (cause) {
    tell(reports.map(withheld));
    throw cause;
  }
  tell(reports);
}

function withheld(report: Report): Report {
  const exitReason = `not everything could be published (${report.summary.exitReason})`;
  return { ...report, summary: { ...report.summary, exitCode: exitCodes.cannotJudge, exitReason } };
}
