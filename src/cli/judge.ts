import type { Command } from "commander";
import { parseReport, type WantedReport } from "./report-file.js";
import { reportKinds } from "./report-kinds.js";
import { collect } from "./selection.js";

/** Flags of `judge`, parsed. */
export interface JudgeFlags {
  readonly ocpVersion?: string;
  readonly strict?: true;
  readonly deviations?: readonly string[];
  readonly report?: readonly WantedReport[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly proposeOverlay?: string;
  readonly verbose?: true;
}

const examples = `
Examples:
  $ ocp-contract judge recording.har
      judges what a browser or proxy recorded (HAR 1.2)
  $ ocp-contract judge exchanges.ndjson --ocp-version 4.2.2 --report json=report.json
      judges one exchange a line by another version, and writes the report
  $ proxy-log | ocp-contract judge -
      reads the recording from standard input`;

/** Adds the command that judges recordings. */
export function addJudge(program: Command, exitWith: (code: number) => void): void {
  program
    .command("judge")
    .summary("judge recorded exchanges (HAR 1.2, NDJSON), offline")
    .description(
      "Judges recorded exchanges by the contract. Nothing is sent. What was recorded is redacted before anything else is done with it.",
    )
    .argument("<file...>", "recordings, HAR 1.2 or NDJSON; - is standard input")
    .option(
      "--ocp-version <id>",
      "OCP version or profile to judge by, or auto for that of the build which the recording tells (default: the profile of the run that recorded it, else the newest; see `ocp-contract versions`)",
    )
    .option("--strict", "let `should` findings fail the run too")
    .option("--report <KIND=FILE>", `write a report, KIND one of ${reportKinds.join(", ")}; repeatable`, parseReport)
    .option("--only <id>", "check to keep, a trailing * matches any ending; repeatable", collect)
    .option("--skip <id>", "check to leave out, a trailing * matches any ending; repeatable", collect)
    .option("--deviations <file>", "recorded deviations of your own OCPs, YAML or JSON; repeatable", collect)
    .option("--propose-overlay <file>", "write what was recorded and the contract does not declare as an OpenAPI Overlay")
    .option("--verbose", "tell every detail, and the stack of an internal error")
    .addHelpText("after", examples)
    .action(async (files: readonly string[], flags: JudgeFlags) => {
      const { judge } = await import("./judge-run.js");
      exitWith(await judge(files, flags));
    });
}
