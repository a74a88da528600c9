import { existsSync } from "node:fs";
import { serveSite } from "./serve-site.js";

const folder = "generated/docs";
const port = Number(process.argv[2] ?? "8000");

if (!Number.isInteger(port) || port < 0 || port > 65_535) fail("usage: npm run docs:serve -- [PORT]");
else if (!existsSync(`${folder}/index.html`)) fail("docs: there is no site yet: npm run docs");
else
  await serveSite(folder, port).then(
    ({ origin }) => {
      console.error(`docs: ${origin}/ serves ${folder}; Ctrl-C stops it`);
    },
    (cause: unknown) => {
      fail(`docs: ${cause instanceof Error ? cause.message : String(cause)}`);
    },
  );

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
