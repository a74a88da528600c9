import type { Command } from "commander";
import { comparisonKinds, type ComparisonKind } from "./comparison-kinds.js";
import { parserOf, type WantedReport } from "./report-file.js";

/** Flags of `compare`, parsed. */
export interface CompareFlags {
  readonly report?: readonly WantedReport<ComparisonKind>[];
  readonly verbose?: true;
}

const examples = `
Examples:
  $ ocp-contract compare before.json after.json
      tells what an upgrade broke, repaired and changed, from the reports (--report json=FILE) of a run before it and one after it
  $ ocp-contract compare staging.json production.json --report html=compare.html --report markdown=compare.md
      writes the page that says it, for people

Exit codes: 0 nothing broke, 1 something broke, 2 wrong use, 3 something that was judged before was not judged again.`;

/** Adds the command that compares two reports. */
export function addCompare(program: Command, exitWith: (code: number) => void): void {
  program
    .command("compare")
    .summary("compare two reports: what broke, was repaired, changed")
    .description(
      "Compares two JSON reports, run by run: what broke, what was repaired, what changed and conforms, what stayed, what was not checked in both. It compares what was observed (status, members, types, error codes, order of magnitude of latency), not only verdicts.",
    )
    .argument("<before>", "JSON report of the first run or runs; - reads standard input")
    .argument("<after>", "JSON report of the second")
    .option(
      "--report <KIND=FILE>",
      `write the comparison, KIND one of ${comparisonKinds.join(", ")}; repeatable`,
      parserOf(comparisonKinds),
    )
    .option("--verbose", "name every place, and the stack of an internal error")
    .addHelpText("after", examples)
    .action(async (before: string, after: string, flags: CompareFlags) => {
      const { compare } = await import("./compare-run.js");
      exitWith(await compare(before, after, flags));
    });
}
