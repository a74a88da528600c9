import { loadContract } from "../../src/contract/load.js";
import type { Check, Judgement, RunView } from "../../src/model/check.js";
import type { Contract } from "../../src/model/contract.js";
import type { Exchange, HeaderList, RecordedBody } from "../../src/model/exchange.js";
import type { Finding } from "../../src/model/finding.js";
import { jsonText } from "../../src/model/json-text.js";
import { isJsonObject, member, type JsonValue } from "../../src/model/json.js";
import type { OperationId } from "../../src/model/operation.js";
import { impossibleId, type FaultKind, type ProbeMark } from "../../src/model/probe.js";
import { readJson } from "../../src/wire/json.js";

export const cluster = 1000005;
export const tenant = 1000012;
export const impossible = Number(impossibleId);
const tenantBackupPath = `/api/v2/ob/clusters/${String(cluster)}/tenants/${String(tenant)}/backup/backupNow`;
export const clusterBackupPath = `/api/v2/ob/clusters/${String(cluster)}/backup/backupNow`;

/** The newest profile, and the oldest for what differs there. */
export const contract = await loadContract("4.3");
export const oldContract = await loadContract("4.0");

/** What a test says of an exchange; what it leaves out is a tenant's backup that was started. */
export interface ExchangeParts {
  readonly operation?: OperationId | null;
  readonly method?: string;
  readonly path?: string;
  readonly requestHeaders?: HeaderList;
  /** null for a request without a body. */
  readonly requestBody?: JsonValue | Uint8Array | null;
  readonly status?: number;
  readonly headers?: HeaderList;
  /** A value is written as JSON; bytes are sent as they are; null is no body. */
  readonly body?: JsonValue | Uint8Array;
  readonly noBody?: boolean;
  readonly probe?: ProbeMark | null;
  readonly more?: Partial<Exchange>;
  readonly response?: Partial<NonNullable<Exchange["response"]>>;
}

const jsonHeaders: HeaderList = [["Content-Type", "application/json"]];

/** Makes an exchange as capture would. */
export function exchangeOf(parts: ExchangeParts = {}): Exchange {
  const { method = "POST", path = tenantBackupPath, probe = validMark } = parts;
  const operation = parts.operation === undefined ? contract.route(method, path)?.operation.id : (parts.operation ?? undefined);
  const request = parts.requestBody === undefined ? (method === "POST" ? validRequest : null) : parts.requestBody;
  return {
    id: "x1",
    ...(operation === undefined ? {} : { operation }),
    ...(probe === null ? {} : { probe }),
    request: {
      method,
      origin: "http://127.0.0.1:1",
      path,
      headers: parts.requestHeaders ?? [["Authorization", "Basic (redacted)"], ...(request === null ? [] : jsonHeaders)],
      ...(request === null ? {} : { body: recorded(request) }),
    },
    response: {
      httpVersion: "1.1",
      status: parts.status ?? 200,
      statusText: "",
      headers: parts.headers ?? jsonHeaders,
      ...(parts.noBody === true ? {} : { body: recorded(parts.body === undefined ? started() : parts.body) }),
      ...parts.response,
    },
    startedAt: "2026-01-05T10:00:00.000Z",
    durationMs: 50,
    leaks: [],
    ...parts.more,
  };
}

function recorded(body: JsonValue | Uint8Array): RecordedBody {
  const bytes = body instanceof Uint8Array ? body : Buffer.from(jsonText(body));
  return { text: Buffer.from(bytes).toString("utf8"), size: bytes.length, json: readJson(bytes) };
}

/** The mark of a right call with the run's own credentials. */
export const validMark: ProbeMark = { id: "backup/valid/file-storage", class: "backup", credentials: "own", impossibleIds: false };

/** The mark of a probe that is wrong on purpose. */
export function faulty(kind: FaultKind, changes: Partial<ProbeMark> & { readonly at?: string } = {}): ProbeMark {
  const { at, ...rest } = changes;
  const fault = at === undefined ? { kind } : { kind, at };
  return { id: `guarded/${kind}`, class: "guarded", credentials: "own", impossibleIds: false, fault, ...rest };
}

/** The contract's own valid request for a tenant. */
const validRequest = exampleRequest("backupTenantNow", contract);

/** The contract's own valid request for an operation. */
export function exampleRequest(operation: OperationId, of: Contract): JsonValue {
  const [first] = of.requestExamples(operation);
  if (first === undefined) throw new Error(`${operation} has no example`);
  return first.value;
}

type Changes = Readonly<Record<string, JsonValue | undefined>>;

/** A request with a member more, another value, or (undefined) a member less, at the top. */
export function requestWith(changes: Changes): JsonValue {
  return changed(validRequest, changes);
}

/** A request whose storage configuration differs. */
export function configWith(changes: Changes): JsonValue {
  return requestWith({ obBackupServiceStorageConfig: changed(member(validRequest, "obBackupServiceStorageConfig") ?? {}, changes) });
}

/** Gives an object with other members; undefined takes one away. */
export function changed(object: JsonValue, changes: Changes): JsonValue {
  const members: Changes = { ...(isJsonObject(object) ? object : {}), ...changes };
  return Object.fromEntries(Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}

const frame = { duration: 51, server: "a83ad33525", timestamp: "2024-08-07T14:51:41.135+08:00", traceId: "5962f337662d4043" };

/** A success envelope around data. */
export function success(data: JsonValue, changes: Readonly<Record<string, JsonValue>> = {}): JsonValue {
  return { data, ...frame, status: 200, successful: true, ...changes };
}

/** The result of a tenant's backup. */
export function result(changes: Changes = {}): JsonValue {
  const object = { backupDimension: "TENANT", clusterId: cluster, tenantId: tenant };
  return changed({ beSuccessful: true, obBackupObjectList: [object], taskIdList: [3000041] }, changes);
}

/** The answer to a backup call that was accepted. */
export function started(...results: readonly JsonValue[]): JsonValue {
  return success({ backupObjectOpsResultList: results.length === 0 ? [result()] : results, obBackupTaskType: "DATA_BACKUP_NOW" });
}

/** An error envelope. */
export function refusal(
  status: number,
  code: JsonValue = 0,
  error: Readonly<Record<string, JsonValue>> = {},
  changes: Readonly<Record<string, JsonValue>> = {},
): JsonValue {
  return { ...frame, status, successful: false, error: { code, message: "no", ...error }, ...changes };
}

/** Judges one exchange by one check; a check on runs, a run of that exchange alone. */
export function judge(check: Check, exchange: Exchange, run: Partial<RunView> = {}, by: Contract = contract): Judgement {
  const view = { exchanges: [exchange], tasksAfter: new Map(), ...run };
  return check.scope === "exchange" ? check.judge(exchange, by, view) : check.judge(view, by);
}

/** Gives `level at` of each finding, or why it was not judged. */
export function told(judgement: Judgement): readonly string[] | string {
  return "skip" in judgement ? judgement.skip : judgement.map(({ level, at }: Finding) => `${level} ${at}`);
}

/** Judges an exchange and tells the outcome in short. */
export function verdictOf(
  check: Check,
  parts: ExchangeParts,
  run: Partial<RunView> = {},
  by: Contract = contract,
): readonly string[] | string {
  return told(judge(check, exchangeOf(parts), run, by));
}
