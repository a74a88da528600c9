import type { TaskRow } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import { member } from "../model/json.js";

/** Tells whether a row may be the backup that a call asked for: one that does not say its mode or type may be. */
export function fitsCall(row: TaskRow, { request }: Exchange): boolean {
  const sent = request.body?.json.value;
  const agrees = (said: string | undefined, wanted: unknown): boolean => said === undefined || wanted === undefined || said === wanted;
  return agrees(row.backupMode, member(sent, "backupMode")) && agrees(row.dataBackupTaskType, member(sent, "dataBackupMode"));
}
