import { describe, expect, it } from "vitest";
import { profile } from "../../generated/4.3/profile.gen.js";
import { proofsOf } from "../../src/docs/read-proofs.js";
import { evidenceView } from "../../src/docs/reference/evidence-view.js";
import type { Report } from "../../src/model/report.js";
import { runMiniature } from "../miniatures/run-miniature.js";

/** A run on a server that is wrong in the way of a miniature, as if it had been somebody's OCP. */
async function liveRun(id: string, build: string): Promise<Report> {
  const { report } = await runMiniature(id, "4.3", undefined, { only: ["read/*", "backup/valid/*"] });
  return { ...report, run: { ...report.run, target: { ...report.run.target, kind: "live", build } } };
}

describe("what a run proved", () => {
  it("stands beside its statements with the build and the day, and for as many builds as were seen", async () => {
    const [one, other] = [await liveRun("faithful", "4.3.3-1"), await liveRun("faithful", "4.3.4-1")];
    const all = [...proofsOf(profile, [one, other]).values()];
    expect(all.length).toBeGreaterThan(100);
    const [first] = all;
    expect(first?.map(({ build }) => build)).toEqual(["4.3.3-1", "4.3.4-1"]);
    expect(first?.every(({ holds, date }) => holds && /^\d{4}-\d\d-\d\d$/.test(date))).toBe(true);
  });

  it("is nothing where the server was none, or another version judged", async () => {
    const report = await liveRun("faithful", "4.3.4-1");
    const mock: Report = { ...report, run: { ...report.run, target: { ...report.run.target, kind: "miniature" } } };
    const older: Report = { ...report, run: { ...report.run, profile: "4.2.2" } };
    expect(proofsOf(profile, [mock, older]).size).toBe(0);
  });

  it("says where a statement did not hold, beside the statement itself", async () => {
    const proofs = proofsOf(profile, [await liveRun("duration-as-text", "4.3.4-1")]);
    const against = [...proofs].filter(([, each]) => each.some(({ holds }) => !holds)).map(([pointer]) => pointer);
    expect(against).toEqual(["/components/schemas/SuccessEnvelope/properties/duration"]);
    const shown = String(evidenceView({ basis: "documented", source: "seed" }, `#${against[0] ?? ""}`, { sources: {}, proofs }));
    expect(shown).toContain("seen otherwise on build 4.3.4-1");
  });
});
