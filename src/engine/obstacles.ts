import type { Obstacle } from "../model/inventory.js";
import type { OperationId } from "../model/operation.js";

/** The role that would help, where the documents name one. */
const roles: Partial<Readonly<Record<OperationId, string>>> = {
  listClusters: "CLUSTER_VIEWER",
  listTenants: "CLUSTER_VIEWER or TENANT_VIEWER",
  getTenant: "CLUSTER_VIEWER or TENANT_VIEWER",
  getTenantBackupStrategy: "BACKUP_MANAGER",
  getClusterBackupStrategy: "BACKUP_MANAGER",
  listTenantDataBackupTasks: "BACKUP_MANAGER",
  listClusterDataBackupTasks: "BACKUP_MANAGER",
  listTaskInstances: "TASK_VIEWER",
  getTaskInstance: "TASK_VIEWER",
};

/** Collects what could not be read, each operation and reason once. */
export class Obstacles {
  readonly #found = new Map<string, Obstacle>();

  note(operation: OperationId, because: string, status: number | undefined): void {
    const key = `${operation} ${String(status)} ${because}`;
    const before = this.#found.get(key);
    const mend = status === 403 ? mendOf(operation) : undefined;
    this.#found.set(key, {
      ...{ operation, times: (before?.times ?? 0) + 1, because },
      ...(status === undefined ? {} : { status }),
      ...(mend === undefined ? {} : { mend }),
    });
  }

  all(): readonly Obstacle[] {
    return [...this.#found.values()];
  }
}

function mendOf(operation: OperationId): string {
  const role = roles[operation];
  const known = role === undefined ? "no role is documented for it" : `the role ${role} would help`;
  return `no permission; ${known} (as the roles were in V4.2.2; V4.3.4 has reworked them)`;
}
