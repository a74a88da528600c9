// Checked by `npm run typecheck`, never run: each `@ts-expect-error` is a thing that the generated types refuse.
import type * as v40 from "../../generated/4.0/types.gen.js";
import type * as v422 from "../../generated/4.2.2/types.gen.js";
import type * as v43 from "../../generated/4.3/types.gen.js";

/** Compiles only for a value of the type. */
declare function accepts<T>(value: T): T;

/** The value without one member; a misspelt name takes nothing away, so the line after it would not fail. */
declare function without<T extends object, K extends string>(value: T, name: K): Omit<T, K>;

declare const tenant: v43.BackupTenantNowRequest;
declare const cluster: v43.BackupClusterNowRequest;
declare const config: v43.ObBackupServiceStorageConfig;
declare const file: v43.FileStorage;
declare const oss: v43.OssStorage;
declare const cos: v43.CosStorage;
declare const s3: v43.S3Storage;

// Required members of the requests.
accepts<v43.BackupTenantNowRequest>(without(tenant, "obBackupObject"));
// @ts-expect-error backupMode is required
accepts<v43.BackupTenantNowRequest>(without(tenant, "backupMode"));
// @ts-expect-error dataBackupMode is required
accepts<v43.BackupTenantNowRequest>(without(tenant, "dataBackupMode"));
// @ts-expect-error obBackupServiceStorageConfig is required
accepts<v43.BackupTenantNowRequest>(without(tenant, "obBackupServiceStorageConfig"));
accepts<v43.BackupClusterNowRequest>(without(cluster, "obBackupObject"));
// @ts-expect-error backupMode is required
accepts<v43.BackupClusterNowRequest>(without(cluster, "backupMode"));
// @ts-expect-error dataBackupMode is required
accepts<v43.BackupClusterNowRequest>(without(cluster, "dataBackupMode"));
// @ts-expect-error obBackupServiceStorageConfig is required
accepts<v43.BackupClusterNowRequest>(without(cluster, "obBackupServiceStorageConfig"));

// Required members of the storage configuration.
accepts<v43.ObBackupServiceStorageConfig>(without(config, "storageId"));
// @ts-expect-error configName is required
accepts<v43.ObBackupServiceStorageConfig>(without(config, "configName"));
// @ts-expect-error obBackupStorageBaseInfo is required
accepts<v43.ObBackupServiceStorageConfig>(without(config, "obBackupStorageBaseInfo"));
// @ts-expect-error alarmStoragePercentageThreshold is required
accepts<v43.ObBackupServiceStorageConfig>(without(config, "alarmStoragePercentageThreshold"));

// Each storage variant: its members are required, and no other variant's key is taken.
accepts<v43.ObBackupStorageBaseInfo>(file);
// @ts-expect-error backupStorageType is required
accepts<v43.ObBackupStorageBaseInfo>(without(file, "backupStorageType"));
// @ts-expect-error storageUrl is required
accepts<v43.ObBackupStorageBaseInfo>(without(file, "storageUrl"));
// @ts-expect-error a file storage takes no access key
accepts<v43.FileStorage>({ backupStorageType: "BACKUP_STORAGE_FILE", storageUrl: "/", ossAccessKey: oss.ossAccessKey });
accepts<v43.ObBackupStorageBaseInfo>(oss);
// @ts-expect-error backupStorageType is required
accepts<v43.ObBackupStorageBaseInfo>(without(oss, "backupStorageType"));
// @ts-expect-error storageUrl is required
accepts<v43.ObBackupStorageBaseInfo>(without(oss, "storageUrl"));
// @ts-expect-error ossAccessKey is required
accepts<v43.ObBackupStorageBaseInfo>(without(oss, "ossAccessKey"));
// @ts-expect-error an OSS storage takes no S3 key in its place
accepts<v43.ObBackupStorageBaseInfo>({ backupStorageType: "BACKUP_STORAGE_OSS", storageUrl: "b/d", s3AccessKey: s3.s3AccessKey });
accepts<v43.ObBackupStorageBaseInfo>(cos);
// @ts-expect-error backupStorageType is required
accepts<v43.ObBackupStorageBaseInfo>(without(cos, "backupStorageType"));
// @ts-expect-error storageUrl is required
accepts<v43.ObBackupStorageBaseInfo>(without(cos, "storageUrl"));
// @ts-expect-error cosAccessKey is required
accepts<v43.ObBackupStorageBaseInfo>(without(cos, "cosAccessKey"));
// @ts-expect-error a COS storage takes no OSS key in its place
accepts<v43.ObBackupStorageBaseInfo>({ backupStorageType: "BACKUP_STORAGE_COS", storageUrl: "b/d", ossAccessKey: oss.ossAccessKey });
accepts<v43.ObBackupStorageBaseInfo>(s3);
// @ts-expect-error backupStorageType is required
accepts<v43.ObBackupStorageBaseInfo>(without(s3, "backupStorageType"));
// @ts-expect-error storageUrl is required
accepts<v43.ObBackupStorageBaseInfo>(without(s3, "storageUrl"));
// @ts-expect-error s3AccessKey is required
accepts<v43.ObBackupStorageBaseInfo>(without(s3, "s3AccessKey"));
// @ts-expect-error an S3 storage takes no COS key in its place
accepts<v43.ObBackupStorageBaseInfo>({ backupStorageType: "BACKUP_STORAGE_S3", storageUrl: "b/d", cosAccessKey: cos.cosAccessKey });

