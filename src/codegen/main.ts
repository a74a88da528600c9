import { checks } from "../checks/registry.js";
import { catalogueProbes } from "../engine/catalogue.js";
import { buildArtifacts } from "./artifacts.js";
import { compareFolder, writeFolder } from "./folder.js";
import { readInputs } from "./read-inputs.js";

/** `generate` writes what is derived from openapi/; `generate --check` writes nothing and says what would change. */
async function main(root: string, args: readonly string[]): Promise<number> {
  const check = args[0] === "--check";
  if (args.length > (check ? 1 : 0)) {
    console.error("usage: generate [--check]");
    return 2;
  }
  const files = await buildArtifacts(await readInputs(root), { checks, listProbes: catalogueProbes });
  if (!check) {
    const changed = await writeFolder(root, files);
    console.error(`generate: ${String(files.size)} files, ${String(changed.length)} changed`);
    return 0;
  }
  const faults = await compareFolder(root, files);
  for (const { path, kind } of faults) console.error(`${kind} ${path}`);
  if (faults.length > 0) console.error("generated files are not up to date: run `npm run generate`");
  return faults.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.cwd(), process.argv.slice(2));
} catch (cause) {
  console.error(`generate: ${cause instanceof Error ? cause.message : String(cause)}`);
  process.exitCode = 1;
}
