import { describe, expect, it } from "vitest";
import type { components } from "../../generated/4.3/types.gen.js";
import type { ProbeClass } from "../../src/model/probe.js";
import { impossibleId } from "../../src/model/probe.js";
import { succeeded, type ContractClient } from "./client.js";

export type BackupRequest = components["schemas"]["BackupTenantNowRequest"];

/** A server that the suite can run on. */
export interface SuiteTarget {
  readonly client: ContractClient;
  /** The same without credentials. */
  readonly stranger: ContractClient;
  readonly clusterId: number | bigint;
  readonly tenantId: number | bigint;
  /** Valid bodies for that tenant; a live server gets one. */
  readonly requests: readonly BackupRequest[];
}

/** What is known of a target before it is there. */
export interface SuitePlan {
  readonly open: () => SuiteTarget;
  /** Says why a class of calls is not allowed; undefined where it is. */
  readonly forbids: (wanted: ProbeClass) => string | undefined;
  /** The target keeps nothing, so it knows every id. */
  readonly stateless: boolean;
}

const backupPath = "/api/v2/ob/clusters/{id}/tenants/{tenantId}/backup/backupNow";

/** Holds a server and the client against each other: what the types promise arrives, and every answer keeps the contract. */
export function describeOperations({ open, forbids, stateless }: SuitePlan): void {
  const allowedIt = (wanted: ProbeClass, name: string, body: () => Promise<void>): void => {
    const because = forbids(wanted);
    it.skipIf(because !== undefined)(because === undefined ? name : `${name} (skipped: ${because})`, body);
  };
  const path = (): { readonly id: number | bigint; readonly tenantId: number | bigint } => ({
    id: open().clusterId,
    tenantId: open().tenantId,
  });

  describe("companions", () => {
    it("tell the time of the server", async () => {
      const { data } = await open().client.GET("/api/v2/time", { parseAs: "text" });
      expect(Number.isNaN(Date.parse(data ?? ""))).toBe(false);
    });

    it("tell the build of the server", async () => {
      const info = succeeded<"getServerInfo">(await open().client.GET("/api/v2/info"));
      expect(info.buildVersion).toMatch(/^\d+\.\d+/);
    });

    it("list the cluster and tell its tenants", async () => {
      const { id } = path();
      const clusters = succeeded<"listClusters">(await open().client.GET("/api/v2/ob/clusters"));
      expect(clusters.data.contents.map((each) => String(each.id))).toContain(String(id));
      const tenants = succeeded<"listTenants">(await open().client.GET("/api/v2/ob/clusters/{id}/tenants", { params: { path: { id } } }));
      expect(tenants.data.contents.map((each) => String(each.id))).toContain(String(path().tenantId));
    });

    it("tell the tenant and both backup strategies", async () => {
      const { client } = open();
      const tenant = succeeded<"getTenant">(await client.GET("/api/v2/ob/clusters/{id}/tenants/{tenantId}", { params: { path: path() } }));
      expect(String(tenant.data.id)).toBe(String(path().tenantId));
      const ofTenant = await client.GET("/api/v2/ob/clusters/{id}/tenants/{tenantId}/backup/config/backupStrategy", {
        params: { path: path() },
      });
      const ofCluster = await client.GET("/api/v2/ob/clusters/{id}/backup/config/backupStrategy", { params: { path: { id: path().id } } });
      expect([ofTenant.response.status, ofCluster.response.status]).toEqual([200, 200]);
    });

    it("list backups and tasks", async () => {
      const { client } = open();
      const ofTenant = await client.GET("/api/v2/ob/clusters/{id}/tenants/{tenantId}/backup/task/dataBackupTasks", {
        params: { path: path() },
      });
      const ofCluster = await client.GET("/api/v2/ob/clusters/{id}/backup/task/dataBackupTasks", {
        params: { path: { id: path().id }, query: { page: 1, size: 10 } },
      });
      const tasks = await client.GET("/api/v2/tasks/instances");
      expect([ofTenant.response.status, ofCluster.response.status, tasks.response.status]).toEqual([200, 200, 200]);
      const [task] = succeeded<"listTaskInstances">(tasks).data.contents;
      if (task === undefined) return;
      const params = { path: { taskInstanceId: task.id } };
      const one = succeeded<"getTaskInstance">(await client.GET("/api/v2/tasks/instances/{taskInstanceId}", { params }));
      expect(String(one.data.id)).toBe(String(task.id));
    });

    it("refuse whoever shows no credentials", async () => {
      const { error, response } = await open().stranger.GET("/api/v2/ob/clusters/{id}/tenants/{tenantId}", { params: { path: path() } });
      expect(response.status).toBe(401);
      expect(error?.successful).toBe(false);
    });

    it(stateless ? "answer for every cluster, since the mock keeps none" : `know no cluster ${String(impossibleId)}`, async () => {
      const { data, error } = await open().client.GET("/api/v2/ob/clusters/{id}/tenants", { params: { path: { id: impossibleId } } });
      expect(stateless ? data?.successful : error?.successful).toBe(stateless);
    });
  });

  describe(`POST ${backupPath}`, () => {
    const wrong = (): BackupRequest => {
      const { backupMode: _left, ...rest } = open().requests[0] ?? {};
      return rest as BackupRequest;
    };

    allowedIt("harmless", "refuses a body without backupMode for a tenant that cannot exist", async () => {
      const ids = { id: impossibleId, tenantId: impossibleId };
      const { error } = await open().client.POST(backupPath, { params: { path: ids }, body: wrong() });
      expect(error?.successful).toBe(false);
    });

    allowedIt("guarded", "refuses a body without backupMode for the real tenant with 400", async () => {
      const { error, response } = await open().client.POST(backupPath, { params: { path: path() }, body: wrong() });
      expect(response.status).toBe(400);
      expect(error?.error.message).not.toBe("");
    });

    allowedIt("backup", "starts a backup and names its tasks", async () => {
      for (const body of open().requests) {
        const answer = succeeded<"backupTenantNow">(await open().client.POST(backupPath, { params: { path: path() }, body }));
        expect(answer.successful).toBe(true);
        for (const result of answer.data.backupObjectOpsResultList) {
          if (result.beSuccessful) expect(result.taskIdList).not.toEqual([]);
        }
      }
    });
  });
}
