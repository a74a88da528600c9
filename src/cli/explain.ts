import type { Command } from "commander";

/** Flags of `explain`, parsed. */
export interface ExplainFlags {
  readonly ocpVersion?: string;
  readonly verbose?: true;
}

const examples = `
Examples:
  $ ocp-contract explain
      lists every check and probe
  $ ocp-contract explain response/schema
      tells what a check holds, how much it weighs and what it rests on
  $ ocp-contract explain backup/valid/file-storage --ocp-version 4.2.2
      tells what a probe sends, and what it may do`;

/** Adds the command that explains an id. */
export function addExplain(program: Command, exitWith: (code: number) => void): void {
  program
    .command("explain")
    .summary("tell what a check or probe means")
    .description("Tells what a check or probe means: its level or class, what it rests on, and how to reproduce it.")
    .argument("[id]", "id of a check or a probe, as reports show it; without one, all are listed")
    .option("--ocp-version <id>", "OCP version or profile (default: the newest; see `ocp-contract versions`)")
    .option("--verbose", "tell the stack of an internal error")
    .addHelpText("after", examples)
    .action(async (id: string | undefined, flags: ExplainFlags) => {
      const { explain } = await import("./explain-run.js");
      exitWith(await explain(id, flags));
    });
}
