import { Command } from "commander";
import { noteCommandStart } from "./command-start.js";
import { addCompare } from "./compare.js";
import { addConformance } from "./conformance.js";
import { addDemo } from "./demo.js";
import { addDiscover } from "./discover.js";
import { addExplain } from "./explain.js";
import { tellFailure } from "./failure.js";
import { addJudge } from "./judge.js";
import { addMerge } from "./merge.js";
import { addMock } from "./mock.js";
import { addResolve } from "./resolve.js";
import { createRedactor } from "../wire/redaction.js";
import { secretsOfEnvironment } from "./environment.js";
import { version } from "./version.js";
import { addVersions } from "./versions.js";

const examples = `
Examples:
  $ ocp-contract demo                                       see what is found, on servers of this tool
  $ ocp-contract conformance                                judge the embedded mock
  $ ocp-contract conformance --target https://ocp.example   judge a live OCP, starting no backup
  $ ocp-contract judge recording.har                        judge what was recorded
  $ ocp-contract compare before.json after.json             tell what an upgrade broke
  $ ocp-contract explain response/schema                    tell what a check means`;

/** Runs the command that the arguments name, and gives the exit code; it never throws. */
export async function runProgram(args: readonly string[], startedAt = Date.now()): Promise<number> {
  noteCommandStart(startedAt);
  let exitCode = 0;
  const program = new Command("ocp-contract")
    .description("Judges the backup calls of an OceanBase Cloud Platform (OCP) by a hand-written contract.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("(ocp-contract --help, or ocp-contract COMMAND --help, tells what there is)")
    .addHelpText("after", examples);
  const exitWith = (code: number): void => {
    exitCode = code;
  };
  for (const add of [addConformance, addJudge, addCompare, addMerge, addMock, addDemo, addDiscover, addResolve, addExplain, addVersions])
    add(program, exitWith);
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (cause) {
    return failProgram(cause, args);
  }
}

/** Says why a run of the program failed, and gives the exit code. An error that nobody foresaw may hold any text, so what the environment keeps secret is taken out of it. */
export function failProgram(cause: unknown, args: readonly string[]): number {
  const { text: withoutSecrets } = createRedactor(secretsOfEnvironment(process.env));
  return tellFailure(cause, args.includes("--verbose"), (text) => process.stderr.write(withoutSecrets(text)));
}