// Required members of the access keys.
// @ts-expect-error endpoint is required
accepts<v43.OssAccessKey>(without(oss.ossAccessKey, "endpoint"));
// @ts-expect-error accessKeyId is required
accepts<v43.OssAccessKey>(without(oss.ossAccessKey, "accessKeyId"));
// @ts-expect-error accessKeySecret is required
accepts<v43.OssAccessKey>(without(oss.ossAccessKey, "accessKeySecret"));
// @ts-expect-error endpoint is required
accepts<v43.CosAccessKey>(without(cos.cosAccessKey, "endpoint"));
// @ts-expect-error accessKeyId is required
accepts<v43.CosAccessKey>(without(cos.cosAccessKey, "accessKeyId"));
// @ts-expect-error accessKeySecret is required
accepts<v43.CosAccessKey>(without(cos.cosAccessKey, "accessKeySecret"));
// @ts-expect-error appId is required
accepts<v43.CosAccessKey>(without(cos.cosAccessKey, "appId"));
// @ts-expect-error endpoint is required
accepts<v43.S3AccessKey>(without(s3.s3AccessKey, "endpoint"));
// @ts-expect-error accessKeyId is required
accepts<v43.S3AccessKey>(without(s3.s3AccessKey, "accessKeyId"));
// @ts-expect-error accessKeySecret is required
accepts<v43.S3AccessKey>(without(s3.s3AccessKey, "accessKeySecret"));
// @ts-expect-error region is required
accepts<v43.S3AccessKey>(without(s3.s3AccessKey, "region"));

// Enums of requests are closed.
accepts<v43.BackupMode>("LOGICAL_BACKUP");
accepts<v43.BackupMode>("PHYSICAL_BACKUP");
// @ts-expect-error no such backup mode
accepts<v43.BackupMode>("LOGICAL");
accepts<v43.DataBackupMode>("FULL_BACKUP");
accepts<v43.DataBackupMode>("INCREMENTAL_BACKUP");
// @ts-expect-error no such data backup mode
accepts<v43.DataBackupMode>("FULL");
accepts<v43.ObBackupStorageBaseInfo["backupStorageType"]>("BACKUP_STORAGE_S3");
// @ts-expect-error no such storage type
accepts<v43.ObBackupStorageBaseInfo["backupStorageType"]>("BACKUP_STORAGE_NFS");
accepts<v43.ObBackupServiceStorageConfig["serviceType"]>("OB_CLUSTER");
// @ts-expect-error no such service type
accepts<v43.ObBackupServiceStorageConfig["serviceType"]>("CLUSTER");
accepts<v43.ObBackupObjectRequest["backupDimension"]>("TENANT");
// @ts-expect-error no such dimension
accepts<v43.ObBackupObjectRequest["backupDimension"]>("DATABASE");

// Ids are Int64: numbers and bigints, no strings, and one type by name.
accepts<v43.Int64>(9007199254740993n);
accepts<v43.ObBackupServiceStorageConfig["storageId"]>(1n satisfies v43.Int64);
// @ts-expect-error an id is no string
accepts<v43.ObBackupServiceStorageConfig["storageId"]>("1000005");
// @ts-expect-error an id of the path is no string
accepts<v43.operations["backupTenantNow"]["parameters"]["path"]["id"]>("1000005");
declare const tenantPath: v43.operations["backupTenantNow"]["parameters"]["path"];
// @ts-expect-error id is required
accepts<v43.operations["backupTenantNow"]["parameters"]["path"]>(without(tenantPath, "id"));
// @ts-expect-error tenantId is required
accepts<v43.operations["backupTenantNow"]["parameters"]["path"]>(without(tenantPath, "tenantId"));
declare const clusterPath: v43.operations["backupClusterNow"]["parameters"]["path"];
// @ts-expect-error id is required
accepts<v43.operations["backupClusterNow"]["parameters"]["path"]>(without(clusterPath, "id"));

