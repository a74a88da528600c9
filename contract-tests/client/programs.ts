import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildClientPackage } from "../../src/codegen/client-package.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** One example of a page, as a file. */
export interface Program {
  readonly name: string;
  readonly text: string;
}

/** Gives the examples of a page, each named by the heading above it. */
export function programsIn(page: string): readonly Program[] {
  const parts = page.split(/^## /m);
  return parts.flatMap((part) =>
    [...part.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text = ""], index) => ({
      name: `${part.split("\n", 1)[0]!.toLowerCase().replace(/\W+/g, "-")}-${String(index + 1)}`,
      text,
    })),
  );
}

/** Lays programs and the package, as it is published, into a project of their own; other packages are those of this project. */
export async function layOut(
  folder: string,
  programs: readonly Program[],
  packages: readonly string[],
  options: object = {},
): Promise<void> {
  for (const [path, text] of await buildClientPackage(root)) write(join(folder, "node_modules/ocp-backup-client", path), text);
  for (const name of packages) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
  const compilerOptions = {
    ...{ target: "es2022", module: "nodenext", strict: true, noUncheckedIndexedAccess: true, types: ["node"], outDir: "out" },
    ...options,
  };
  write(join(folder, "package.json"), '{"type":"module"}');
  write(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: programs.map(({ name }) => `${name}.ts`) }));
  for (const { name, text } of programs) write(join(folder, `${name}.ts`), text);
}

/** Gives what the compiler has against the programs; nothing where they are right. */
export function compiled(folder: string): string {
  try {
    return execFileSync(process.execPath, [join(root, "node_modules/typescript-7/bin/tsc"), "-p", folder], { encoding: "utf8" });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

/** Runs a program that was compiled and gives what it prints; fails where it does. */
export async function printed(folder: string, name: string, env: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { env: { PATH: process.env["PATH"] ?? "", ...env }, encoding: "utf8" } as const;
    execFile(process.execPath, [join(folder, "out", `${name}.js`)], options, (error, stdout, stderr) =>
      error === null ? resolve(stdout) : reject(new Error(stderr.replace(/^(.{300}).*$/gm, "$1"))),
    );
  });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
