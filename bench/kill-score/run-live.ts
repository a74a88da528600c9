import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { loadContract } from "../../src/contract/load.js";
import { runConformance } from "../../src/engine/run.js";
import type { Miniature } from "../../src/miniatures/miniature.js";
import { serveMiniature } from "../../src/miniatures/serve.js";
import type { Check } from "../../src/model/check.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../../src/model/json.js";
import type { ProbeClass } from "../../src/model/probe.js";
import type { Report } from "../../src/model/report.js";
import { mostAuthProbes } from "../../src/probes/credential-aims.js";
import { withoutBackupObject } from "../../src/probes/twins.js";
import { secretsOfRequest } from "../../src/wire/request-secrets.js";
import { createLiveTransport } from "../../src/transport/live.js";

/** No list of a miniature lags further behind. */
const taskLag = { milliseconds: 100, afterEach: false };

/** How a miniature is run: as a live target, to which each backup is real. */
export interface LiveRun {
  readonly allowed: ProbeClass;
  readonly maxBackups: number;
  readonly checks: readonly Check[];
  readonly only?: readonly string[];
  /** User and password, and no AccessKey. */
  readonly basicOnly?: boolean;
}

/** What came of it. */
export interface LiveOutcome {
  readonly report: Report;
  /** Backups that the miniature itself counted. */
  readonly backups: number;
}

/** Runs the whole ladder against a miniature as a person would against an OCP: with a body of theirs, and a budget. */
export async function runAsLive(
  miniature: Miniature,
  { allowed, maxBackups, checks, only = [], basicOnly = false }: LiveRun,
): Promise<LiveOutcome> {
  const contract = await loadContract(miniature.profile ?? "4.3");
  const operation = contract.operations.has("backupTenantNow") ? "backupTenantNow" : "backupClusterNow";
  // A body with keys in it: what a server does with secrets shows only where it gets some.
  const example = contract.requestExamples(operation).find(({ value }) => secretsOfRequest([], value).length > 0);
  if (example === undefined) throw new Error(`profile ${contract.profile} has no example with a secret`);
  const requestBody = withStrongKeys(withoutBackupObject(example.value));
  const server = await serveMiniature(miniature);
  const { clusterId, tenantId, credentials } = server;
  const clock = { now: () => Date.now(), sleep: (milliseconds: number) => sleep(milliseconds) };
  // The slow one is to be heard out.
  const timeoutMs = miniature.id === "slow" ? 10_000 : 1000;
  const transport = createLiveTransport({
    ...{
      baseUrl: new URL(server.origin),
      credentials: basicOnly ? { basic: credentials.basic, prefer: "basic" } : { ...credentials, prefer: "access-key" },
      userAgent: "ocp-contract/0 run/kill-score",
    },
    ...{
      timeoutMs,
      backupTimeoutMs: timeoutMs,
      maxBackups,
      maxCredentialProbes: mostAuthProbes,
      insecureHttp: false,
      bodySecrets: secretsOfRequest([], requestBody),
    },
    ...{ clock, random: randomUUID, routeOf: (method: string, path: string) => contract.route(method, path)?.operation.id },
  });
  try {
    const report = await runConformance({
      ...{ contract, operation, clusterId, tenantId, requestBody },
      ...{ target: { kind: "live", name: miniature.id }, allowed, maxBackups, authProbes: mostAuthProbes, taskLag },
      ...{
        credentials: { basic: true, accessKey: !basicOnly },
        user: credentials.basic.username,
        only,
        skip: [],
        deviations: [],
        strict: true,
      },
      ...{ transport, clock, checks, runId: "kill-score", toolVersion: "0" },
    });
    return { report, backups: server.backups() };
  } finally {
    await transport.close();
    await server.close();
  }
}

/** The keys of examples are words; those of a real storage are not, and are looked for in more forms. */
function withStrongKeys(body: JsonValue): JsonValue {
  const keys = new Set(secretsOfRequest([], body).map(({ value }) => value));
  const strong = (value: JsonValue): JsonValue => {
    if (typeof value === "string") return keys.has(value) ? "Kanari9zS4skQ7vL2mXw" : value;
    if (isJsonArray(value)) return value.map(strong);
    return isJsonObject(value) ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, strong(each)])) : value;
  };
  return strong(body);
}
