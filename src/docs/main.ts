import { runDocs } from "./run-docs.js";

process.exitCode = await runDocs(process.cwd(), process.argv.slice(2), (line) => {
  console.error(line);
});
