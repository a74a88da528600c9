import type { JsonObject, JsonValue } from "../../model/json.js";
import { isBackupOperation, type OperationId } from "../../model/operation.js";
import { pageOf } from "./page.js";
import { idJson, type KnownIds } from "./path-ids.js";
import type { Policy } from "./policy.js";
import type { Refusal } from "./refusals.js";
import { backupRow, taskInstance } from "./task-json.js";
import { offsetTime } from "./time.js";
import { usualUri, type BackupRun, type World } from "./world.js";

/** A read of a companion with an envelope. */
export interface Read {
  readonly operation: OperationId;
  readonly ids: KnownIds;
  readonly query: URLSearchParams;
}

const taskLists: readonly OperationId[] = [
  "listTenantDataBackupTasks",
  "listClusterDataBackupTasks",
  "listTaskInstances",
  "getTaskInstance",
];
const created = Date.UTC(2024, 6, 1, 2, 3, 4, 567);
const day = 24 * 60 * 60 * 1000;

/** Serves a companion: gives the data of the answer, or why there is none. */
export function readCompanion(policy: Policy, world: World, { operation, ids, query }: Read): JsonValue | Refusal {
  if (policy.taskLists === "forbidden" && taskLists.includes(operation)) return { refusal: "forbidden" };
  switch (operation) {
    case "listClusters":
      return pageOf([clusterJson(world)], query);
    case "listTenants":
      return pageOf([tenantJson(world)], query);
    case "getTenant":
      return tenantJson(world, ids);
    case "getTenantBackupStrategy":
      return strategyJson(world, "TENANT");
    case "getClusterBackupStrategy":
      return strategyJson(world, "CLUSTER");
    case "listTenantDataBackupTasks":
      return pageOf(
        backupRows(policy, world, (run) => run.cluster === ids.cluster && run.tenant === ids.tenant),
        query,
      );
    case "listClusterDataBackupTasks":
      return pageOf(
        backupRows(policy, world, (run) => run.cluster === ids.cluster && run.tenant === undefined),
        query,
      );
    case "listTaskInstances":
      return pageOf(
        world
          .runs()
          .filter((run) => asks(query, run))
          .map((run) => taskInstance(world, run)),
        query,
      );
    case "getTaskInstance":
      return findTask(world, ids.task);
    default:
      throw new Error(isBackupOperation(operation) ? "a backup is no read" : `${operation} has no envelope`);
  }
}

/** What `/api/v2/info` says, without an envelope. */
export function serverInfo(profile: string): JsonObject {
  const versions: Readonly<Record<string, string>> = { "4.3": "4.3.4-20250114", "4.2.2": "4.2.2-20240221", "4.0": "4.0.3-20230301" };
  return {
    artifact: "ocp-server",
    buildJavaVersion: "1.8",
    buildTime: "2025-01-14T05:43:31.644+08:00",
    buildVersion: versions[profile] ?? profile,
    group: "com.oceanbase",
    name: "ocp-server",
    springBootVersion: "2.7.18",
  };
}

function clusterJson({ ids }: World): JsonObject {
  return { id: idJson(ids.cluster), name: "example_cluster", obClusterId: 5, obVersion: "4.2.1.8", status: "RUNNING", type: "PRIMARY" };
}

function tenantJson(world: World, ids: KnownIds = world.ids): JsonObject {
  return {
    clusterId: idJson(ids.cluster),
    clusterName: "example_cluster",
    createTime: offsetTime(created),
    id: idJson(ids.tenant ?? world.ids.tenant),
    locked: false,
    mode: "MYSQL",
    name: "example_tenant",
    obClusterId: 5,
    obTenantId: 1002,
    obVersion: "4.2.1.8",
    readonly: false,
    status: "NORMAL",
  };
}

function strategyJson({ ids }: World, dimension: "TENANT" | "CLUSTER"): JsonObject {
  const tenant = dimension === "TENANT" ? { obTenantId: 1002, tenantId: idJson(ids.tenant), tenantName: "example_tenant" } : {};
  return {
    ...tenant,
    backupDimension: dimension,
    backupMode: "PHYSICAL_BACKUP",
    clusterId: idJson(ids.cluster),
    clusterName: "example_cluster",
    createTime: offsetTime(created),
    id: dimension === "TENANT" ? 7 : 6,
    obBackupServiceStorageConfig: {
      alarmStoragePercentageThreshold: 80,
      configName: "example_nfs",
      obBackupStorageBaseInfo: { backupStorageType: "BACKUP_STORAGE_FILE", storageUrl: "/obbackup/" },
      storageId: 26,
    },
    obClusterId: 5,
    type: "BACKUP",
    updateTime: offsetTime(created + day),
  };
}

function backupRows(policy: Policy, world: World, wanted: (run: BackupRun) => boolean): readonly JsonObject[] {
  const shown = world.now() - policy.listsAfter;
  const rows = world
    .runs()
    .filter((run) => run.startedAt <= shown && wanted(run))
    .map((run) => backupRow(world, run));
  if (policy.scheduler) {
    const { cluster, tenant } = world.ids;
    const startedAt = world.now() - day;
    const about = { cluster, type: "FULL_BACKUP", uri: usualUri, startedAt, finishedAt: startedAt + 1000 };
    if (world.runs().length < 6) [about, { ...about, tenant }].forEach(world.remember);
  }
  return rows;
}

function asks(query: URLSearchParams, run: BackupRun): boolean {
  const [cluster, tenant] = [query.get("clusterId"), query.get("tenantId")];
  return (cluster === null || cluster === String(run.cluster)) && (tenant === null || tenant === String(run.tenant));
}

function findTask(world: World, task: bigint | undefined): JsonObject | Refusal {
  const run = world.runs().find(({ instance }) => instance === task);
  return run === undefined ? { refusal: "noTask" } : taskInstance(world, run);
}
