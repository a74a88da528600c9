import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readReports } from "../../src/cli/read-report.js";
import type { Comparison } from "../../src/model/comparison.js";
import { renderJson } from "../../src/reporters/json.js";
import { runMiniature } from "../miniatures/run-miniature.js";
import { reportOfEveryKind } from "../reporters/report-of-every-kind.js";
import { runHere } from "./run-cli.js";

let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "compare-"));
  for (const id of ["faithful", "other-tenant"]) {
    const { report } = await runMiniature(id, "4.3", undefined, { only: ["read/*", "backup/valid/*"] });
    await writeFile(file(`${id}.json`), renderJson([report]));
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe("compare", () => {
  it("tells what broke, and where, with exit 1", async () => {
    const out = file("comparison.json");
    const { code, stdout, stderr } = await runHere([
      "compare",
      file("faithful.json"),
      file("other-tenant.json"),
      "--report",
      `json=${out}`,
    ]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("Broke (1)\n  echo/ids at /data/backupObjectOpsResultList/0/obBackupObjectList/0/tenantId, must");
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^1 run compared: 1 broke, 0 repaired, .*; exit 1 because something broke$/);
    const { runs } = JSON.parse(await readFile(out, "utf8")) as Comparison;
    expect(runs[0]?.broke[0]?.places.every((place) => place.startsWith("backup/valid/"))).toBe(true);
  });

  it("tells that nothing broke, with exit 0", async () => {
    const { code, stdout } = await runHere(["compare", file("faithful.json"), file("faithful.json")]);
    expect([code, stdout.includes("Broke")]).toEqual([0, false]);
  });

  it.each([
    ["a file that is not there", "nowhere.json", "cannot be read"],
    ["a file that is cut off", "cut.json", "is no whole JSON document"],
    ["a file of something else", "other.json", "is no report of ocp-contract"],
  ])("refuses %s with exit 2 and one message", async (_what, name, message) => {
    await writeFile(file("cut.json"), (await readFile(file("faithful.json"), "utf8")).slice(0, -100));
    await writeFile(file("other.json"), '{"schema":"https://ocp-contract.example/report/2"}');
    const { code, stdout, stderr } = await runHere(["compare", file("faithful.json"), file(name)]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(name);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });

  it("does not write over what it reads", async () => {
    const one = file("faithful.json");
    expect(await runHere(["compare", one, file("other-tenant.json"), "--report", `json=${one}`])).toMatchObject({ code: 2 });
  });
});

describe("reading reports again", () => {
  it("loses nothing: what is written again is the same, byte by byte", async () => {
    for (const name of ["faithful.json", "other-tenant.json"]) {
      expect(renderJson(await readReports(file(name)))).toBe(await readFile(file(name), "utf8"));
    }
  });

  it("knows the reports of several runs", async () => {
    const written = renderJson([reportOfEveryKind(), reportOfEveryKind({ profile: "4.2.2" })]);
    await writeFile(file("merged.json"), written);
    const reports = await readReports(file("merged.json"));
    expect(reports.map(({ run }) => run.profile)).toEqual(["4.3", "4.2.2"]);
    expect(renderJson(reports)).toBe(written);
  });
});
