import type { LostCall, ServerView } from "../../src/model/attribution.js";
import type { JsonValue } from "../../src/model/json.js";
import type { ListReading } from "../../src/model/list-reading.js";

export const minute = 60_000;
export const noon = Date.UTC(2026, 2, 1, 12);

/** A full physical backup of tenant 1000012, called between 12:00 and 12:05. */
export const call: LostCall = {
  operation: "backupTenantNow",
  clusterId: 1000005n,
  tenantId: 1000012n,
  since: noon,
  until: noon + 5 * minute,
  timesBy: "this-machine",
  backupMode: "PHYSICAL_BACKUP",
  dataBackupMode: "FULL_BACKUP",
  graceMs: 15 * minute,
};

export function whole(...rows: readonly JsonValue[]): ListReading {
  return { rows, readable: true, complete: true };
}

/** What a server shows an hour later. */
export function view(changes: Partial<ServerView> = {}): ServerView {
  return {
    clock: { skewMs: 0, uncertaintyMs: 10 },
    readAt: noon + 60 * minute,
    backups: whole(),
    tasks: whole(),
    strategy: { kind: "none" },
    ...changes,
  };
}

function timeText(minutes: number): string {
  return new Date(noon + (minutes + 480) * minute).toISOString().replace("Z", "+0800");
}

export function row(minutes: number, changes: Readonly<Record<string, JsonValue>> = {}): JsonValue {
  return {
    ...{ taskId: 24, clusterId: 1000005, tenantId: 1000012, status: "DONE" },
    ...{ backupMode: "PHYSICAL_BACKUP", dataBackupTaskType: "FULL_BACKUP", startTime: timeText(minutes) },
    ...changes,
  };
}

export function task(minutes: number, changes: Readonly<Record<string, JsonValue>> = {}): JsonValue {
  return {
    ...{ id: 3000041, name: "Back up tenant", status: "RUNNING", type: "MANUAL", creator: { id: 1, name: "runner" } },
    ...{ cluster: { id: 1000005 }, tenant: { id: 1000012 }, createTime: timeText(minutes).replace("0800", "08:00") },
    ...changes,
  };
}

export function scheduledAt(backupScheduleTime: JsonValue, more: Readonly<Record<string, JsonValue>> = {}): ServerView["strategy"] {
  return { kind: "told", value: { obBackupScheduleConfig: { backupScheduleTime, ...more } } };
}
