import { describe, expect, it } from "vitest";
import { staleVerdicts } from "../../src/engine/deviations.js";
import { summarize, type Facts } from "../../src/engine/summarize.js";
import type { RunInfo } from "../../src/model/report.js";
import type { Conclusion, Verdict } from "../../src/model/verdict.js";
import { deviation, exchange, finding, runInfo } from "./made-up.js";

const pass: Conclusion = { kind: "pass" };
const error: Conclusion = { kind: "error", because: "threw" };
const mustFail: Conclusion = { kind: "fail", findings: [finding("must")], deviations: [] };
const shouldFail: Conclusion = { kind: "fail", findings: [finding("should")], deviations: [] };
const note: Conclusion = { kind: "note", findings: [finding("observe")] };
const stale: Conclusion = { kind: "stale-deviation", deviation: deviation(), because: "gone" };
const unsafe: Conclusion = { kind: "skip", reason: "unsafe", because: "needs --allow guarded" };

const probe = { id: "read/listClusters", class: "read", credentials: "own", impossibleIds: false } as const;
const served = exchange({ probe, operation: "listClusters" });

function exitOf(conclusions: readonly Conclusion[], run: Partial<RunInfo> = {}, more: Partial<Facts> = {}): number {
  const verdicts = conclusions.map((conclusion): Verdict => ({ check: "made/up", exchange: "x1", conclusion }));
  return summarize({ run: runInfo(run), exchanges: [served], verdicts, validCallPlanned: false, ...more }).exitCode;
}

describe("exit codes", () => {
  it.each([
    ["conforms", [pass], {}, 0],
    ["notes", [pass, note], { strict: true }, 0],
    ["a must finding", [pass, mustFail], {}, 1],
    ["only should findings", [pass, shouldFail], {}, 0],
    ["only should findings with --strict", [pass, shouldFail], { strict: true }, 1],
    ["a stale deviation", [pass, stale], {}, 1],
    ["an error", [pass, error], {}, 3],
    ["an error beside a must finding", [mustFail, error], {}, 1],
    ["nothing judged", [], {}, 3],
    ["only refusals of the safety rules", [unsafe], {}, 4],
    ["an interruption, before everything else", [mustFail], { complete: false }, 130],
  ] as const)("%s", (_name, conclusions, run, code) => {
    expect(exitOf(conclusions, run)).toBe(code);
  });

  it("is 3 where a valid call was planned and none could be judged", () => {
    expect(exitOf([pass], { allowed: "backup" }, { validCallPlanned: true })).toBe(3);
  });

  it("is 3 where the valid calls that were judged were not served, however light that weighs", () => {
    const probe = { id: "backup/valid/nfs-storage", class: "backup", credentials: "own", impossibleIds: false } as const;
    const exchanges = [served, exchange({ id: "call", probe })];
    const exit = (...conclusions: readonly Conclusion[]): number => {
      const calls = conclusions.map((conclusion): Verdict => ({ check: "request/valid-is-served", exchange: "call", conclusion }));
      return exitOf([pass], { allowed: "backup" }, { validCallPlanned: true, exchanges, verdicts: [...calls, ...passed] });
    };
    const passed: readonly Verdict[] = [{ check: "made/up", exchange: "x1", conclusion: pass }];
    expect(exit(shouldFail)).toBe(3);
    expect(exit(mustFail)).toBe(1);
    expect(exit(shouldFail, pass)).toBe(0);
    expect(exit(pass)).toBe(0);
  });
});

it("is 3 where no call with the run's own credentials was served, or no recorded call is one of the contract", () => {
  expect(exitOf([pass], {}, { exchanges: [exchange()] })).toBe(3);
  expect(exitOf([pass], { target: { kind: "replay", name: "a.har" } }, { exchanges: [exchange()] })).toBe(3);
  expect(exitOf([pass], { target: { kind: "replay", name: "a.har" } }, { exchanges: [exchange({ operation: "getServerTime" })] })).toBe(0);
});

describe("stale deviations", () => {
  const exchanges = new Map([["x1", served]]);
  const verdictOf = (conclusion: Conclusion): Verdict => ({ check: "made/up", exchange: "x1", conclusion });

  it("are told where the check was judged and found nothing", () => {
    expect(staleVerdicts([deviation({ probe: "read/*" })], [verdictOf(pass)], exchanges, "2026-01-01")).toHaveLength(1);
  });

  it("are not told of what names no probe, operation or sample: this run may not have asked for it", () => {
    expect(staleVerdicts([deviation()], [verdictOf(pass)], exchanges, "2026-01-01")).toEqual([]);
  });

  it("are not told where nothing was judged", () => {
    expect(staleVerdicts([deviation()], [verdictOf(unsafe), verdictOf(error)], exchanges, "2026-01-01")).toEqual([]);
    expect(staleVerdicts([deviation({ probe: "guarded/*" })], [verdictOf(pass)], exchanges, "2026-01-01")).toEqual([]);
    expect(staleVerdicts([deviation({ operation: "backupClusterNow" })], [verdictOf(pass)], exchanges, "2026-01-01")).toEqual([]);
  });

  it("are told where the deviation still happens after its time", () => {
    const known = deviation({ until: "2026-01-01" });
    const recurring = verdictOf({ kind: "deviation", findings: [finding("must")], deviations: [known] });
    expect(staleVerdicts([known], [recurring], exchanges, "2026-01-01")).toEqual([]);
    expect(staleVerdicts([known], [recurring], exchanges, "2026-01-02")).toHaveLength(1);
  });
});
