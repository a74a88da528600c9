import type { Command } from "commander";
import { parsePort } from "./numbers.js";

/** Flags of `mock`, parsed. */
export interface MockFlags {
  readonly ocpVersion?: string;
  readonly port?: number;
  readonly miniature?: string;
  readonly verbose?: true;
}

const examples = `
Examples:
  $ ocp-contract mock
      serves the newest version with Prism, answering from the examples of the contract; any credentials will do
  $ ocp-contract mock --ocp-version 4.2.2 --port 4010
      serves another version on a port of your choice
  $ ocp-contract mock --miniature faithful
      serves a small OCP that keeps tasks and checks logins, and prints fresh credentials for it

What it prints can be read as environment variables. Ctrl-C ends it.`;

/** Adds the command that serves a mock. */
export function addMock(program: Command, exitWith: (code: number) => void): void {
  program
    .command("mock")
    .summary("serve one version with Prism, or a miniature")
    .description(
      "Serves an OCP that is none on 127.0.0.1 until it is interrupted: the mock of one version, or a miniature that is wrong in one named way.",
    )
    .option("--ocp-version <id>", "OCP version or profile to serve (default: the newest; see `ocp-contract versions`)")
    .option("--port <n>", "port to listen on (default: any free one)", parsePort)
    .option("--miniature <id>", "serve this miniature instead; `faithful` is right")
    .option("--verbose", "tell the stack of an internal error")
    .addHelpText("after", examples)
    .action(async (flags: MockFlags) => {
      const { mock } = await import("./mock-run.js");
      exitWith(await mock(flags));
    });
}
