import { isJsonObject, member, type JsonObject, type JsonValue } from "../../model/json.js";
import { headerValue } from "../../model/exchange.js";
import type { BackupOperationId } from "../../model/operation.js";
import type { Call } from "../answer.js";
import { backupParam, isLogical } from "./backup-param.js";
import { violationsOf } from "./body-rules.js";
import { idJson, type KnownIds } from "./path-ids.js";
import type { Policy } from "./policy.js";
import { isRefusal, type Refusal } from "./refusals.js";
import { usualUri, type BackupRun, type World } from "./world.js";

/** A backup call that found its way here. */
export interface BackupCall {
  readonly operation: BackupOperationId;
  readonly call: Call;
  readonly ids: KnownIds;
  /** Says whether nothing has these ids. */
  readonly missing: () => Refusal | undefined;
}

/** Serves a backup call: gives the data of the answer, or why there is none. */
export function backUp(policy: Policy, profile: string, world: World, asked: BackupCall): JsonValue | Refusal {
  const read = readBody(policy, profile, asked);
  const refusal = isRefusal(read) ? read : (missingAfter(policy, asked) ?? preconditions(policy, world, asked, read.body));
  const body = isRefusal(read) ? {} : read.body;
  if (refusal === undefined) return dataFor(policy, world, asked, body);
  if (policy.startsDespite(refusal) && asked.missing() === undefined) start(world, asked, body);
  return refusal;
}

function readBody(policy: Policy, profile: string, asked: BackupCall): { readonly body: JsonValue } | Refusal {
  const { call, operation } = asked;
  if (!takesMediaType(policy, headerValue(call.headers, "content-type"))) return { refusal: "mediaType" };
  const value = parse(call.body);
  if (value === undefined) return policy.malformedJson === "refused" ? { refusal: "malformedJson" } : { body: {} };
  const unknown = policy.idsFirst ? asked.missing() : undefined;
  if (unknown !== undefined) return unknown;
  const violations = violationsOf(backupParam(operation, profile, policy.clusterBackupMode), value, "").filter(
    (each) => !policy.forgives(each),
  );
  return violations.length === 0 ? { body: value } : { refusal: "invalidMember", violations };
}

function missingAfter(policy: Policy, asked: BackupCall): Refusal | undefined {
  return policy.idsFirst ? undefined : asked.missing();
}

function preconditions(policy: Policy, world: World, { ids }: BackupCall, body: JsonValue): Refusal | undefined {
  if (policy.logicalBackup === "refused" && isLogical(body)) return { refusal: "logicalBackup" };
  if (policy.duringBackup === "served" || !world.isRunning(ids.cluster, ids.tenant)) return undefined;
  return { refusal: "backupRunning", status: policy.duringBackup };
}

function dataFor(policy: Policy, world: World, asked: BackupCall, body: JsonValue): JsonObject {
  const object = objectOf(asked);
  const result = policy.storageFails
    ? { beSuccessful: false, errorCode: "BAK30008", hint: "Make the directory accessible on every host.", obBackupObjectList: [object] }
    : { beSuccessful: true, obBackupObjectList: [object], taskIdList: [idJson(start(world, asked, body).instance)] };
  return { backupObjectOpsResultList: [result], obBackupTaskType: "DATA_BACKUP_NOW" };
}

function objectOf({ operation, ids }: BackupCall): JsonObject {
  return operation === "backupTenantNow" && ids.tenant !== undefined
    ? { backupDimension: "TENANT", clusterId: idJson(ids.cluster), tenantId: idJson(ids.tenant) }
    : { backupDimension: "CLUSTER", clusterId: idJson(ids.cluster) };
}

function start(world: World, { ids }: BackupCall, body: unknown): BackupRun {
  const mode = isJsonObject(body) ? member(body, "dataBackupMode") : undefined;
  const type = mode === "INCREMENTAL_BACKUP" ? mode : "FULL_BACKUP";
  return world.start({ cluster: ids.cluster, ...(ids.tenant === undefined ? {} : { tenant: ids.tenant }), type, uri: uriOf(body) });
}

/** The directory of the call behind the protocol of its kind of storage, as in the one row that is published. */
function uriOf(body: unknown): string {
  const base = at(at(body, "obBackupServiceStorageConfig"), "obBackupStorageBaseInfo");
  const [type, url] = [at(base, "backupStorageType"), at(base, "storageUrl")];
  const protocol = typeof type === "string" ? /^BACKUP_STORAGE_(FILE|OSS|COS|S3)$/.exec(type)?.[1]?.toLowerCase() : undefined;
  return protocol === undefined || typeof url !== "string" ? usualUri : `${protocol}://${url}`;
}

function at(value: unknown, name: string): unknown {
  return isJsonObject(value) ? member(value, name) : undefined;
}

function takesMediaType({ mediaType }: Policy, contentType: string | undefined): boolean {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  if (mediaType === "json-only") return type === "application/json";
  return mediaType === "any" || type?.startsWith("text/") !== true;
}

/** The ids in a body are not looked at, so the precision that this reading loses does no harm. */
function parse(body: Buffer): JsonValue | undefined {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body)) as JsonValue;
  } catch {
    return undefined;
  }
}
