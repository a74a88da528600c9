import type { StrategyReading } from "../model/attribution.js";
import { show } from "../model/finding.js";
import { isJsonObject, member, type JsonValue } from "../model/json.js";

const day = 86_400_000;
/** A scheduler may begin a little later than it is set to. */
const lateness = 15 * 60_000;
const written = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** Says why a schedule may have started a backup between two times (milliseconds since the epoch), or undefined where none can have. */
export function scheduleIn(strategy: StrategyReading, since: number, until: number, type: string | undefined): string | undefined {
  if (strategy.kind !== "told") return undefined;
  const schedule = member(strategy.value, "obBackupScheduleConfig");
  if (schedule === undefined || schedule === null || member(schedule, "backupScheduleEnabled") === false) return undefined;
  if (!mayMake(schedule, type)) return undefined;
  const time = member(schedule, "backupScheduleTime");
  const at = timeOfDay(time);
  if (at === undefined) return "backups are made by a schedule, and at what time cannot be read";
  // How days are counted is not documented, so every day counts.
  const first = Math.floor((since - lateness - at) / day) * day + at;
  const falls = [first, first + day].some((each) => each + lateness >= since && each <= until);
  return falls ? `a schedule makes backups at ${show(time)}, which is within the time of the call` : undefined;
}

function mayMake(schedule: JsonValue, type: string | undefined): boolean {
  const days = member(schedule, "dayAndDataBackupModelMap");
  if (type === undefined || !isJsonObject(days)) return true;
  const kinds = Object.values(days);
  const other = type === "FULL_BACKUP" ? "INCREMENTAL_BACKUP" : "FULL_BACKUP";
  return kinds.length === 0 || kinds.some((kind) => kind !== other);
}

/** Milliseconds after midnight in UTC; `02:00:00.000+08:00` is what OCP writes. */
function timeOfDay(value: JsonValue | undefined): number | undefined {
  const [, hours, minutes, seconds = "0", zone] = written.exec(typeof value === "string" ? value : "") ?? [];
  if (zone === undefined) return undefined;
  const [, sign, offsetHours = "0", offsetMinutes = "0"] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000 * (sign === "-" ? -1 : 1);
  const local = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return (((local - offset) % day) + day) % day;
}
