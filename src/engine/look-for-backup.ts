import type { ServerView } from "../model/attribution.js";
import type { Contract } from "../model/contract.js";
import { isJsonArray, member } from "../model/json.js";
import type { BackupOperationId } from "../model/operation.js";
import type { Clock, Transport } from "../model/transport.js";
import type { PathIds } from "../probes/recipe.js";
import { readServerClock } from "./read-clock.js";
import { readData, readList } from "./read-list.js";
import { readStrategy } from "./read-strategy.js";
import { Reader } from "./reader.js";

/** Whose backups are looked for. */
export interface Search {
  readonly contract: Contract;
  readonly operation: BackupOperationId;
  readonly clusterId: bigint;
  readonly tenantId?: bigint;
  readonly taskId?: bigint;
  readonly transport: Transport;
  readonly clock: Clock;
}

/** All reads together take no longer. */
const longestMs = 180_000;

/** Reads all that OCP shows of the backups of a tenant or cluster; it only reads, and never throws for what a server does. */
export async function lookForBackup(search: Search): Promise<ServerView> {
  const { contract, operation, clusterId, tenantId, taskId, transport, clock } = search;
  const { read } = new Reader(transport, clock, longestMs);
  const ofTenant = operation === "backupTenantNow";
  const ids: PathIds = { cluster: clusterId, ...(tenantId === undefined ? {} : { tenant: tenantId }) };
  const serverClock = await readServerClock(read, contract);
  const readAt = clock.now();
  const backups = await readList(read, contract, { id: ofTenant ? "listTenantDataBackupTasks" : "listClusterDataBackupTasks", ids });
  const filter = `clusterId=${String(clusterId)}${ofTenant && tenantId !== undefined ? `&tenantId=${String(tenantId)}` : ""}`;
  const tasks = await readList(read, contract, { id: "listTaskInstances", ids, filter });
  const strategy = await readStrategy(read, contract, ofTenant ? "getTenantBackupStrategy" : "getClusterBackupStrategy", ids);
  const namedTask = taskId === undefined ? undefined : await readData(read, contract, "getTaskInstance", { ...ids, task: taskId });
  return {
    ...(serverClock === undefined ? {} : { clock: serverClock }),
    ...{ readAt, backups, tasks, strategy },
    ...(namedTask !== undefined && "data" in namedTask ? { namedTask: namedTask.data } : {}),
  };
}

/** How far a task is: of how many steps how many are done. */
export interface TaskProgress {
  readonly done: number;
  readonly steps: number;
}

/** Reads how far a task is; undefined where it does not tell its steps. */
export async function readProgress({ contract, transport, clock }: Search, task: bigint): Promise<TaskProgress | undefined> {
  const { read } = new Reader(transport, clock, longestMs);
  const reading = await readData(read, contract, "getTaskInstance", { task });
  const steps = "data" in reading ? member(reading.data, "subtasks") : undefined;
  if (!isJsonArray(steps) || steps.length === 0) return undefined;
  return { steps: steps.length, done: steps.filter((step) => member(step, "status") === "SUCCESSFUL").length };
}
