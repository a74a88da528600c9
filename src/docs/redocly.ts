import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** Runs a command of Redocly's CLI on files that are there by name; gives what it wrote to `output`, and rejects with what it said when it fails. */
export async function runRedocly(files: Readonly<Record<string, string>>, command: readonly string[], output: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "contract-docs-"));
  try {
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
    const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
    const { bin } = JSON.parse(await readFile(manifest, "utf8")) as { readonly bin: { readonly redocly: string } };
    const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
    await promisify(execFile)(process.execPath, [join(dirname(manifest), bin.redocly), ...command, "--output", output], {
      cwd: folder,
      env: environment,
      maxBuffer: 2 ** 26,
    });
    return await readFile(join(folder, output), "utf8");
  } catch (cause) {
    throw new Error(`redocly ${command.join(" ")} failed\n${(cause as { readonly stderr?: string }).stderr ?? String(cause)}`, { cause });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
