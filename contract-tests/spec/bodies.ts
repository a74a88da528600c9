import type { Json } from "./bundles.js";

/** The parts that every access key has. */
export const key = { endpoint: "store.example.com", accessKeyId: "EXAMPLE-ID", accessKeySecret: "example-secret-not-real" };
/** The access key that each storage type requires. */
export const keys = {
  OSS: { ossAccessKey: key },
  COS: { cosAccessKey: { ...key, appId: "1250000000" } },
  S3: { s3AccessKey: { ...key, region: "eu-example-1" } },
};
/** A storage without a key. */
export const file = storageOf("FILE");
/** A storage with its key. */
export const oss = { ...storageOf("OSS"), ...keys.OSS };

/** Gives what every storage of a type has. */
export function storageOf(type: string): Json {
  return { backupStorageType: `BACKUP_STORAGE_${type}`, storageUrl: "/obbackup/" };
}

/** Gives the body of a backup call; a member that is undefined is left out. */
export function request({ config = {}, storage = file }: { readonly config?: Json; readonly storage?: Json } = {}): Json {
  const whole = { configName: "example_nfs", obBackupStorageBaseInfo: storage, alarmStoragePercentageThreshold: 80, ...config };
  return { backupMode: "PHYSICAL_BACKUP", dataBackupMode: "FULL_BACKUP", obBackupServiceStorageConfig: withoutUndefined(whole) };
}

/** Gives the result for one object; a member that is undefined is left out. */
export function result(part: Json = {}): Json {
  const whole = { beSuccessful: true, obBackupObjectList: [{ clusterId: 1000005, tenantId: 1000012, backupDimension: "TENANT" }], ...part };
  return withoutUndefined(whole);
}

/** Gives the data of an answer to a backup call. */
export function answer(part: Json = {}): Json {
  return { obBackupTaskType: "DATA_BACKUP_NOW", backupObjectOpsResultList: [result(part)] };
}

function withoutUndefined(value: Json): Json {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}
