import { isJsonObject, member, type JsonObject } from "../../model/json.js";
import type { BackupOperationId } from "../../model/operation.js";
import { violationsOf, type Members, type Rule, type Violation } from "./body-rules.js";

const text: Rule = { kind: "text" };
const id: Rule = { kind: "long", least: 1n };
const keyParts = ["endpoint", "accessKeyId", "accessKeySecret"];

/** Storage types with the member that holds their access key, and what it must have. */
const storages: Readonly<Record<string, { readonly key: string; readonly parts: readonly string[] } | undefined>> = {
  BACKUP_STORAGE_FILE: undefined,
  BACKUP_STORAGE_OSS: { key: "ossAccessKey", parts: keyParts },
  BACKUP_STORAGE_COS: { key: "cosAccessKey", parts: [...keyParts, "appId"] },
  BACKUP_STORAGE_S3: { key: "s3AccessKey", parts: [...keyParts, "region"] },
};

/** Gives the rule for the body of a backup call; before 4.3 there was no S3. */
export function backupParam(operation: BackupOperationId, profile: string, clusterBackupMode: "required" | "optional"): Rule {
  const modeRequired = operation === "backupTenantNow" || clusterBackupMode === "required";
  return object({
    obBackupObject: optional(
      object({ clusterId: optional(id), tenantId: optional(id), backupDimension: optional(choice("CLUSTER", "TENANT")) }),
    ),
    backupMode: { rule: choice("LOGICAL_BACKUP", "PHYSICAL_BACKUP"), required: modeRequired },
    dataBackupMode: required(choice("FULL_BACKUP", "INCREMENTAL_BACKUP")),
    obBackupServiceStorageConfig: required(storageConfig(profile)),
  });
}

function storageConfig(profile: string): Rule {
  const types = Object.keys(storages).filter((type) => profile === "4.3" || type !== "BACKUP_STORAGE_S3");
  return object({
    configName: required({ kind: "text", pattern: /^[A-Za-z][A-Za-z0-9_]{1,31}$/ }),
    obBackupStorageBaseInfo: required({
      kind: "object",
      members: { backupStorageType: required(choice(...types)), storageUrl: required(text) },
      more: accessKeyViolations,
    }),
    alarmStoragePercentageThreshold: required({ kind: "long", least: 0n, most: 100n }),
    storageId: optional(id),
    serviceType: optional(choice("BACKUP_RESTORE_SERVICE", "OB_CLUSTER", "OTHERS")),
    serviceId: optional(id),
    serviceName: optional(text),
    hostIdList: optional({ kind: "list", of: id }),
  });
}

/** An access key of another storage type is ignored, like any member that means nothing here. */
function accessKeyViolations(storage: JsonObject, field: string): readonly Violation[] {
  const type = member(storage, "backupStorageType");
  const wanted = typeof type === "string" && Object.hasOwn(storages, type) ? storages[type] : undefined;
  if (wanted === undefined) return [];
  const place = `${field}.${wanted.key}`;
  const key = member(storage, wanted.key) ?? null;
  if (key === null) return [{ kind: "missing", field: place, message: "must not be null" }];
  const parts = Object.fromEntries(wanted.parts.map((part) => [part, required(text)]));
  return violationsOf(object(parts), key, place);
}

/** Tells whether a body asks for a logical backup. */
export function isLogical(body: unknown): boolean {
  return isJsonObject(body) && member(body, "backupMode") === "LOGICAL_BACKUP";
}

function object(members: Members): Rule {
  return { kind: "object", members };
}

function choice(...values: readonly string[]): Rule {
  return { kind: "choice", values };
}

function required(rule: Rule): { readonly rule: Rule; readonly required: true } {
  return { rule, required: true };
}

function optional(rule: Rule): { readonly rule: Rule; readonly required: false } {
  return { rule, required: false };
}
