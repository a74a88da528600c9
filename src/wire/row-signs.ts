import type { LostCall } from "../model/attribution.js";
import { member, type JsonValue } from "../model/json.js";
import { readId } from "../model/ocp-id.js";

/** Whether a row says of itself what the call said, something else, or nothing that can be told. */
export type Sign = { readonly kind: "same" } | { readonly kind: "different" | "unsaid"; readonly because: string };

const same: Sign = { kind: "same" };
const knownValues = {
  backupMode: ["PHYSICAL_BACKUP", "LOGICAL_BACKUP"],
  dataBackupTaskType: ["FULL_BACKUP", "INCREMENTAL_BACKUP"],
} as const;

/** Whether the ids in a list can be believed: some row of it has the one that was asked for. */
export interface Credence {
  readonly cluster: boolean;
  readonly tenant: boolean;
}

/** Tells whether the ids of a list of one cluster or tenant can be believed; where all its rows are of others, they cannot. */
export function credenceOf({ clusterId, tenantId }: LostCall, rows: readonly JsonValue[]): Credence {
  const has = (name: string, wanted: bigint | undefined): boolean => rows.some((row) => readId(member(row, name)) === wanted);
  return { cluster: has("clusterId", clusterId), tenant: tenantId === undefined || has("tenantId", tenantId) };
}

/** Compares what a row of a backup list says of cluster, tenant and kind with the call. */
export function signsOfBackup(call: LostCall, row: JsonValue, credence: Credence): readonly Sign[] {
  return [
    believed(sameId(member(row, "clusterId"), call.clusterId, "cluster"), credence.cluster),
    believed(tenantSign(call, row), credence.tenant),
    dimensionSign(call, row),
    sameValue(row, "backupMode", call.backupMode),
    sameValue(row, "dataBackupTaskType", call.dataBackupMode),
  ];
}

/** Compares what a task of OCP says of cluster and tenant with the call. */
export function signsOfTask(call: LostCall, task: JsonValue): readonly Sign[] {
  const cluster = sameId(member(member(task, "cluster"), "id"), call.clusterId, "cluster");
  const tenant = member(member(task, "tenant"), "id");
  return [cluster, call.tenantId === undefined ? same : sameId(tenant, call.tenantId, "tenant")];
}

function believed(sign: Sign, credible: boolean): Sign {
  if (sign.kind !== "different" || credible) return sign;
  return { kind: "unsaid", because: `${sign.because}, as are all in a list that was asked for another` };
}

/** The list is one of this cluster or tenant already: a row that leaves its id out does not deny it. */
function sameId(value: JsonValue | undefined, wanted: bigint, what: "cluster" | "tenant"): Sign {
  if (value === undefined || value === null) return same;
  const id = readId(value);
  if (id === wanted) return same;
  if (id === undefined) return { kind: "unsaid", because: `its id of the ${what} cannot be read` };
  return { kind: "different", because: `it is of ${what} ${String(id)}` };
}

/** The rows of a cluster's list have the tenant 0; that a cluster's backup never shows under its tenants is not documented. */
function tenantSign({ tenantId }: LostCall, row: JsonValue): Sign {
  const value = member(row, "tenantId");
  const id = readId(value);
  if (tenantId !== undefined) {
    return id === 0n ? { kind: "unsaid", because: "it names no tenant" } : sameId(value, tenantId, "tenant");
  }
  if (value === undefined || value === null || id === 0n) return same;
  return { kind: "unsaid", because: "it is of a tenant, and whether the backup of a cluster shows as such is not documented" };
}

function dimensionSign({ tenantId }: LostCall, row: JsonValue): Sign {
  const value = member(row, "backupDimension");
  const wanted = tenantId === undefined ? "CLUSTER" : "TENANT";
  const other = tenantId === undefined ? "TENANT" : "CLUSTER";
  if (value === undefined || value === null || value === wanted) return same;
  if (value === other) return { kind: "different", because: `it is the backup of a ${other.toLowerCase()}` };
  return { kind: "unsaid", because: "its backupDimension is none that is known" };
}

function sameValue(row: JsonValue, name: keyof typeof knownValues, wanted: string | undefined): Sign {
  if (wanted === undefined) return same;
  const value = member(row, name);
  const said = typeof value === "string" ? value.toUpperCase() : undefined;
  if (said === wanted.toUpperCase()) return same;
  if (knownValues[name].some((each) => each === said)) return { kind: "different", because: `its ${name} is ${said ?? ""}` };
  return { kind: "unsaid", because: value === undefined ? `it does not say its ${name}` : `its ${name} is none that is known` };
}
