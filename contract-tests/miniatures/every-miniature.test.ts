import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/registry.js";
import { miniatures } from "../../src/miniatures/registry.js";
import { checksWith, runMiniature } from "./run-miniature.js";

const judged = miniatures.filter((miniature) => miniature.later !== true);
const liars = judged.filter((miniature) => miniature.honest !== true);
const honest = judged.filter((miniature) => miniature.honest === true);

describe.each(liars)("liar $id", ({ id, profile, fails }) => {
  it("is failed by the checks it names and by no others", async () => {
    const { report } = await runMiniature(id, profile ?? "4.3");
    expect(checksWith(report, "fail")).toEqual([...fails].sort());
  });
});

describe.each(honest)("honest $id", ({ id, profile }) => {
  it("is failed by nothing, and everything could be judged", async () => {
    const { report } = await runMiniature(id, profile ?? "4.3");
    expect(checksWith(report, "fail")).toEqual([]);
    expect(checksWith(report, "error")).toEqual([]);
  });
});

describe("the registry of miniatures", () => {
  it("has at least forty liars, out of every family", () => {
    expect(liars.length).toBeGreaterThanOrEqual(40);
  });

  it.each(checks.filter((check) => check.level !== "observe"))("has a liar for $id", ({ id }) => {
    expect(liars.some((liar) => liar.fails.includes(id))).toBe(true);
  });
});
