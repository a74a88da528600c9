import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Folders inside `generated/` that other scripts build. */
const foreign = ["generated/client/", "generated/docs/"];

/** One file that is not as `generate` would write it. */
export interface FolderFault {
  readonly path: string;
  readonly kind: "missing" | "stale" | "extra";
}

/** Compares files with those on disk, both ways; in the order of their paths. */
export async function compareFolder(root: string, files: ReadonlyMap<string, string>): Promise<readonly FolderFault[]> {
  const present = await listGenerated(root);
  const faults = present.filter((path) => !files.has(path)).map((path): FolderFault => ({ path, kind: "extra" }));
  for (const [path, text] of files) {
    const found = await readOptional(join(root, path));
    if (found !== text) faults.push({ path, kind: found === undefined ? "missing" : "stale" });
  }
  return faults.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Writes the files that differ, each in one step, and deletes what does not belong to them; gives what was changed. */
export async function writeFolder(root: string, files: ReadonlyMap<string, string>): Promise<readonly FolderFault[]> {
  const faults = await compareFolder(root, files);
  for (const { path, kind } of faults) {
    const target = join(root, path);
    if (kind === "extra") {
      await rm(target);
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    const beside = `${target}.${String(process.pid)}.tmp`;
    await writeFile(beside, files.get(path) ?? "");
    await rename(beside, target);
  }
  return faults;
}

async function listGenerated(root: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, "generated"), { withFileTypes: true, recursive: true }).catch(ifAbsent([]));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length).replaceAll("\\", "/"))
    .filter((path) => !foreign.some((each) => path.startsWith(each)));
}

async function readOptional(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(ifAbsent(undefined));
}

function ifAbsent<T>(value: T): (cause: NodeJS.ErrnoException) => T {
  return (cause) => {
    if (cause.code === "ENOENT") return value;
    throw cause;
  };
}
