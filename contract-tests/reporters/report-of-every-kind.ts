import type { Deviation } from "../../src/model/deviation.js";
import type { Exchange } from "../../src/model/exchange.js";
import type { Finding } from "../../src/model/finding.js";
import type { Report, RunInfo } from "../../src/model/report.js";
import type { Conclusion, Verdict, VerdictKind } from "../../src/model/verdict.js";
import { verdictKinds } from "../../src/model/verdict.js";

const recorded: Deviation = {
  id: "SAMPLE-1",
  check: "echo/ids",
  probe: "recorded-*",
  at: "/data/*",
  reason: "The published sample answers for another cluster than the one asked.",
  evidence: "ocp-4.3-backup-cluster",
};

const stale: Deviation = { ...recorded, id: "SAMPLE-2", check: "response/schema", until: "2025-01-01" };

function finding(at: string, more: Partial<Finding> = {}): Finding {
  return {
    at,
    expected: "an integer",
    actual: '"x"',
    message: `${at} is not an integer.`,
    level: "must",
    contract: "#/components/schemas/BackupObjectOpsResult/properties/taskIdList",
    evidence: { basis: "documented", source: "ocp-4.3-backup-tenant" },
    ...more,
  };
}

const exchange: Exchange = {
  id: "e1",
  operation: "backupTenantNow",
  probe: {
    id: "member-missing/backupMode",
    class: "harmless",
    credentials: "own",
    fault: { kind: "member-missing", at: "/backupMode" },
    impossibleIds: true,
    storageType: "BACKUP_STORAGE_FILE",
  },
  request: {
    method: "POST",
    origin: "http://127.0.0.1:8080",
    path: "/api/v2/ob/clusters/9007199254740991/tenants/9007199254740991/backup/backupNow",
    headers: [["Content-Type", "application/json"]],
    body: { text: '{"storageId":9007199254740993}', size: 30, json: { value: { storageId: 9007199254740993n }, faults: [] } },
  },
  response: {
    httpVersion: "1.1",
    status: 400,
    statusText: "Bad Request",
    headers: [["content-type", "application/json"]],
    body: {
      text: '{"status":400,"status":400}',
      size: 27,
      json: { value: { status: 400 }, faults: [{ kind: "duplicate-key", offset: 14, message: "status comes twice" }] },
    },
  },
  startedAt: "2026-11-23T04:44:11.000Z",
  durationMs: 12.5,
  leaks: [{ secret: "OCP_PASSWORD", form: "base64", at: "header x-echo" }],
};

const cut: Exchange = {
  id: "e2",
  request: { method: "GET", origin: "http://127.0.0.1:8080", path: "/api/v2/time", headers: [] },
  failure: { stage: "no-answer", code: "ECONNRESET", message: "the server closed the connection" },
  startedAt: "2026-11-23T04:44:12.000Z",
  durationMs: 3,
  leaks: [],
};

const conclusions: readonly (readonly [check: string, exchange: string | undefined, conclusion: Conclusion])[] = [
  ["transport/answers-whole", "e1", { kind: "pass" }],
  [
    "response/schema",
    "e1",
    { kind: "fail", findings: [finding("/data/contents/0/taskIdList"), finding("/data/contents/1/taskIdList")], deviations: [] },
  ],
  [
    "response/schema",
    "e2",
    { kind: "fail", findings: [finding("/data/contents/7/taskIdList", { level: "should" }), finding("/data/id")], deviations: [recorded] },
  ],
  ["json/is-clean", "e1", { kind: "note", findings: [finding("body@14", { level: "observe", message: "集群名称重复 \u001b[31m twice" })] }],
  ["echo/ids", "e1", { kind: "deviation", findings: [finding("/data/clusterId")], deviations: [recorded] }],
  ["response/schema", undefined, { kind: "stale-deviation", deviation: stale, because: "it was to end on 2025-01-01 and is still seen" }],
  ["request/refusal-status", "e1", { kind: "skip", reason: "masked", because: "the ids alone explain a 404" }],
  ["request/is-refused", undefined, { kind: "skip", reason: "unsafe", because: "needs --allow guarded" }],
  ["json/parses", "e2", { kind: "error", because: "no answer came: ECONNRESET" }],
];

const run: RunInfo = {
  tool: { name: "ocp-contract", version: "0.1.0" },
  id: "3f1c0a9e",
  startedAt: "2026-11-23T04:44:10.000Z",
  durationMs: 3210,
  target: { kind: "live", name: "http://127.0.0.1:8080", build: "4.3.4-20250114" },
  profile: "4.3",
  operation: "backupTenantNow",
  allowed: "harmless",
  strict: false,
  complete: false,
  possibleBackups: 1,
  maxBackups: 1,
  stopped: "an answer to backupNow was lost, so a backup may be running",
  remarks: ["The password is shorter than 8 characters: it is hidden only in its known places."],
};

/** A report that holds every kind of verdict. */
export function reportOfEveryKind(changes: Partial<RunInfo> = {}): Report {
  const verdicts = conclusions.map(([check, at, conclusion]): Verdict => ({
    check,
    ...(at === undefined ? { probe: "media-type/text-plain" } : { exchange: at }),
    conclusion,
  }));
  return {
    schema: "https://ocp-contract.example/report/1",
    run: { ...run, ...changes },
    checks: [...new Set(conclusions.map(([check]) => check))].map((id) => ({ id, title: `${id} holds`, level: "must" })),
    exchanges: [exchange, cut],
    verdicts,
    summary: {
      verdicts: countKinds(verdicts),
      failsByLevel: { must: 2, should: 0, observe: 0 },
      exchanges: 2,
      checks: 7,
      unsent: { read: 0, harmless: 0, guarded: 31, backup: 1 },
      exitCode: 1,
      exitReason: "2 must fails",
    },
  };
}

function countKinds(verdicts: readonly Verdict[]): Readonly<Record<VerdictKind, number>> {
  const counts: Record<VerdictKind, number> = { pass: 0, fail: 0, note: 0, deviation: 0, "stale-deviation": 0, skip: 0, error: 0 };
  for (const kind of verdictKinds) counts[kind] = verdicts.filter((each) => each.conclusion.kind === kind).length;
  return counts;
}
