import { spawnSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { compileReportSchema } from "../reporters/report-schema.js";
import { runCli } from "./run-cli.js";
import { makeFolder } from "./target.js";

const cli = fileURLToPath(new URL("../../dist/ocp-contract.js", import.meta.url));
const samples = fileURLToPath(new URL("../fixtures/vendor-samples/", import.meta.url));
const tenantCall = join(samples, "tenant-backup-now.har");

describe("judge", () => {
  it("judges a recording, sends nothing and says what a recording cannot show", async () => {
    const { code, stdout, stderr } = await runCli(["judge", tenantCall]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("(replay)");
    expect(stdout).toContain("Recorded exchanges were judged");
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^\d+ verdicts: \d+ pass.*; exit 0 because conforms$/);
  });

  it("judges several recordings and standard input together, each exchange under an id of its own", async () => {
    const folder = await makeFolder();
    const file = join(folder, "report.json");
    const input = await readFile(join(samples, "throttled.har"), "utf8");
    await runCli(["judge", tenantCall, join(samples, "cluster-backup-now.har"), "-", "--report", `json=${file}`], { input });
    const report = JSON.parse(await readFile(file, "utf8")) as Report;
    expect(new Set(report.exchanges.map((each) => each.id)).size).toBe(3);
    expect(report.run.target.name).toMatch(/tenant-backup-now\.har, .*cluster-backup-now\.har, -$/);
    const validate = compileReportSchema();
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it("finds what a recording shows to be wrong, and exits 1", async () => {
    const folder = await makeFolder();
    const file = join(folder, "wrong.har");
    await writeFile(file, (await readFile(tenantCall, "utf8")).replace('\\"successful\\": true', '\\"successful\\": 1'));
    const { code, stdout } = await runCli(["judge", file]);
    expect(code).toBe(1);
    expect(stdout).toContain("Fails: what does not conform");
  });

  it("writes over an earlier report only with a whole one", async () => {
    const file = join(await makeFolder(), "report.json");
    await writeFile(file, "earlier");
    await runCli(["judge", tenantCall, "--report", `json=${file}`]);
    expect((await readFile(file, "utf8")).startsWith('{\n  "schema"')).toBe(true);
  });

  it("leaves an earlier report as it is where the new one does not fit on the disk", { skip: process.platform === "win32" }, async () => {
    const folder = await makeFolder();
    const file = join(folder, "report.json");
    await writeFile(file, "earlier");
    // As a full disk does: no file may grow beyond a few blocks.
    const limited = ["-c", `ulimit -f 4; exec "${process.execPath}" "${cli}" judge "${tenantCall}" --report "json=${file}"`];
    const { stderr, status } = spawnSync("sh", limited, { encoding: "utf8", env: { PATH: process.env["PATH"] } });
    expect(stderr).toMatch(/^error: --report json=.* could not be written: EFBIG/);
    expect(status).toBe(3);
    expect(await readdir(folder)).toEqual(["report.json"]);
    expect(await readFile(file, "utf8")).toBe("earlier");
  });

  it("says which line of a recording it cannot read", async () => {
    const { code, stdout, stderr } = await runCli(["judge", "-"], { input: "not a recording\n" });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^error: standard input.*\n$/);
  });

  it("colours only where asked", async () => {
    expect((await runCli(["judge", tenantCall])).stdout).not.toContain("\u001b[");
    expect((await runCli(["judge", tenantCall], { env: { FORCE_COLOR: "1" } })).stdout).toContain("\u001b[");
    expect((await runCli(["judge", tenantCall], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).stdout).not.toContain("\u001b[");
  });
});
