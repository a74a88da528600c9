import { mergeReports } from "../engine/merge.js";
import type { Report } from "../model/report.js";
import { renderConsole } from "../reporters/console.js";
import { renderJson } from "../reporters/json.js";
import { decisiveReport, reportsSentence } from "../reporters/sentence.js";
import { usageFailure } from "./failure.js";
import type { MergeFlags } from "./merge.js";
import { readReports } from "./read-report.js";
import { refuseUnwritableReports, writeReports } from "./report-file.js";
import { createSelfScan } from "./self-scan.js";
import { tellReports } from "./tell-reports.js";
import { look } from "./terminal.js";

/** Makes one report out of many and tells; gives the exit code that holds for all runs. */
export async function merge(files: readonly string[], { report: wanted = [], verbose }: MergeFlags): Promise<number> {
  if (files.filter((file) => file === "-").length > 1) throw usageFailure("standard input (-) can be read only once");
  await refuseUnwritableReports(wanted, files);
  const read: Report[] = [];
  const contents = new Map<string, { readonly file: string; readonly text: string }>();
  for (const file of files) {
    for (const report of await readReports(file)) {
      const [text, before] = [renderJson([report]), contents.get(report.run.id)];
      // One of the two would be lost, and nobody could say which is right.
      if (before !== undefined && before.text !== text)
        throw usageFailure(`${before.file} and ${file} say different things of run ${report.run.id}: leave one of them out`);
      contents.set(report.run.id, { file, text });
      read.push(report);
    }
  }
  const reports = mergeReports(read);
  tellTools(reports);
  if (wanted.length === 0) process.stdout.write(renderJson(reports));
  await tellReports(
    reports,
    () => writeReports(wanted, reports, createSelfScan([])),
    (told) => {
      const consoles = told.map((each) => renderConsole(each, { ...look(), verbose: verbose === true }));
      if (wanted.length > 0) process.stdout.write(`${consoles.join("\n")}\n`);
      (wanted.length === 0 ? process.stderr : process.stdout).write(`${reportsSentence(told)}\n`);
    },
  );
  return decisiveReport(reports)?.summary.exitCode ?? 3;
}

/** Verdicts of two versions of the tool are not quite comparable. */
function tellTools(reports: readonly Report[]): void {
  const tools = new Set(reports.map(({ run }) => run.tool.version));
  if (tools.size > 1) process.stderr.write(`the reports come from several versions of ocp-contract: ${[...tools].sort().join(", ")}\n`);
}
