import type { Prospect } from "../model/inventory.js";

/** What of a cluster or tenant speaks for or against a backup. */
export interface BackupSubject {
  readonly id?: bigint;
  readonly status: string;
  readonly obVersion: string;
  /** PRIMARY or STANDBY of its cluster. */
  readonly type: string;
}

/** Judges whether the backup of a tenant can be expected to work; only what is documented counts. */
export function tenantProspect(tenant: BackupSubject & { readonly name: string }, documented: boolean): Prospect {
  const against = [
    ...(tenant.name.toLowerCase() === "sys" ? ["the sys tenant cannot be backed up"] : []),
    ...(/^meta\$/i.test(tenant.name) ? ["a meta tenant, to go by its name, cannot be backed up"] : []),
    ...standby(tenant),
    ...(isBelow(tenant.obVersion, [3, 2, 2]) === true ? [`the backup of a tenant needs OceanBase 3.2.2, this is ${tenant.obVersion}`] : []),
    ...(documented ? [] : ["the documents of this OCP version have no backup of a tenant, only of a cluster"]),
    ...(["CREATING", "DELETING"].includes(tenant.status) ? [`it is ${tenant.status}`] : []),
  ];
  return conclude(against, openIn(tenant, "NORMAL"));
}

/** Judges whether the backup of a cluster can be expected to work. */
export function clusterProspect(cluster: BackupSubject): Prospect {
  const against = [...standby(cluster), ...(["CREATING", "DELETING"].includes(cluster.status) ? [`it is ${cluster.status}`] : [])];
  const logical = isBelow(cluster.obVersion, [2, 2, 60]) === true ? ["below OceanBase 2.2.60 only logical backups are made"] : [];
  return conclude(against, [...openIn(cluster, "RUNNING"), ...logical]);
}

function standby({ type }: BackupSubject): readonly string[] {
  return type === "STANDBY" ? ["its cluster is a standby, which cannot be backed up"] : [];
}

/** What leaves the question open. */
function openIn({ id, status, obVersion }: BackupSubject, usual: string): readonly string[] {
  return [
    ...(id === undefined ? ["its id cannot be read"] : []),
    ...(status === usual ? [] : [status === "" ? "its status is not told" : `its status is ${status}, not ${usual}`]),
    ...(isBelow(obVersion, [0]) === undefined ? ["its OceanBase version cannot be read"] : []),
  ];
}

function conclude(against: readonly string[], open: readonly string[]): Prospect {
  if (against.length > 0) return { plausible: "no", because: against };
  return open.length > 0
    ? { plausible: "unknown", because: open }
    : { plausible: "yes", because: ["nothing that is documented speaks against it"] };
}

/** Compares versions number by number; undefined where the text is none. */
function isBelow(version: string, least: readonly number[]): boolean | undefined {
  if (!/^\d{1,9}(\.\d{1,9}){0,5}/.test(version)) return undefined;
  const numbers = version.split(/[^\d]+/).map(Number);
  for (const [index, wanted] of least.entries()) {
    const number = numbers[index] ?? 0;
    if (number !== wanted) return number < wanted;
  }
  return false;
}
