#!/usr/bin/env node
import { version } from "./version.js";

const output = { unwritable: false };
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  // Whoever reads us may stop before the end: `ocp-contract versions | head -1`.
  if (cause.code === "EPIPE") process.exit();
  if (!output.unwritable) process.stderr.write(`error: standard output cannot be written: ${cause.message}\n`);
  output.unwritable = true;
  if (process.exitCode === undefined || process.exitCode === 0) process.exitCode = 3;
  // Any other command goes on to its end, so that its reports are written.
  if (process.argv[2] === "mock") process.exit();
});

// Scripts ask for the version often, so it loads nothing else.
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.stdout.write(`${version}\n`);
} else {
  const { failProgram, runProgram } = await import("./program.js");
  // Left to itself node would exit 1, which says that a target does not conform.
  process.once("uncaughtException", (cause) => process.exit(failProgram(cause, args)));
  const exitCode = await runProgram(args, performance.timeOrigin);
  process.exitCode = exitCode === 0 && output.unwritable ? 3 : exitCode;
}
