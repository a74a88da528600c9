import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = mkdtempSync(join(tmpdir(), "contract-tests-"));

/** Builds `dist/` once before all tests: the tests of the command line run what users run. */
export function setup(): void {
  process.env["CONTRACT_TESTS_FOLDER"] = folder;
  // The script is one esbuild call; npm finds it beside node on every system.
  execFileSync("npm", ["run", "--silent", "build"], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

/** Takes away what the tests wrote. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
