import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { buildClientPackage } from "./client-package.js";
import { buildClientReference } from "./client-reference.js";

/** Builds the package anew; what an older build left behind goes. */
async function main(root: string): Promise<void> {
  const { pages } = await buildClientReference(root);
  const files = new Map([...(await buildClientPackage(root)), ...[...pages].map(([path, text]) => [`docs/${path}`, text] as const)]);
  const folder = join(root, "generated/client");
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  console.error(`build:client: ${String(files.size)} files in generated/client`);
}

await main(process.cwd());
