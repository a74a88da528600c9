import type { ExchangeCheck, RunView } from "../../src/model/check.js";
import type { Contract } from "../../src/model/contract.js";
import type { Deviation } from "../../src/model/deviation.js";
import type { Level } from "../../src/model/evidence.js";
import type { Exchange } from "../../src/model/exchange.js";
import type { Finding } from "../../src/model/finding.js";
import type { RunInfo } from "../../src/model/report.js";

/** Made-up pieces for tests of the engine, which must not depend on what any real check says. */
export const noContract = {} as Contract;
export const emptyRun: RunView = { exchanges: [], tasksAfter: new Map() };

export function finding(level: Level, at = "/data"): Finding {
  return { at, expected: "a", actual: "b", message: "b is not a", level, contract: "/paths" };
}

export function exchange(changes: Partial<Exchange> = {}): Exchange {
  return {
    id: "x1",
    request: { method: "GET", origin: "http://127.0.0.1:1", path: "/api/v2/time", headers: [] },
    response: { httpVersion: "1.1", status: 200, statusText: "OK", headers: [] },
    startedAt: "2026-01-01T00:00:00.000Z",
    durationMs: 1,
    leaks: [],
    ...changes,
  };
}

export function checkThat(judge: ExchangeCheck["judge"], id = "made/up"): ExchangeCheck {
  return { id, title: "made up", level: "must", description: "", pointer: "/paths", scope: "exchange", judge };
}

export function deviation(changes: Partial<Deviation> = {}): Deviation {
  return { id: "d1", check: "made/up", reason: "known", evidence: "seed", ...changes };
}

export function runInfo(changes: Partial<RunInfo> = {}): RunInfo {
  return {
    tool: { name: "ocp-contract", version: "0.0.0" },
    id: "r1",
    startedAt: "2026-01-01T00:00:00.000Z",
    durationMs: 1,
    target: { kind: "live", name: "http://127.0.0.1:1" },
    profile: "4.3",
    operation: "backupTenantNow",
    allowed: "harmless",
    strict: false,
    complete: true,
    possibleBackups: 0,
    maxBackups: 1,
    remarks: [],
    ...changes,
  };
}
