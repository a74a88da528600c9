import { runningStates } from "../model/check.js";
import { member, type JsonValue } from "../model/json.js";
import type { ListExtent, RunningFacts, StorageFacts, StrategyFacts } from "../model/inventory.js";
import type { ListReading } from "../model/list-reading.js";
import { readId } from "../model/ocp-id.js";
import type { StrategyReading } from "../model/attribution.js";

/** Gives a short text of a row; a server may write anything there, and as much as it likes. */
export function textIn(row: JsonValue | undefined, name: string): string {
  const value = member(row, name);
  if (typeof value === "string") return value.slice(0, 120);
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean" ? String(value) : "";
}

/** Gives an id of a row under the name of the fact, or nothing where there is none that can be read. */
export function idIn<Name extends string>(row: JsonValue, from: string, name: Name): Readonly<Partial<Record<Name, bigint>>> {
  const id = readId(member(row, from));
  return (id === undefined ? {} : { [name]: id }) as Readonly<Partial<Record<Name, bigint>>>;
}

/** Gives a list's extent without its rows. */
export function extentOf({ readable, complete, because }: ListReading): ListExtent {
  return { readable, complete, ...(because === undefined ? {} : { because }) };
}

/** Gives what a strategy tells of mode and storage. */
export function strategyFacts(reading: StrategyReading): StrategyFacts {
  if (reading.kind === "none") return { kind: "none" };
  if (reading.kind === "unreadable") return { kind: "unreadable", because: reading.because };
  const config = member(reading.value, "obBackupServiceStorageConfig");
  const backupMode = textIn(reading.value, "backupMode");
  return { kind: "told", ...(backupMode === "" ? {} : { backupMode }), ...(config === undefined ? {} : { storage: storageFacts(config) }) };
}

function storageFacts(config: JsonValue): StorageFacts {
  const base = member(config, "obBackupStorageBaseInfo");
  const key = ["ossAccessKey", "cosAccessKey", "s3AccessKey"].map((name) => member(base, name)).find((each) => each !== undefined);
  const threshold = member(config, "alarmStoragePercentageThreshold");
  return {
    ...idIn(config, "storageId", "storageId"),
    ...text(config, "configName", "configName"),
    ...text(base, "backupStorageType", "type"),
    ...text(base, "storageUrl", "url"),
    ...text(config, "serviceName", "serviceName"),
    ...(typeof threshold === "number" ? { threshold } : {}),
    ...text(key, "endpoint", "endpoint"),
    ...text(key, "region", "region"),
    ...text(key, "appId", "appId"),
  };
}

function text(row: JsonValue | undefined, from: string, name: keyof StorageFacts): Partial<Record<keyof StorageFacts, never>> {
  const value = member(row, from);
  return typeof value === "string" && value !== "" ? { [name]: value.slice(0, 500) } : {};
}

/** Gives the backups of a list that are under way. */
export function runningFacts(list: ListReading): RunningFacts {
  const running = list.rows.filter((row) => runningStates.includes(textIn(row, "status")));
  const backups = running.map((row) => ({
    number: textIn(row, "taskId"),
    status: textIn(row, "status"),
    startTime: textIn(row, "startTime"),
  }));
  return { asked: true, ...extentOf(list), backups };
}
