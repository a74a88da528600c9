import type { LostCall } from "../model/attribution.js";
import { member } from "../model/json.js";
import { isBackupOperation } from "../model/operation.js";
import { readId } from "../model/ocp-id.js";
import type { Arguments } from "./call.js";
import type { Attempt } from "./send.js";

/** Gives what is known of a call whose answer was lost; undefined for one that starts no backup. */
export function lostCallOf({ operation, startedAt, durationMs, user }: Attempt, args: Arguments): Omit<LostCall, "graceMs"> | undefined {
  const [clusterId, tenantId] = [args["clusterId"], args["tenantId"]].map((id) => readId(id as Parameters<typeof readId>[0]));
  if (!isBackupOperation(operation) || clusterId === undefined) return undefined;
  const [backupMode, dataBackupMode] = ["backupMode", "dataBackupMode"].map((name) => member(args["body"], name));
  return {
    ...{ operation, clusterId, since: startedAt, until: Math.ceil(startedAt + durationMs), timesBy: "this-machine" },
    ...(operation === "backupTenantNow" && tenantId !== undefined ? { tenantId } : {}),
    ...(typeof backupMode === "string" ? { backupMode } : {}),
    ...(typeof dataBackupMode === "string" ? { dataBackupMode } : {}),
    ...(user === undefined ? {} : { user }),
  };
}
