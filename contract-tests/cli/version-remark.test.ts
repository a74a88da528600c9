import { expect, it } from "vitest";
import { withVersionRemark } from "../../src/cli/version-remark.js";
import type { Report } from "../../src/model/report.js";
import { runInfo } from "../engine/made-up.js";

function remarksOn(build: string | undefined): readonly string[] {
  const target = { kind: "live", name: "http://h", ...(build === undefined ? {} : { build }) } as const;
  const report = { run: runInfo({ target, profile: "4.3" }) } as Report;
  return withVersionRemark(report).run.remarks;
}

it.each([undefined, "4.3.4-20250114", "snapshot"])("says nothing of build %s under profile 4.3", (build) => {
  expect(remarksOn(build)).toEqual([]);
});

it("names the profile that fits another build", () => {
  expect(remarksOn("4.2.2-20240221")).toEqual(["OCP calls itself 4.2.2, and was judged by profile 4.3: give --ocp-version 4.2.2"]);
});

it("says that no profile covers a build", () => {
  expect(remarksOn("4.4.0")).toEqual(["OCP calls itself 4.4.0, which no profile covers: findings may be about the difference"]);
});
