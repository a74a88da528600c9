// Generated from openapi/ by `npm run generate`; do not edit.
/**
 * The types of one version of OCP.
 *
 * @module ocp-backup-client/4.0
 */
export type { Int64, ApiError, BackupClusterNowRequest, BackupCommonResponse, BackupEnvelope, BackupMode, BackupObjectOpsResult, BackupSchedule, BackupStrategy, BackupStrategyEnvelope, BackupThresholds, ClusterList, ClusterListEnvelope, ClusterSummary, CosAccessKey, CosStorage, DataBackupMode, DataBackupTask, DataBackupTaskList, DataBackupTaskListEnvelope, ErrorEnvelope, FileStorage, ObBackupObject, ObBackupObjectRequest, ObBackupServiceStorageConfig, ObBackupStorageBaseInfo, OcpTime, OssAccessKey, OssStorage, PageInfo, RootServer, ServerInfo, StoredAccessKey, StoredStorage, StoredStorageConfig, SubError, Subtask, SuccessEnvelope, TaskCluster, TaskCreator, TaskInstance, TaskInstanceEnvelope, TaskInstanceList, TaskInstanceListEnvelope, TaskTenant, TenantDetail, TenantEnvelope, TenantList, TenantListEnvelope, TenantSummary } from "./types.gen.js";

/** The version of these types, for `createBackupClient({ version })`. */
export const version = "4.0";
