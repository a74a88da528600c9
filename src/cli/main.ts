#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { version } from "./version.js";

// Young objects get a few megabytes instead of 48: a run makes many and keeps few, and takes no longer.
setFlagsFromString("--semi-space-growth-factor=1");

// Whoever reads us may stop before the end: `ocp-contract versions | head -1`.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code !== "EPIPE") throw cause;
  process.exit();
});

// Scripts ask for the version often, so it loads nothing else.
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.stdout.write(`${version}\n`);
} else {
  const { failProgram, runProgram } = await import("./program.js");
  // Left to itself node would exit 1, which says that a target does not conform.
  process.once("uncaughtException", (cause) => process.exit(failProgram(cause, args)));
  process.exitCode = await runProgram(args, performance.timeOrigin);
}
