#!/usr/bin/env node
import { version } from "./version.js";

// Whoever reads us may stop before the end: `ocp-contract versions | head -1`.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code !== "EPIPE") throw cause;
  process.exit();
});

// Scripts ask for the version often, so it loads nothing else.
const [only, ...more] = process.argv.slice(2);
if (more.length === 0 && (only === "--version" || only === "-V")) {
  process.stdout.write(`${version}\n`);
} else {
  const { runProgram } = await import("./program.js");
  await runProgram();
}
