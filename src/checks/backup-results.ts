import { isJsonArray, member, type JsonValue } from "../model/json.js";
import { placesAt, type Placed } from "./envelope.js";

/** Gives every result of a backup answer. */
export function backupResults(body: JsonValue | undefined): readonly Placed[] {
  return placesAt(body, "data", "backupObjectOpsResultList", "*");
}

/** Gives every backup object that an answer names. */
export function backupObjects(body: JsonValue | undefined): readonly Placed[] {
  return placesAt(body, "data", "backupObjectOpsResultList", "*", "obBackupObjectList", "*");
}

/** Gives every task that an answer names as started, with its place. */
export function startedTasks(body: JsonValue | undefined): readonly Placed[] {
  const results = backupResults(body).filter(saysStarted);
  return results.flatMap(({ at, value }) => placesAt(value, "taskIdList", "*").map((task) => ({ ...task, at: at + task.at })));
}

/** Tells whether a result says that a backup was started: it succeeded and names tasks. */
export function saysStarted({ value }: Placed): boolean {
  const tasks = member(value, "taskIdList");
  return member(value, "beSuccessful") === true && isJsonArray(tasks) && tasks.length > 0;
}
