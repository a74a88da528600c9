import { existsSync } from "node:fs";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildClientPackage } from "../../src/codegen/client-package.js";
import type { Sample } from "../../src/docs/samples/sample-files.js";
import { run, runners, split, writeSamples, type Outputs, type Reader } from "./run-samples.js";

const modules = fileURLToPath(new URL("../../node_modules/", import.meta.url));

/** Installs the client beside the samples, compiles them strictly, and runs them in one process. */
export async function runInTypeScript(samples: readonly Sample[], reader: Reader): Promise<Outputs> {
  const folder = join(reader.folder, "typescript");
  const here = { ...reader, folder };
  await installClient(folder);
  await writeSamples(samples, here);
  const compilerOptions = { target: "es2022", module: "nodenext", strict: true, types: ["node"], rootDir: ".", outDir: "out" };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: samples.map(({ path }) => path) }));
  const told = await run(here, process.execPath, [join(modules, "typescript-7/bin/tsc"), "-p", "."]);
  if (told !== "") return new Map(samples.map(({ path }) => [path, told]));
  const compiled = samples.map(({ path }) => path.replace(/ts$/, "js"));
  const outputs = split(await run(here, process.execPath, [join(runners, "run-all.mjs"), ...compiled]));
  return new Map([...outputs].map(([path, said]) => [path.replace(/js$/, "ts"), said]));
}

async function installClient(folder: string): Promise<void> {
  const place = join(folder, "node_modules/ocp-backup-client");
  for (const [path, text] of await buildClientPackage(fileURLToPath(new URL("../../", import.meta.url)))) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), text);
  }
  await mkdir(join(folder, "node_modules/@types"), { recursive: true });
  for (const name of ["@types/node", "undici-types"])
    if (!existsSync(join(folder, "node_modules", name))) await symlink(join(modules, name), join(folder, "node_modules", name));
  await writeFile(join(folder, "package.json"), '{"name":"samples","private":true,"type":"module"}');
}
