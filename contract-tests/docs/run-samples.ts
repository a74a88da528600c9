import { execFile, execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Sample } from "../../src/docs/samples/sample-files.js";

/** Where samples run, and what their environment holds. */
export interface Reader {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What each sample wrote, by its path. */
export type Outputs = ReadonlyMap<string, string>;

export const runners = fileURLToPath(new URL("runners/", import.meta.url));

/** Runs each in a shell of its own. */
export async function runInShell(samples: readonly Sample[], reader: Reader): Promise<Outputs> {
  await writeSamples(samples, reader);
  const outputs = new Map<string, string>();
  for (const { path } of samples) outputs.set(path, await run(reader, "bash", [path]));
  return outputs;
}

export async function runInPython(samples: readonly Sample[], reader: Reader): Promise<Outputs> {
  await writeSamples(samples, reader);
  return split(await run(reader, "python3", [join(runners, "run_all.py"), ...samples.map(({ path }) => path)]));
}

export async function runInJava(samples: readonly Sample[], reader: Reader): Promise<Outputs> {
  await writeSamples(samples, reader);
  return split(await run(reader, "java", [join(runners, "RunAll.java"), ...samples.map(({ path }) => path)]));
}

/** Makes a package of each sample and one program of all packages: linking one for each would take most of the time. */
export async function runInGo(samples: readonly Sample[], reader: Reader): Promise<Outputs> {
  const folder = join(reader.folder, "go");
  const calls = samples.map(({ path }, index) => `\tfmt.Println("=== ${path}")\n\tsample${String(index)}.Main()`);
  const imports = samples.map((_sample, index) => `\t"samples/sample${String(index)}"`);
  const main = `package main\n\nimport (\n\t"fmt"\n${imports.join("\n")}\n)\n\nfunc main() {\n${calls.join("\n")}\n}\n`;
  for (const [index, { text }] of samples.entries()) {
    const name = `sample${String(index)}`;
    const asPackage = text.replace("package main", `package ${name}`).replace("func main()", "func Main()");
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, "sample.go"), asPackage);
  }
  await writeFile(join(folder, "main.go"), main);
  await writeFile(join(folder, "go.mod"), "module samples\n\ngo 1.19\n");
  return split(await run({ ...reader, folder }, "go", ["run", "."]));
}

/** Tells whether a toolchain is on this machine. */
export function isThere(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

export async function writeSamples(samples: readonly Sample[], { folder }: Reader): Promise<void> {
  for (const { path, text } of samples) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A sample that fails writes why: what it wrote is looked at, not its exit code alone. */
export async function run({ folder, env }: Reader, command: string, args: readonly string[]): Promise<string> {
  const options = { env: { ...process.env, ...env }, cwd: folder, timeout: 100_000, maxBuffer: 2 ** 24 };
  const { stdout, stderr } = await promisify(execFile)(command, args, options).catch((cause: unknown) => {
    const { stdout: out = "", stderr: err = "" } = cause as { readonly stdout?: string; readonly stderr?: string };
    return { stdout: out, stderr: `${err}\nfailed` };
  });
  return stdout + stderr;
}

export function split(output: string): Outputs {
  const parts = output.split(/^=== (.+)$/m).slice(1);
  return new Map(parts.flatMap((path, index) => (index % 2 === 0 ? [[path, parts[index + 1] ?? ""] as const] : [])));
}
