import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runHere } from "./run-cli.js";
import { makeFolder } from "./target.js";

it("shows one right server and five wrong ones, and writes the page", { timeout: 30_000 }, async () => {
  const folder = await makeFolder();
  const { code, stdout, stderr } = await runHere(["demo"], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^faithful .*\n +found: conforms\n/);
  expect(stdout.match(/found: [a-z]+\/[a-z-]+: /g)).toHaveLength(5);
  expect(await readdir(folder)).toEqual(["ocp-contract-demo.html"]);
  const page = await readFile(join(folder, "ocp-contract-demo.html"), "utf8");
  for (const part of ["faithful", "echo/ids", "leak/secret-echoed", "request/refusal-leaves-no-task"]) expect(page).toContain(part);
});

it("says before it begins that a file cannot be written", async () => {
  const { code, stdout, stderr } = await runHere(["demo", "--output", "/nowhere/at/all.html"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("--output /nowhere/at/all.html");
});
