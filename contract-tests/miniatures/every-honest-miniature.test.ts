import { describe, expect, it } from "vitest";
import { miniatures } from "../../src/miniatures/registry.js";
import { checksWith, runMiniature } from "./run-miniature.js";

describe("each honest miniature", () => {
  it.each(miniatures.filter(({ honest }) => honest === true))(
    "$id is failed by nothing, and everything could be judged",
    { timeout: 30_000 },
    async ({ id, profile, notes, probes }) => {
      const { report } = await runMiniature(id, profile ?? "4.3", undefined, { only: probes ?? [] });
      expect(checksWith(report, "fail")).toEqual([]);
      expect(checksWith(report, "error")).toEqual([]);
      expect(checksWith(report, "note")).toEqual(notes ?? []);
    },
  );

  it("faithful raises nothing when its cluster is backed up", { timeout: 30_000 }, async () => {
    const { report, backups } = await runMiniature("faithful", "4.3", "backupClusterNow");
    expect(["fail", "error", "note"].flatMap((kind) => checksWith(report, kind as "fail"))).toEqual([]);
    expect(backups).toBe(report.exchanges.filter(({ probe }) => /^backup\/(valid|repeat)\//.test(probe?.id ?? "")).length);
  });

  it("faithful starts no backup but the right ones", { timeout: 30_000 }, async () => {
    const { report, backups } = await runMiniature("faithful", "4.3");
    expect(backups).toBe(report.exchanges.filter(({ probe }) => /^backup\/(valid|repeat)\//.test(probe?.id ?? "")).length);
    expect(report.exchanges.filter(({ probe }) => probe?.class === "guarded").length).toBeGreaterThan(40);
  });
});
