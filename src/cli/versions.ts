import type { Command } from "commander";

/** Flags of `versions`, parsed. */
export interface VersionsFlags {
  readonly json?: true;
  readonly verbose?: true;
}

const examples = `
Examples:
  $ ocp-contract versions
      tells each profile: versions, operations, sources, and what its statements rest on
  $ ocp-contract versions --json
      the same for a program`;

/** Adds the command that lists the profiles. */
export function addVersions(program: Command, exitWith: (code: number) => void): void {
  program
    .command("versions")
    .summary("list the OCP versions that the contract covers")
    .description(
      "Lists the profiles: the OCP versions they cover, their operations and sources, and how much of each rests on what evidence.",
    )
    .option("--json", "print JSON")
    .option("--verbose", "tell sources and what is undocumented, and the stack of an internal error")
    .addHelpText("after", examples)
    .action(async (flags: VersionsFlags) => {
      const { versions } = await import("./versions-run.js");
      exitWith(await versions(flags));
    });
}
