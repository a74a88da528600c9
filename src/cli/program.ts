import { Command } from "commander";
import { addConformance } from "./conformance.js";
import { addExplain } from "./explain.js";
import { tellFailure } from "./failure.js";
import { addJudge } from "./judge.js";
import { addMock } from "./mock.js";
import { version } from "./version.js";
import { addVersions } from "./versions.js";

const examples = `
Examples:
  $ ocp-contract conformance                                judge the embedded mock
  $ ocp-contract conformance --target https://ocp.example   judge a live OCP, starting no backup
  $ ocp-contract judge recording.har                        judge what was recorded
  $ ocp-contract explain response/schema                    tell what a check means`;

/** Reads the arguments of this process and runs the command they name; the exit code is set, never thrown. */
export async function runProgram(): Promise<void> {
  const program = new Command("ocp-contract")
    .description("Judges the backup calls of an OceanBase Cloud Platform (OCP) by a hand-written contract.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("(ocp-contract --help, or ocp-contract COMMAND --help, tells what there is)")
    .addHelpText("after", examples);
  const fail = (cause: unknown): number => tellFailure(cause, process.argv.includes("--verbose"), (text) => process.stderr.write(text));
  // Left to itself node would exit 1, which says that a target does not conform.
  process.once("uncaughtException", (cause) => process.exit(fail(cause)));
  const exitWith = (code: number): void => {
    process.exitCode = code;
  };
  for (const add of [addConformance, addJudge, addMock, addExplain, addVersions]) add(program, exitWith);
  try {
    await program.parseAsync();
  } catch (cause) {
    process.exitCode = fail(cause);
  }
}
