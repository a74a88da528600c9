import type { ServerView, StrategyReading } from "../model/attribution.js";
import type { Contract } from "../model/contract.js";
import { isJsonArray, member, type JsonValue } from "../model/json.js";
import type { BackupOperationId, OperationId } from "../model/operation.js";
import type { Clock, Transport } from "../model/transport.js";
import { isRecipe } from "../probes/probe.js";
import { recipeFor, type PathIds } from "../probes/recipe.js";
import { clockOf } from "./read-clock.js";
import { readData, readList } from "./read-list.js";
import { Reader, type Read } from "./reader.js";

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

async function readServerClock(read: Read, contract: Contract): Promise<ServerView["clock"]> {
  const recipe = recipeFor({ contract }, "getServerTime", {});
  const answer = isRecipe(recipe) ? await read(recipe) : undefined;
  const told = answer !== undefined && "exchange" in answer ? clockOf(answer.exchange) : undefined;
  if (told !== undefined) return told;
  // Every envelope has a time: any list that can be read will do.
  const list = recipeFor({ contract }, "listClusters", {}, { query: "page=1&size=1" });
  const envelope = isRecipe(list) ? await read(list) : undefined;
  return envelope !== undefined && "exchange" in envelope ? clockOf(envelope.exchange) : undefined;
}

/** Without a strategy there is no schedule; that it is told by an envelope with 404, or by a code of its own, is all that is known of that case. */
const noStrategyCodes: readonly JsonValue[] = ["BAK21006"];

/** Reads by what schedule a tenant or cluster is backed up. */
async function readStrategy(read: Read, contract: Contract, id: OperationId, ids: PathIds): Promise<StrategyReading> {
  const reading = await readData(read, contract, id, ids);
  if ("data" in reading) return { kind: "told", value: reading.data };
  const { because, status, code } = reading;
  const missing = (status === 404 && code !== undefined) || noStrategyCodes.some((each) => each === code);
  return missing ? { kind: "none" } : { kind: "unreadable", because };
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
