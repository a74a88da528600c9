import type { OperationId } from "../../model/operation.js";

/** A path of the API with its methods' one operation. */
export interface Route {
  readonly operation: OperationId;
  readonly method: "GET" | "POST";
  /** Texts in the path where ids belong. */
  readonly ids: PathTexts;
}

/** Ids of a path, as they are written there. */
export interface PathTexts {
  readonly cluster?: string;
  readonly tenant?: string;
  readonly task?: string;
}

const cluster = "/api/v2/ob/clusters/(?<cluster>[^/]+)";
const tenant = `${cluster}/tenants/(?<tenant>[^/]+)`;

const paths: readonly (readonly [operation: OperationId, method: "GET" | "POST", pattern: string])[] = [
  ["backupTenantNow", "POST", `${tenant}/backup/backupNow`],
  ["backupClusterNow", "POST", `${cluster}/backup/backupNow`],
  ["getServerTime", "GET", "/api/v2/time"],
  ["getServerInfo", "GET", "/api/v2/info"],
  ["listClusters", "GET", "/api/v2/ob/clusters"],
  ["listTenants", "GET", `${cluster}/tenants`],
  ["getTenant", "GET", tenant],
  ["getTenantBackupStrategy", "GET", `${tenant}/backup/config/backupStrategy`],
  ["getClusterBackupStrategy", "GET", `${cluster}/backup/config/backupStrategy`],
  ["listTenantDataBackupTasks", "GET", `${tenant}/backup/task/dataBackupTasks`],
  ["listClusterDataBackupTasks", "GET", `${cluster}/backup/task/dataBackupTasks`],
  ["listTaskInstances", "GET", "/api/v2/tasks/instances"],
  ["getTaskInstance", "GET", "/api/v2/tasks/instances/(?<task>[^/]+)"],
];

const table = paths.map(([operation, method, pattern]) => ({ operation, method, pattern: new RegExp(`^${pattern}$`) }));

/** Operations that came with 4.3: an older OCP knows no such path. */
const sinceTenantBackup: readonly OperationId[] = ["backupTenantNow", "getTenantBackupStrategy", "listTenantDataBackupTasks"];

/** Finds the route of a path, whatever the method. */
export function routeOf(profile: string, target: string): Route | undefined {
  const path = target.split("?", 1)[0] ?? "";
  for (const { operation, method, pattern } of table) {
    const match = pattern.exec(path);
    if (match === null || (profile !== "4.3" && sinceTenantBackup.includes(operation))) continue;
    const texts = Object.entries(match.groups ?? {}).map(([name, text]) => [name, decoded(text)]);
    return { operation, method, ids: Object.fromEntries(texts) as PathTexts };
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
