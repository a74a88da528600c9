import type { Command } from "commander";
import { parseReport, type WantedReport } from "./report-file.js";
import { reportKinds } from "./report-kinds.js";

/** Flags of `merge`, parsed. */
export interface MergeFlags {
  readonly report?: readonly WantedReport[];
  readonly verbose?: true;
}

const examples = `
Examples:
  $ ocp-contract merge shard-1.json shard-2.json --report html=report.html --report json=report.json
      makes one report out of the reports of several machines
  $ ocp-contract merge reports/*.json > report.json
      writes the merged report to standard output

Exit codes: that of the merged runs, in the order 130, 1, 3, 4, 0; 2 where a file is no report.`;

/** Adds the command that makes one report out of many. */
export function addMerge(program: Command, exitWith: (code: number) => void): void {
  program
    .command("merge")
    .summary("make one report out of the reports of many machines")
    .description(
      "Reads JSON reports and writes one of all their runs. A run that stands in several files is kept once; the order of the files does not matter. Without --report the merged report goes to standard output.",
    )
    .argument("<files...>", "JSON reports, as --report json=FILE writes them; - reads standard input")
    .option("--report <KIND=FILE>", `write a report, KIND one of ${reportKinds.join(", ")}; repeatable`, parseReport)
    .option("--verbose", "tell every detail, and the stack of an internal error")
    .addHelpText("after", examples)
    .action(async (files: readonly string[], flags: MergeFlags) => {
      const { merge } = await import("./merge-run.js");
      exitWith(await merge(files, flags));
    });
}
