import { describe, expect, it } from "vitest";
import { compareReports } from "../../../src/engine/compare/compare.js";
import type { Comparison } from "../../../src/model/comparison.js";
import type { Report } from "../../../src/model/report.js";
import { runMiniature } from "../../miniatures/run-miniature.js";

const probes = ["read/*", "harmless/no-credentials", "harmless/malformed-json/*", "backup/valid/*"];

async function reportOn(id: string): Promise<Report> {
  return (await runMiniature(id, "4.3", undefined, { only: probes })).report;
}

async function compared(before: string, after: string): Promise<Comparison> {
  const [one, other] = [await reportOn(before), await reportOn(after)];
  return compareReports([one], [other]);
}

describe("two runs of the faithful miniature", () => {
  it("differ in nothing, and nothing was left out", async () => {
    const { runs, summary } = await compared("faithful", "faithful");
    expect(runs.flatMap(({ changed, broke, repaired, notChecked }) => [...changed, ...broke, ...repaired, ...notChecked])).toEqual([]);
    expect(summary.same).toBeGreaterThan(300);
    expect(summary).toMatchObject({ exitCode: 0, exitReason: "nothing broke", still: 0 });
  });
});

describe("an upgrade to a wrong server", () => {
  it.each([
    ["other-tenant", "echo/ids", "/data/backupObjectOpsResultList/0/obBackupObjectList/0/tenantId"],
    ["duration-as-text", "response/schema", "/duration"],
  ])("%s is told as broken by %s", async (liar, check, at) => {
    const { runs, summary } = await compared("faithful", liar);
    expect(runs[0]?.broke.map(({ check: id, finding }) => [id, finding.at])).toContainEqual([check, at]);
    expect(summary.exitCode).toBe(1);
  });

  it("and back again is told as repaired", async () => {
    const { runs, summary } = await compared("other-tenant", "faithful");
    expect(runs[0]?.repaired.map(({ check }) => check)).toEqual(["echo/ids"]);
    expect(summary).toMatchObject({ broke: 0, exitCode: 0 });
  });

  it("that was as wrong before is told as failing still", async () => {
    const { runs, summary } = await compared("other-tenant", "other-tenant");
    expect(runs[0]?.still.map(({ check }) => check)).toEqual(["echo/ids"]);
    expect(summary).toMatchObject({ broke: 0, repaired: 0, exitCode: 0 });
  });
});

describe("an upgrade that changes what conforms", () => {
  it("names new members with their types, by path", async () => {
    const { runs, summary } = await compared("faithful", "more-nested-members");
    const members = runs[0]?.changed.filter(({ aspect }) => aspect === "members") ?? [];
    expect(members.map(({ at, before, after }) => [at, before, after])).toContainEqual(["/data/note", "absent", "object"]);
    expect(members.every(({ conforms }) => conforms)).toBe(true);
    expect(summary.exitCode).toBe(0);
  });

  it("names another code of the same refusal", async () => {
    const { runs } = await compared("faithful", "error-code-0");
    expect(runs[0]?.changed.some(({ aspect, after }) => aspect === "error code" && after === "0")).toBe(true);
  });
});

describe("a second run that cannot be judged", () => {
  it("is no green comparison", async () => {
    const { runs, summary } = await compared("faithful", "reset");
    expect(runs[0]?.broke.map(({ check }) => check)).toContain("transport/answers-whole");
    expect(runs[0]?.notChecked.some(({ missing, error }) => missing === "after" && error)).toBe(true);
    expect(summary.exitCode).toBe(1);
  });
});
