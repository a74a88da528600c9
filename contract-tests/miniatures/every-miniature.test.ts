import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/registry.js";
import { miniatures } from "../../src/miniatures/registry.js";
import { checksWith, runMiniature } from "./run-miniature.js";

const liars = miniatures.filter(({ honest }) => honest !== true);

describe("each liar", () => {
  it.each(liars)(
    "$id is failed by the checks it names and by no others",
    { timeout: 30_000 },
    async ({ id, profile, fails, notes, probes }) => {
      const { report } = await runMiniature(id, profile ?? "4.3", undefined, { only: probes ?? [] });
      expect(checksWith(report, "fail")).toEqual([...fails].sort());
      expect(checksWith(report, "note")).toEqual(expect.arrayContaining([...(notes ?? [])]));
    },
  );
});

describe("the registry of miniatures", () => {
  it("has at least forty liars, out of every family", () => {
    expect(liars.length).toBeGreaterThanOrEqual(40);
  });

  it.each(checks.filter((check) => check.level !== "observe"))("has a liar for $id", ({ id }) => {
    expect(liars.some((liar) => liar.fails.includes(id))).toBe(true);
  });
});
