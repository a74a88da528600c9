import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { readLimits } from "../../src/mock/limits.js";
import { compileReportSchema } from "../reporters/report-schema.js";
import { runCli } from "./run-cli.js";
import { makeFolder } from "./target.js";

async function judgeMock(
  args: readonly string[],
): Promise<{ readonly report: Report; readonly stdout: string; readonly code: number | null }> {
  const folder = await makeFolder();
  const file = join(folder, "report.json");
  const { code, stdout, stderr } = await runCli(["conformance", "--report", `json=${file}`, ...args], { cwd: folder });
  expect(stderr).toBe("");
  expect(await readdir(folder)).toEqual(["report.json"]);
  return { report: JSON.parse(await readFile(file, "utf8")) as Report, stdout, code };
}

describe("conformance without a target", () => {
  it("judges the mock by every check, exits 0 and says what that does not prove", async () => {
    const { report, stdout, code } = await judgeMock([]);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^\d+ verdicts: \d+ pass.*; exit 0 because /);
    expect(stdout).toContain("A mock run proves nothing about an OCP.");
    expect(code).toBe(0);
    expect(report.run).toMatchObject({
      profile: "4.3",
      operation: "backupTenantNow",
      allowed: "backup",
      complete: true,
      target: { kind: "mock" },
    });
    const storageTypes = report.exchanges
      .filter((each) => each.probe?.class === "backup" && each.probe.fault === undefined)
      .map((each) => each.probe?.storageType);
    expect(storageTypes).toEqual(expect.arrayContaining(["file-storage", "oss-storage", "cos-storage", "s3-storage"]));
    const validate = compileReportSchema();
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it("meets every limit of the mock that is written down", async () => {
    const met = await Promise.all([[], ["--operation", "cluster"]].map(async (args) => (await judgeMock(args)).report.verdicts));
    const ids = met.flat().flatMap(({ conclusion }) => ("deviations" in conclusion ? conclusion.deviations.map((each) => each.id) : []));
    expect([...new Set(ids)].sort()).toEqual(
      readLimits()
        .map((each) => each.id)
        .sort(),
    );
  });

  it.each(["4.2.2", "4.0", "4.2.0"])("judges the mock of %s by its cluster operation", async (version) => {
    const { report, code } = await judgeMock(["--ocp-version", version]);
    expect(report.run.operation).toBe("backupClusterNow");
    expect(report.summary.exitReason).toBe("conforms");
    expect(code).toBe(0);
  });

  it("keeps to what --only names", async () => {
    const { report } = await judgeMock(["--only", "response/status-documented", "--only", "backup/valid/*"]);
    const judged = report.verdicts.filter(({ conclusion }) => conclusion.kind !== "skip");
    expect([...new Set(judged.map((each) => each.check))]).toEqual(["response/status-documented"]);
    expect(report.exchanges.every((each) => each.probe?.id.startsWith("backup/valid/") === true || each.probe?.class === "read")).toBe(
      true,
    );
  });

  it("sends nothing with --dry-run and tells the plan", async () => {
    const { code, stdout } = await runCli(["conformance", "--dry-run"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^ {2}backup {4}backup\/valid\/file-storage +POST \/api\/v2\/ob\/clusters\/1000005\/tenants\/1000012\/backup\/backupNow$/m,
    );
    expect(stdout).toMatch(/^Plan of \d+ probes: to be sent .*; held back \d+$/m);
  });

  it("colours only where asked", async () => {
    const args = ["conformance", "--only", "backup/valid/file-storage"];
    expect((await runCli(args)).stdout).not.toContain("\u001b[");
    expect((await runCli(args, { env: { FORCE_COLOR: "1" } })).stdout).toContain("\u001b[");
    expect((await runCli(args, { env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).stdout).not.toContain("\u001b[");
  });

  it("writes over an earlier report only with a whole one", async () => {
    const folder = await makeFolder();
    const file = join(folder, "report.json");
    await writeFile(file, "earlier");
    await runCli(["conformance", "--only", "backup/valid/file-storage", "--report", `json=${file}`], { cwd: folder });
    expect((await readFile(file, "utf8")).startsWith('{\n  "schema"')).toBe(true);
  });
});
