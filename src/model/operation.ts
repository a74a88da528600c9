/** Every operation of the contract; a profile may have fewer. */
export const operationIds = [
  "backupTenantNow",
  "backupClusterNow",
  "getServerTime",
  "getServerInfo",
  "listClusters",
  "listTenants",
  "getTenant",
  "getTenantBackupStrategy",
  "getClusterBackupStrategy",
  "listTenantDataBackupTasks",
  "listClusterDataBackupTasks",
  "listTaskInstances",
  "getTaskInstance",
] as const;

export type OperationId = (typeof operationIds)[number];

/** The operations that start a real backup. */
export type BackupOperationId = "backupTenantNow" | "backupClusterNow";

/** Tells whether an operation starts a real backup. */
export function isBackupOperation(id: OperationId): id is BackupOperationId {
  return id === "backupTenantNow" || id === "backupClusterNow";
}
