import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { readLimits } from "../../src/mock/limits.js";
import { compileReportSchema } from "../reporters/report-schema.js";
import { runCli, runHere } from "./run-cli.js";
import { makeFolder } from "./target.js";

async function judgeMock(
  args: readonly string[],
  runIt: typeof runHere = runHere,
): Promise<{ readonly report: Report; readonly stdout: string; readonly code: number | null }> {
  const folder = await makeFolder();
  const file = join(folder, "report.json");
  const { code, stdout, stderr } = await runIt(["conformance", "--report", `json=${file}`, ...args], { cwd: folder });
  expect(stderr).toBe("");
  expect(await readdir(folder)).toEqual(["report.json"]);
  return { report: JSON.parse(await readFile(file, "utf8")) as Report, stdout, code };
}

describe("conformance without a target", () => {
  it("judges the mock by every check, exits 0 and says what that does not prove", async () => {
    const { report, stdout, code } = await judgeMock([], runCli);
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
    // What is written down and no longer happens is a stale deviation; what is never looked for would go unseen.
    const met = report.verdicts.flatMap(({ conclusion }) =>
      "deviations" in conclusion ? conclusion.deviations.map((each) => each.id) : [],
    );
    expect([...new Set(met)].sort()).toEqual(
      readLimits()
        .map((each) => each.id)
        .sort(),
    );
    const validate = compileReportSchema();
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it.each(["4.2.2", "4.0"])("judges the mock of %s by its cluster operation", async (version) => {
    const { report, code } = await judgeMock(["--ocp-version", version]);
    expect(report.run.operation).toBe("backupClusterNow");
    expect(report.summary.exitReason).toBe("conforms");
    expect(code).toBe(0);
  });

  it("sends nothing with --dry-run and tells the plan", async () => {
    const { code, stdout } = await runHere(["conformance", "--dry-run"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^ {2}backup {4}backup\/valid\/file-storage +POST \/api\/v2\/ob\/clusters\/1000005\/tenants\/1000012\/backup\/backupNow$/m,
    );
    expect(stdout).toMatch(/^Plan of \d+ probes: to be sent .*; held back \d+$/m);
  });
});
