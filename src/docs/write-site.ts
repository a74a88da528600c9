import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { InputError } from "../model/input-error.js";

/** Writes the site beside its place and then puts it there, so that nobody meets half of it. */
export async function writeSite(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const beside = `${folder}.${String(process.pid)}.tmp`;
  await rm(beside, { recursive: true, force: true });
  const folders = new Set([...files.keys()].map((path) => dirname(join(beside, path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  await Promise.all([...files].map(([path, text]) => writeFile(join(beside, path), text)));
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder);
}

/** Fails for a folder that holds anything but an earlier site: it would be taken away. */
export async function assertReplaceable(folder: string): Promise<void> {
  const names = await readdir(folder).catch((cause: unknown): readonly string[] => {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new InputError(`${folder} is no folder that can be written to`);
  });
  if (names.length > 0 && !names.includes("llms.txt"))
    throw new InputError(`${folder} holds something that is no site of ours: choose another --out`);
}
