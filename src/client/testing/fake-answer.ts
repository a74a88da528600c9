import type { GeneratedExample } from "../../../generated/profiles.gen.js";
import { isJsonArray, isJsonObject, member, type JsonObject, type JsonValue } from "../../model/json.js";
import type { Version } from "../versions.js";
import { examplesOf, storageTypeOf } from "./example-body.js";
import type { BackupScenario, FakeCall, TaskScenario } from "./fake-fetch.js";

/** What a fake answers, or with which code it fails. */
export type FakeAnswer =
  | { readonly status: number; readonly body: JsonValue; readonly type?: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly fails: string };

/** Scenarios of one call. */
interface Scenarios {
  readonly backup: BackupScenario;
  readonly task: TaskScenario;
}

const names: Readonly<Record<string, string>> = {
  BACKUP_STORAGE_FILE: "file-storage",
  BACKUP_STORAGE_OSS: "oss-storage",
  BACKUP_STORAGE_COS: "cos-storage",
  BACKUP_STORAGE_S3: "s3-storage",
};

/** Gives the answer of a scenario, of the contract's examples, with the ids of the call. */
export function answerOf(call: FakeCall, version: Version, scenarios: Scenarios, began: readonly number[]): FakeAnswer {
  const { operation } = call;
  if (operation === "getServerTime") return { status: 200, body: new Date().toISOString(), type: "text/plain" };
  if (operation === "getTaskInstance") return taskAnswer(call, version, scenarios.task);
  if (operation === "listTenantDataBackupTasks" || operation === "listClusterDataBackupTasks") return listAnswer(call, version, began);
  if (operation === "listTaskInstances") return withRows(example(call, version, 200), []);
  if (operation !== "backupTenantNow" && operation !== "backupClusterNow") return { status: 200, body: example(call, version, 200) };
  return backupAnswer(call, version, scenarios.backup);
}

function backupAnswer(call: FakeCall, version: Version, scenario: BackupScenario): FakeAnswer {
  switch (scenario) {
    case "success":
      return { status: 200, body: withIds(example(call, version, 200, names[storageTypeOf(call.body as JsonValue) ?? ""]), call) };
    case "partial-failure":
      return { status: 200, body: withIds(example(call, version, 200, "partial-failure"), call) };
    case "already-running":
      return { status: 409, body: example(call, version, 409) };
    case "refused":
      return { status: 400, body: example(call, version, 400) };
    case "throttled":
      return {
        status: 429,
        body: example(call, version, 429),
        headers: { "RateLimit-Limit": "10", "RateLimit-Remaining": "0", "RateLimit-Reset": "7" },
      };
    case "not-sent":
      return { fails: "ECONNREFUSED" };
    case "outcome-unknown":
    case "outcome-unknown-but-started":
      return { fails: "ECONNRESET" };
  }
}

function taskAnswer(call: FakeCall, version: Version, scenario: TaskScenario): FakeAnswer {
  const body = example(call, version, 200, scenario === "running" ? "running-backup" : "finished-backup");
  const id = exactNumber(call.path["taskInstanceId"] ?? "0");
  const { cluster: _cluster, tenant: _tenant, ...task } = member(body, "data") as JsonObject;
  const status = { running: "RUNNING", successful: "SUCCESSFUL", failed: "FAILED" }[scenario];
  return { status: 200, body: { ...(body as JsonObject), data: { ...task, id, status } } };
}

/** Only what a lost call started is in the lists: a row that runs since then. */
function listAnswer(call: FakeCall, version: Version, began: readonly number[]): FakeAnswer {
  const body = example(call, version, 200, "running-backup");
  const [row] = rowsOf(body);
  const rows = began.map((time, index) => ({
    ...(row as JsonObject),
    clusterId: exactNumber(call.path["id"] ?? "0"),
    ...(call.path["tenantId"] === undefined ? {} : { tenantId: exactNumber(call.path["tenantId"]) }),
    taskId: 100 + index,
    startTime: new Date(time).toISOString(),
  }));
  return withRows(body, rows);
}

function withRows(body: JsonValue, rows: readonly JsonValue[]): FakeAnswer {
  const page = { number: 1, size: 100, totalElements: rows.length, totalPages: rows.length === 0 ? 0 : 1 };
  return { status: 200, body: { ...(body as JsonObject), data: { contents: rows, page } } };
}

function rowsOf(body: JsonValue): readonly JsonValue[] {
  const rows = member(member(body, "data"), "contents");
  return isJsonArray(rows) ? rows : [];
}

function example({ operation }: FakeCall, version: Version, status: number, name?: string): JsonValue {
  const all: readonly GeneratedExample[] = examplesOf(version, operation)?.responses[String(status)] ?? [];
  const found = (name === undefined ? undefined : all.find((each) => each.name === name)) ?? all[0];
  if (found === undefined) throw new TypeError(`OCP ${version} has no example of ${operation} with status ${String(status)}`);
  return structuredClone(found.value);
}

/** The answer speaks of the objects that were asked for. */
function withIds(value: JsonValue, { path }: FakeCall): JsonValue {
  if (isJsonArray(value)) return value.map((each) => withIds(each, { path } as FakeCall));
  if (!isJsonObject(value)) return value;
  const ids: Readonly<Record<string, string | undefined>> = { clusterId: path["id"], tenantId: path["tenantId"] };
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      ids[name] === undefined ? withIds(each, { path } as FakeCall) : exactNumber(ids[name]),
    ]),
  );
}

function exactNumber(digits: string): number | bigint {
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : BigInt(digits);
}
