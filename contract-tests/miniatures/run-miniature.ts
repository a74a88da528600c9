import { canaryCredentials, expectNoCanary, withCanaryKeys } from "./canaries.js";
import { checks } from "../../src/checks/registry.js";
import { loadContract } from "../../src/contract/load.js";
import { runConformance } from "../../src/engine/run.js";
import type { RunOptions } from "../../src/engine/run-options.js";
import { serveMiniature } from "../../src/miniatures/serve.js";
import type { BackupOperationId } from "../../src/model/operation.js";
import type { Report } from "../../src/model/report.js";
import { createMemoryLedger, type LedgerEntry } from "../../src/transport/ledger.js";
import { createLiveTransport } from "../../src/transport/live.js";

/** A run against one miniature over real HTTP. */
export interface MiniatureRun {
  readonly report: Report;
  /** Backups that the miniature itself counted. */
  readonly backups: number;
}

/** Runs the whole ladder against a miniature, as a target of our own; its secrets are canaries, and no artifact of the run may have one. */
export async function runMiniature(
  id: string,
  profile: string,
  operation: BackupOperationId = profile === "4.3" ? "backupTenantNow" : "backupClusterNow",
  changes: Partial<RunOptions> = {},
): Promise<MiniatureRun> {
  const contract = withCanaryKeys(await loadContract(profile));
  const server = await serveMiniature(id, { credentials: canaryCredentials });
  const entries: LedgerEntry[] = [];
  const ledger = createMemoryLedger();
  const clock = { now: () => Date.now(), sleep: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)) };
  let made = 0;
  const transport = createLiveTransport({
    baseUrl: new URL(server.origin),
    credentials: { ...server.credentials, prefer: "access-key" },
    userAgent: "ocp-contract/test run/test",
    // The slow one is to be heard out.
    timeoutMs: id === "slow" ? 10_000 : 1000,
    backupTimeoutMs: 1000,
    maxBackups: null,
    maxCredentialProbes: null,
    insecureHttp: false,
    bodySecrets: [],
    ledger: { ...ledger, append: (entry) => (entries.push(entry), ledger.append(entry)) },
    routeOf: (method, path) => contract.route(method, path)?.operation.id,
    clock,
    random: () => `random-${String((made += 1))}-not-a-secret`,
  });
  try {
    const report = await runConformance({
      contract,
      operation,
      clusterId: server.clusterId,
      tenantId: server.tenantId,
      target: { kind: "miniature", name: id },
      allowed: "backup",
      credentials: { basic: true, accessKey: true },
      only: [],
      skip: [],
      transport,
      clock,
      checks,
      deviations: [],
      strict: true,
      maxBackups: null,
      runId: "test",
      toolVersion: "0.0.0",
      ...changes,
    });
    await expectNoCanary(report, contract, entries);
    return { report, backups: server.backups() };
  } finally {
    await transport.close();
    await server.close();
  }
}

/** Gives the check ids with a verdict of one kind, sorted, each once. */
export function checksWith(report: Report, kind: "fail" | "note" | "error"): readonly string[] {
  return [...new Set(report.verdicts.filter(({ conclusion }) => conclusion.kind === kind).map(({ check }) => check))].sort();
}
