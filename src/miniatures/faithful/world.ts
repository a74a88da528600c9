import type { Policy, WorldIds } from "./policy.js";

/** One data backup with the task that did it. */
export interface BackupRun {
  /** Id of the task instance: what `taskIdList` holds. */
  readonly instance: bigint;
  /** Small id of the backup itself: what the rows of the backup task lists hold. */
  readonly row: number;
  /** Ids of the path of the call; no tenant for a backup of the whole cluster. */
  readonly cluster: bigint;
  readonly tenant?: bigint;
  readonly type: string;
  /** Where it lies, with its protocol. */
  readonly uri: string;
  readonly startedAt: number;
  /** Absent while it runs. */
  readonly finishedAt?: number;
}

/** What a miniature's OCP manages: one cluster with a tenant, and the backups so far. */
export interface World {
  readonly ids: WorldIds;
  /** Milliseconds since the epoch, by the clock of the server. */
  readonly now: () => number;
  /** The newest first. */
  readonly runs: () => readonly BackupRun[];
  readonly isRunning: (cluster: bigint, tenant?: bigint) => boolean;
  /** Starts a backup, which is done at once. */
  readonly start: (about: Pick<BackupRun, "cluster" | "tenant" | "type" | "uri">) => BackupRun;
  /** Adds a backup that somebody else started. */
  readonly remember: (about: Pick<BackupRun, "cluster" | "tenant" | "type" | "uri" | "startedAt" | "finishedAt">) => void;
  /** Backups started by a call so far. */
  readonly started: () => number;
}

/** Where backups lie that no call has put elsewhere. */
export const usualUri = "file:///obbackup/";

const hour = 60 * 60 * 1000;

/** Makes the world as a start finds it: an old backup of the tenant and one of the cluster are done. */
export function createWorld({ ids, running, lasting, clockAhead }: Pick<Policy, "ids" | "running" | "lasting" | "clockAhead">): World {
  const runs: BackupRun[] = [];
  let started = 0;
  const add = (about: Omit<BackupRun, "instance" | "row">): BackupRun => {
    const run = { ...about, instance: ids.task - 2n + BigInt(runs.length), row: 22 + runs.length };
    runs.unshift(run);
    return run;
  };
  const clock = (): number => Date.now() + clockAhead;
  const now = clock();
  add({ cluster: ids.cluster, type: "FULL_BACKUP", uri: usualUri, startedAt: now - 49 * hour, finishedAt: now - 48 * hour });
  add({
    cluster: ids.cluster,
    tenant: ids.tenant,
    type: "FULL_BACKUP",
    uri: usualUri,
    startedAt: now - 25 * hour,
    finishedAt: now - 24 * hour,
  });
  if (running) {
    add({ cluster: ids.cluster, type: "FULL_BACKUP", uri: usualUri, startedAt: now - hour });
    add({ cluster: ids.cluster, tenant: ids.tenant, type: "FULL_BACKUP", uri: usualUri, startedAt: now - hour });
  }
  return {
    ids,
    now: clock,
    runs: () => runs,
    isRunning: (cluster, tenant) =>
      runs.some((run) => run.finishedAt === undefined && run.cluster === cluster && (tenant === undefined || run.tenant === tenant)),
    start: (about) => {
      started += 1;
      const at = clock();
      return add({ ...about, startedAt: at, ...(lasting ? {} : { finishedAt: at }) });
    },
    remember: add,
    started: () => started,
  };
}
