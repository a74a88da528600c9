import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readReports } from "../../src/cli/read-report.js";
import { renderJson } from "../../src/reporters/json.js";
import { reportOfEveryKind } from "../reporters/report-of-every-kind.js";
import { runHere } from "./run-cli.js";
import { makeFolder } from "./target.js";

let folder: string;
const file = (name: string): string => join(folder, name);

const one = reportOfEveryKind({ id: "run-1", complete: true, target: { kind: "live", name: "https://one" } });
const two = reportOfEveryKind({ id: "run-2", complete: true, target: { kind: "live", name: "https://two" } });
const good = { ...two, summary: { ...two.summary, exitCode: 0, exitReason: "conforms" } };

beforeAll(async () => {
  folder = await makeFolder();
  await writeFile(file("one.json"), renderJson([one]));
  await writeFile(file("two.json"), renderJson([good]));
  await writeFile(file("both.json"), renderJson([one, good]));
});

describe("merge", () => {
  it("gives the same whatever the order, and each run once", async () => {
    const merged = renderJson([one, good]);
    for (const files of [
      ["one.json", "two.json"],
      ["two.json", "one.json"],
      ["both.json", "two.json", "one.json"],
    ]) {
      const { code, stdout, stderr } = await runHere(["merge", ...files.map(file)]);
      expect([code, stdout]).toEqual([1, merged]);
      expect(stderr).toMatch(/^2 runs, .*; exit 1 because 2 must fails\n$/);
    }
  });

  it("writes every form, and tells each run", async () => {
    const wanted = ["json", "junit", "markdown", "har"].flatMap((kind) => ["--report", `${kind}=${file(`merged.${kind}`)}`]);
    const { code, stdout } = await runHere(["merge", file("both.json"), ...wanted]);
    expect(code).toBe(1);
    expect(stdout).toContain("https://one");
    expect(stdout).toContain("https://two");
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^2 runs, /);
    expect(await readReports(file("merged.json"))).toHaveLength(2);
    expect(await readFile(file("merged.markdown"), "utf8")).toContain("https://two");
  });

  it("refuses two reports that say different things of one run", async () => {
    await writeFile(file("other.json"), renderJson([two]));
    const { code, stdout, stderr } = await runHere(["merge", file("two.json"), file("other.json")]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`${file("two.json")} and ${file("other.json")} say different things of run run-2`);
  });

  it("refuses what is no report, with exit 2", async () => {
    await writeFile(file("odd.json"), "[]");
    const { code, stderr } = await runHere(["merge", file("one.json"), file("odd.json")]);
    expect(code).toBe(2);
    expect(stderr).toContain("odd.json is no report");
  });
});

describe("GitHub Actions", () => {
  it("gets annotations, and the report in the summary of the step", async () => {
    const summary = file("step.md");
    await writeFile(summary, "# before\n");
    const har = new URL("../fixtures/vendor-samples/tenant-backup-now.har", import.meta.url).pathname;
    const wrong = file("wrong.har");
    await writeFile(wrong, (await readFile(har, "utf8")).replace('\\"successful\\": true', '\\"successful\\": 1'));
    const { stderr } = await runHere(["judge", wrong], { env: { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary } });
    expect(stderr).toMatch(/^::error title=response\/schema at \/successful/m);
    const text = await readFile(summary, "utf8");
    expect(text.startsWith("# before\n# Conformance")).toBe(true);
  });
});
