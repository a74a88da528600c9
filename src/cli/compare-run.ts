import { compareReports } from "../engine/compare/compare.js";
import { renderComparison } from "../reporters/comparison-console.js";
import type { CompareFlags } from "./compare.js";
import { loadComparisonRenderer } from "./comparison-kinds.js";
import { usageFailure } from "./failure.js";
import { readReports } from "./read-report.js";
import { refuseUnwritableReports, writeEach } from "./report-file.js";
import { createSelfScan } from "./self-scan.js";
import { look } from "./terminal.js";

/** Compares two reports and tells; gives the exit code. */
export async function compare(before: string, after: string, { report = [], verbose }: CompareFlags): Promise<number> {
  if (before === "-" && after === "-") throw usageFailure("standard input (-) can be read only once");
  await refuseUnwritableReports(report, [before, after]);
  const comparison = compareReports(await readReports(before), await readReports(after));
  process.stdout.write(renderComparison(comparison, { ...look(), verbose: verbose === true }));
  await writeEach(report, async (kind) => (await loadComparisonRenderer(kind))(comparison), createSelfScan([]));
  return comparison.summary.exitCode;
}
