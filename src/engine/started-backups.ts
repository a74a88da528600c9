import type { Exchange } from "../model/exchange.js";
import { isJsonArray, member } from "../model/json.js";
import { isBackupOperation } from "../model/operation.js";

/** Says which tasks a call started, or that it started none, by the answer's own word: somebody has to look after them. */
export function startedBackups({ operation, probe, request, response }: Exchange): readonly string[] {
  const body = response?.body?.json.value;
  const results = member(member(body, "data"), "backupObjectOpsResultList");
  if (operation === undefined || !isBackupOperation(operation) || member(body, "successful") !== true || !isJsonArray(results)) return [];
  const aim = `${probe?.id ?? request.method} (${request.path})`;
  const denied = results.filter((result) => member(result, "beSuccessful") === false);
  if (results.length > 0 && denied.length === results.length) {
    const codes = denied
      .map((result) => member(result, "errorCode"))
      .filter((code) => typeof code === "string" || typeof code === "number");
    const why = codes.length === 0 ? "" : `, for ${codes.slice(0, 3).join(", ")}`;
    return [`no backup was started by ${aim}${why}: the call was taken, and says so of each object`];
  }
  const tasks = results.flatMap((result) => {
    const list = member(result, "taskIdList");
    return isJsonArray(list) ? list.map(String) : [];
  });
  const what = tasks.length === 0 ? "no task is named" : `task ${tasks.slice(0, 10).join(", ")}`;
  return [`a backup was started by ${aim}: ${what}`];
}
