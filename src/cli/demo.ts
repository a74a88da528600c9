import type { Command } from "commander";

/** Flags of `demo`, parsed. */
export interface DemoFlags {
  readonly output: string;
  readonly verbose?: true;
}

const examples = `
Examples:
  $ ocp-contract demo
      judges six small servers of this tool, and writes ocp-contract-demo.html
  $ ocp-contract demo --output /tmp/demo.html
      writes it elsewhere

It speaks to nobody but servers that it starts itself on 127.0.0.1.
Exit codes: 0 shown, 2 wrong use, 3 the servers did not behave as they should.`;

/** Adds the command that shows what the tool finds. */
export function addDemo(program: Command, exitWith: (code: number) => void): void {
  program
    .command("demo")
    .summary("see what is found: one right server and five wrong ones, as an HTML report")
    .description("Starts a right server and five that are wrong in one way each, judges them, and writes the report as one HTML file.")
    .option("--output <file>", "where to write the report", "ocp-contract-demo.html")
    .option("--verbose", "tell the stack of an internal error")
    .addHelpText("after", examples)
    .action(async (flags: DemoFlags) => {
      const { demo } = await import("./demo-run.js");
      exitWith(await demo(flags));
    });
}
