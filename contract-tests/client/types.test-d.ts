// Checked by `npm run typecheck`, never run: each `@ts-expect-error` is a thing that a version's contract refuses.
import type { BackupClient, BodyOf, DataOf, Int64, OperationOf } from "../../src/client/public.js";
import { createBackupClient, basicAuth } from "../../src/client/public.js";
import { createFakeFetch, exampleBody } from "../../src/client/testing/public-testing.js";

/** Compiles only where the two types are one. */
declare function same<One, Other>(...proof: [One] extends [Other] ? ([Other] extends [One] ? [] : [never]) : [never]): void;
declare function accepts(value: unknown): void;
declare const newest: BackupClient;
declare const older: BackupClient<"4.2.2">;
declare const oldest: BackupClient<"4.0">;
declare const tenantBody: BodyOf<"4.3", "backupTenantNow">;
declare const clusterBody: BodyOf<"4.3", "backupClusterNow">;
declare const oldBody: BodyOf<"4.0", "backupClusterNow">;

same<keyof BackupClient<"4.0">, OperationOf<"4.0"> | "waitForTask" | "backupAndWait" | "dryRun">();
same<DataOf<"4.3", "getServerTime">, string>();
void newest.backupTenantNow({ clusterId: 1n, tenantId: 2, body: tenantBody, expect: { tenantName: "t" } });
// @ts-expect-error the id of the tenant is required
void newest.backupTenantNow({ clusterId: 1, body: tenantBody });
// @ts-expect-error the body is required
void newest.backupTenantNow({ clusterId: 1, tenantId: 2 });
// @ts-expect-error an id is no text
void newest.backupTenantNow({ clusterId: "1", tenantId: 2, body: tenantBody });
// @ts-expect-error a cluster has no tenant name to expect
void newest.backupClusterNow({ clusterId: 1, body: clusterBody, expect: { tenantName: "t" } });
// @ts-expect-error the contract calls it size
void newest.listClusters({ pageSize: 1 });
// @ts-expect-error page and size are required here
void newest.listClusterDataBackupTasks({ clusterId: 1 });
// @ts-expect-error the call for a tenant came with 4.3
accepts(older.backupTenantNow);
// @ts-expect-error the strategy of a tenant came with 4.3
accepts(oldest.getTenantBackupStrategy);
// @ts-expect-error the list of a tenant's backups came with 4.3
accepts(oldest.listTenantDataBackupTasks);
void oldest.backupClusterNow({ clusterId: 1, body: oldBody });
// @ts-expect-error S3 came with 4.3
void exampleBody("4.2.2", "backupClusterNow", "BACKUP_STORAGE_S3");
// @ts-expect-error the call for a tenant came with 4.3
void exampleBody("4.0", "backupTenantNow", "BACKUP_STORAGE_FILE");
// @ts-expect-error no such version
createBackupClient({ baseUrl: "http://ocp.example", auth: basicAuth({ username: "u", password: "p" }), version: "3.0" });
// @ts-expect-error credentials are made by basicAuth or accessKeyAuth
createBackupClient({ baseUrl: "http://ocp.example", auth: { username: "u", password: "p" } });
// @ts-expect-error no such scenario
createFakeFetch({ backup: "explosion" });
// @ts-expect-error 4.0 has no such operation to try
void oldest.dryRun("backupTenantNow", {});

/** What a call gives is typed to the leaves. */
export async function firstTask(): Promise<Int64 | undefined> {
  const { data, taskIds } = await newest.backupTenantNow({ clusterId: 1, tenantId: 2, body: tenantBody });
  const { data: page } = await newest.listTenantDataBackupTasks({ clusterId: 1, tenantId: 2, page: 1 });
  const taskId = page.contents[0]?.taskId ?? taskIds[0];
  same<typeof taskId, Int64 | undefined>();
  return data.backupObjectOpsResultList[0]?.taskIdList?.[0] ?? taskId;
}

declare const perhaps: number | undefined;
void newest.backupAndWait({ clusterId: 1, body: clusterBody });
void newest.backupAndWait({ clusterId: 1, tenantId: 2, body: tenantBody });
// @ts-expect-error an id that may be undefined would choose the whole cluster
void newest.backupAndWait({ clusterId: 1, tenantId: perhaps, body: clusterBody });
// @ts-expect-error and so would one that is undefined
void newest.backupAndWait({ clusterId: 1, tenantId: undefined, body: clusterBody });
