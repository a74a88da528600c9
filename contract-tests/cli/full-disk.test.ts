import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { makeFolder } from "./target.js";

const bin = fileURLToPath(new URL("../../dist/ocp-contract.js", import.meta.url));
const full = "/dev/full";

/** What a command says on standard error where its standard output cannot be written. */
async function runOnFullDisk(...args: readonly string[]): Promise<{ readonly code: unknown; readonly stderr: string }> {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ["ignore", openSync(full, "w"), "pipe"] });
  const [[code], stderr] = await Promise.all([once(child, "close") as Promise<unknown[]>, child.stderr === null ? "" : text(child.stderr)]);
  return { code, stderr };
}

it.skipIf(!existsSync(full))("says plainly that standard output cannot be written, and writes its reports all the same", async () => {
  const report = join(await makeFolder(), "report.json");
  const said = "error: standard output cannot be written: ENOSPC: no space left on device, write\n";
  const judged = await runOnFullDisk("conformance", "--only", "read/getServerInfo", "--report", `json=${report}`);
  expect(judged).toEqual({ code: 3, stderr: said });
  expect(JSON.parse(await readFile(report, "utf8"))).toMatchObject({ summary: { exitCode: 0 } });
  expect(await runOnFullDisk("--version")).toEqual({ code: 3, stderr: said });
  const mock = await runOnFullDisk("mock");
  expect(mock).toMatchObject({ code: 3, stderr: expect.stringContaining(said) as string });
});
