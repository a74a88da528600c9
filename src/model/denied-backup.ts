import { isJsonArray, member, type JsonValue } from "./json.js";

/** Tells whether a success envelope of a backup call says of each of its objects that it did not succeed, and names no task. */
export function deniesEveryBackup(body: JsonValue | undefined): boolean {
  const results = member(member(body, "data"), "backupObjectOpsResultList");
  if (member(body, "successful") !== true || !isJsonArray(results) || results.length === 0) return false;
  return results.every((result) => {
    const tasks = member(result, "taskIdList") ?? null;
    return member(result, "beSuccessful") === false && (tasks === null || (isJsonArray(tasks) && tasks.length === 0));
  });
}
