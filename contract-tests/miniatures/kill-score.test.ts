import { describe, expect, it } from "vitest";
import { measure, type Measured } from "../../bench/kill-score/measure.js";
import { isKilled, renderKills, renderScore } from "../../bench/kill-score/print.js";
import { finding } from "../../src/checks/finding.js";
import { checks } from "../../src/checks/registry.js";
import { drop, on, onReads } from "../../src/miniatures/lie.js";
import type { Miniature } from "../../src/miniatures/miniature.js";
import { miniatureOf } from "../../src/miniatures/registry.js";
import type { Check } from "../../src/model/check.js";

const of = (...miniatures: readonly (string | Miniature)[]): Promise<Measured> =>
  measure({ miniatures: miniatures.map((each) => (typeof each === "string" ? miniatureOf(each) : each)), checks });

describe("the kill score", () => {
  it("counts a liar by the most harmless probe that shows it, with its place", { timeout: 30_000 }, async () => {
    const measured = await of("faithful", "no-trace-id", "no-credentials-asked", "gzip");
    expect(measured).toMatchObject({ falseAlarms: [], excesses: [], honest: 2, backups: { harmless: 0 } });
    expect(measured.kills.every(isKilled)).toBe(true);
    const rows = renderKills(measured).split("\n");
    expect(rows).toContain("no-trace-id\tE06\tbackup\tfail\tmust\tdocumented\tresponse/schema\t/traceId");
    expect(rows.some((row) => row.startsWith("no-credentials-asked\tR01\tread\tfail"))).toBe(true);
    expect(renderScore(measured)).toContain("2 of 2 wrong servers found, 0 of 2 honest ones blamed, 0 runs with too many backups");
  });

  it("tells a liar that survives: nobody looks, or the faithful one is told the same", { timeout: 30_000 }, async () => {
    const unseen: Miniature = { ...miniatureOf("gzip"), id: "unseen", honest: undefined as never, fails: ["response/schema"] };
    const measured = await of("faithful", unseen);
    expect(measured.kills.map(isKilled)).toEqual([false]);
    expect(renderScore(measured)).toContain("SURVIVES unseen: ");
    const crier: Check = {
      ...{ id: "test/cries", title: "nothing is ever right", level: "observe", scope: "exchange", description: "", pointer: "" },
      judge: () => [
        finding("observe", { contract: "", evidence: { basis: "unknown" } }, { at: "status", expected: "a", actual: "b", message: "no" }),
      ],
    };
    const cried: Miniature = { ...miniatureOf("no-trace-id"), id: "cried", fails: [], notes: ["test/cries"] };
    const same = await measure({ miniatures: [miniatureOf("faithful"), cried], checks: [crier] });
    expect(same.kills.map(isKilled)).toEqual([false]);
    expect(same.falseAlarms).toMatchObject([{ miniature: { id: "faithful" }, told: ["note test/cries at status"] }]);
    expect(renderScore(same)).toContain("FALSE ALARM faithful: note test/cries at status");
  });

  it("tells an honest server that is blamed, and one that cannot be judged", { timeout: 30_000 }, async () => {
    const blamed: Miniature = {
      ...miniatureOf("faithful"),
      id: "blamed",
      lies: [on(onReads("listTenants"), drop("/data/contents/*/id"))],
    };
    const measured = await of("faithful", blamed, { ...miniatureOf("list-reset"), id: "silent", honest: true, fails: [] });
    expect(measured.falseAlarms.map(({ miniature }) => miniature.id)).toEqual(["blamed", "silent"]);
    expect(measured.falseAlarms[0]?.told).toContain("fail response/schema at /data/contents/*/id");
    expect(measured.falseAlarms[1]?.told.some((each) => each.startsWith("error "))).toBe(true);
  });

  it("tells a run that starts more backups than it may", { timeout: 30_000 }, async () => {
    const { needs: _needs, ...lax } = miniatureOf("no-conflict");
    const measured = await measure({ miniatures: [miniatureOf("faithful"), lax], checks, budget: 2 });
    expect(measured.excesses).toEqual([{ miniature: lax.id, allowed: "backup", backups: 2, most: 1 }]);
    expect(renderScore(measured)).toContain(`TOO MANY BACKUPS ${lax.id}: 2 in a run of class backup, 1 allowed`);
  });
});
