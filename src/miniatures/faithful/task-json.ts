import type { JsonObject } from "../../model/json.js";
import { idJson } from "./path-ids.js";
import { offsetTime, rowTime } from "./time.js";
import type { BackupRun, World } from "./world.js";

/** Writes a backup as a row of the data backup task lists. */
export function backupRow(world: World, run: BackupRun): JsonObject {
  const tenant =
    run.tenant === undefined ? { tenantId: 0 } : { obTenantId: 1002, tenantId: idJson(run.tenant), tenantName: "example_tenant" };
  return {
    ...tenant,
    backupMode: "PHYSICAL_BACKUP",
    backupSetId: run.row,
    backupUri: run.uri,
    clusterId: idJson(run.cluster),
    clusterName: "example_cluster",
    clusterType: "PRIMARY",
    dataBackupTaskType: run.type,
    dataVersion: 32,
    ...(run.finishedAt === undefined ? {} : { finishTime: rowTime(run.finishedAt) }),
    obClusterId: world.ids.cluster === run.cluster ? 5 : 0,
    startTime: rowTime(run.startedAt),
    status: run.finishedAt === undefined ? "DOING" : "DONE",
    taskId: run.row,
  };
}

/** Writes a backup as the task instance that does it. */
export function taskInstance(world: World, run: BackupRun): JsonObject {
  const state = run.finishedAt === undefined ? "RUNNING" : "SUCCESSFUL";
  const times = {
    createTime: offsetTime(run.startedAt),
    startTime: offsetTime(run.startedAt),
    ...(run.finishedAt === undefined ? {} : { finishTime: offsetTime(run.finishedAt) }),
  };
  return {
    ...times,
    cluster: { id: idJson(world.ids.cluster), name: "example_cluster", obClusterId: 5, type: "PRIMARY" },
    creator: { id: 100, name: "backup-runner" },
    executor: "203.0.113.7:8080",
    id: idJson(run.instance),
    name: run.tenant === undefined ? "Back up cluster" : "Back up tenant",
    operation: "EXECUTE",
    prohibitRollback: false,
    status: state,
    subtasks: [subtask(1, "Check if ready", [], [2], run), subtask(2, "Back up data", [1], [], run)],
    taskDefinitionId: 41,
    ...(run.tenant === undefined ? {} : { tenant: { id: idJson(run.tenant), mode: "MYSQL", name: "example_tenant", obTenantId: 1002 } }),
    type: "MANUAL",
  };
}

function subtask(id: number, name: string, upstreams: readonly number[], downstreams: readonly number[], run: BackupRun): JsonObject {
  const state = run.finishedAt === undefined && id > 1 ? "RUNNING" : "SUCCESSFUL";
  return {
    createTime: offsetTime(run.startedAt),
    downstreams,
    executor: "203.0.113.7:8080",
    ...(state === "RUNNING" ? {} : { finishTime: offsetTime(run.finishedAt ?? run.startedAt) }),
    id,
    name,
    operation: "EXECUTE",
    parallelIdx: -1,
    startTime: offsetTime(run.startedAt),
    status: state,
    upstreams,
  };
}