// Required members of what a backup call answers.
declare const done: v43.BackupEnvelope;
declare const refused: v43.ErrorEnvelope;
declare const result: v43.BackupObjectOpsResult;
declare const object: v43.ObBackupObject;
// @ts-expect-error data is required
accepts<v43.BackupEnvelope>(without(done, "data"));
// @ts-expect-error successful is required
accepts<v43.BackupEnvelope>(without(done, "successful"));
// @ts-expect-error timestamp is required
accepts<v43.BackupEnvelope>(without(done, "timestamp"));
// @ts-expect-error duration is required
accepts<v43.BackupEnvelope>(without(done, "duration"));
// @ts-expect-error status is required
accepts<v43.BackupEnvelope>(without(done, "status"));
// @ts-expect-error traceId is required
accepts<v43.BackupEnvelope>(without(done, "traceId"));
// @ts-expect-error server is required
accepts<v43.BackupEnvelope>(without(done, "server"));
// @ts-expect-error obBackupTaskType is required
accepts<v43.BackupCommonResponse>(without(done.data, "obBackupTaskType"));
// @ts-expect-error backupObjectOpsResultList is required
accepts<v43.BackupCommonResponse>(without(done.data, "backupObjectOpsResultList"));
accepts<v43.BackupObjectOpsResult>(without(result, "taskIdList"));
// @ts-expect-error obBackupObjectList is required
accepts<v43.BackupObjectOpsResult>(without(result, "obBackupObjectList"));
// @ts-expect-error beSuccessful is required
accepts<v43.BackupObjectOpsResult>(without(result, "beSuccessful"));
accepts<v43.ObBackupObject>(without(object, "tenantId"));
// @ts-expect-error clusterId is required
accepts<v43.ObBackupObject>(without(object, "clusterId"));
// @ts-expect-error backupDimension is required
accepts<v43.ObBackupObject>(without(object, "backupDimension"));
// @ts-expect-error error is required
accepts<v43.ErrorEnvelope>(without(refused, "error"));
// @ts-expect-error successful is required
accepts<v43.ErrorEnvelope>(without(refused, "successful"));
// @ts-expect-error timestamp is required
accepts<v43.ErrorEnvelope>(without(refused, "timestamp"));
// @ts-expect-error duration is required
accepts<v43.ErrorEnvelope>(without(refused, "duration"));
// @ts-expect-error status is required
accepts<v43.ErrorEnvelope>(without(refused, "status"));
// @ts-expect-error traceId is required
accepts<v43.ErrorEnvelope>(without(refused, "traceId"));
// @ts-expect-error server is required
accepts<v43.ErrorEnvelope>(without(refused, "server"));
// @ts-expect-error code is required
accepts<v43.ApiError>(without(refused.error, "code"));
// @ts-expect-error message is required
accepts<v43.ApiError>(without(refused.error, "message"));
// @ts-expect-error a success is no failure
accepts<v43.ErrorEnvelope["successful"]>(true);
// @ts-expect-error a failure is no success
accepts<v43.BackupEnvelope["successful"]>(false);

// Enums of responses are open: a later OCP may add values.
accepts<v43.ObBackupObject["backupDimension"]>("TENANT");
accepts<v43.ObBackupObject["backupDimension"]>("A_LATER_DIMENSION");
// @ts-expect-error open, but of strings
accepts<v43.ObBackupObject["backupDimension"]>(7);

/** The union narrows on `backupStorageType`, and every variant is known. */
export function keyOf(storage: v43.ObBackupStorageBaseInfo): object | undefined {
  switch (storage.backupStorageType) {
    case "BACKUP_STORAGE_FILE":
      // @ts-expect-error a file storage has no key to read
      return storage.ossAccessKey as object;
    case "BACKUP_STORAGE_OSS":
      return storage.ossAccessKey;
    case "BACKUP_STORAGE_COS":
      return storage.cosAccessKey;
    case "BACKUP_STORAGE_S3":
      return storage.s3AccessKey;
    default:
      return storage satisfies never;
  }
}

// Older profiles know less.
accepts<v422.ObBackupStorageBaseInfo["backupStorageType"]>("BACKUP_STORAGE_COS");
// @ts-expect-error S3 came with 4.3
accepts<v422.ObBackupStorageBaseInfo["backupStorageType"]>("BACKUP_STORAGE_S3");
accepts<v40.ObBackupStorageBaseInfo["backupStorageType"]>("BACKUP_STORAGE_COS");
// @ts-expect-error S3 came with 4.3
accepts<v40.ObBackupStorageBaseInfo["backupStorageType"]>("BACKUP_STORAGE_S3");
accepts<keyof v40.operations>("backupClusterNow");
// @ts-expect-error the call for a tenant came with 4.3
accepts<keyof v40.operations>("backupTenantNow");
// @ts-expect-error the call for a tenant came with 4.3
accepts<keyof v422.operations>("backupTenantNow");
