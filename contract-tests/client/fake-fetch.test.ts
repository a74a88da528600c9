import { describe, expect, it } from "vitest";
import { basicAuth, createBackupClient, type BackupClientError, type OutcomeUnknownError } from "../../src/client/public.js";
import { createFakeFetch, exampleBody, type BackupScenario } from "../../src/client/testing/public-testing.js";
import { thrownBy } from "./client-of.js";

const auth = basicAuth({ username: "backup-runner", password: "only a test" });

describe("the fake", () => {
  it.each(["BACKUP_STORAGE_FILE", "BACKUP_STORAGE_OSS", "BACKUP_STORAGE_COS", "BACKUP_STORAGE_S3"] as const)(
    "starts a backup into %s, and shows the call",
    async (storage) => {
      const fetch = createFakeFetch();
      const client = createBackupClient({ baseUrl: "http://ocp.example/prefix", auth, fetch });
      const body = exampleBody("4.3", "backupTenantNow", storage);
      const { taskIds, data } = await client.backupTenantNow({ clusterId: 7, tenantId: 9007199254740993n, body });
      expect(taskIds.length).toBe(1);
      expect(data.backupObjectOpsResultList[0]?.obBackupObjectList[0]).toMatchObject({ clusterId: 7, tenantId: 9007199254740993n });
      expect(fetch.calls).toEqual([{ operation: "backupTenantNow", path: { id: "7", tenantId: "9007199254740993" }, query: {}, body }]);
    },
  );

  it.each<[BackupScenario, object]>([
    ["partial-failure", { code: "PARTIAL_FAILURE", taskIds: [] }],
    ["already-running", { code: "REFUSED", status: 409 }],
    ["refused", { code: "REFUSED", status: 400 }],
    ["throttled", { code: "THROTTLED", status: 429, retryAt: expect.any(Date) as Date }],
    ["not-sent", { code: "NOT_SENT", reason: "ECONNREFUSED" }],
    ["outcome-unknown", { code: "OUTCOME_UNKNOWN", reason: "ECONNRESET" }],
  ])("plays %s for both operations and in every version", async (backup, expected) => {
    for (const version of ["4.3", "4.2.2", "4.0"] as const) {
      const client = createBackupClient({ baseUrl: "http://ocp.example", auth, version, fetch: createFakeFetch({ backup, version }) });
      expect(
        await thrownBy(client.backupClusterNow({ clusterId: 7, body: exampleBody(version, "backupClusterNow", "BACKUP_STORAGE_OSS") })),
      ).toMatchObject(expected);
    }
    const newest = createBackupClient({ baseUrl: "http://ocp.example", auth, fetch: createFakeFetch({ backup }) });
    expect(
      await thrownBy(
        newest.backupTenantNow({ clusterId: 7, tenantId: 8, body: exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_FILE") }),
      ),
    ).toMatchObject(expected);
  });

  it("plays scenarios in turn, and lets a lost call be resolved", async () => {
    const fetch = createFakeFetch({ backup: ["outcome-unknown-but-started", "success"] });
    const client = createBackupClient({ baseUrl: "http://ocp.example", auth, fetch });
    const call = { clusterId: 7, tenantId: 8, body: exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_FILE") } as const;
    const error = (await thrownBy(client.backupTenantNow(call))) as OutcomeUnknownError;
    expect(await error.resolve()).toMatchObject({ outcome: "started", backups: [100] });
    expect((await client.backupTenantNow(call)).taskIds.length).toBe(1);
  });

  it("lets a backup be waited for, to each of its ends", async () => {
    const ends: string[] = [];
    for (const task of [["running", "successful"], "failed", "running"] as const) {
      const client = createBackupClient({ baseUrl: "http://ocp.example", auth, fetch: createFakeFetch({ task }) });
      const end = await client.backupAndWait(
        { clusterId: 7, body: exampleBody("4.3", "backupClusterNow", "BACKUP_STORAGE_FILE") },
        { intervalMs: 1, timeoutMs: 40 },
      );
      ends.push(end.outcome);
      expect(end.reasons.length > 0).toBe(end.outcome !== "successful");
      expect(end.tasks.length).toBe(1);
    }
    expect(ends).toEqual(["successful", "failed", "undetermined"]);
  });

  it("waits no longer than its caller, and says so", async () => {
    const client = createBackupClient({ baseUrl: "http://ocp.example", auth, fetch: createFakeFetch({ task: "running" }) });
    const ending = new AbortController();
    const wait = client.waitForTask(3, { intervalMs: 5, signal: ending.signal, onProgress: () => ending.abort() });
    expect(await wait).toMatchObject({ outcome: "undetermined", task: { status: "RUNNING" } });
  });

  it("has what a client asks of a version, and nothing else", async () => {
    const client = createBackupClient({ baseUrl: "http://ocp.example", auth, version: "4.0", fetch: createFakeFetch({ version: "4.0" }) });
    expect(Object.keys(client)).not.toContain("backupTenantNow");
    const error = (await thrownBy(
      createBackupClient({ baseUrl: "http://ocp.example", auth, fetch: createFakeFetch({ version: "4.0" }) }).getTenantBackupStrategy({
        clusterId: 1,
        tenantId: 2,
      }),
    )) as BackupClientError;
    expect([error.code, error.mayHaveStarted]).toEqual(["OUTCOME_UNKNOWN", false]);
  });
});
