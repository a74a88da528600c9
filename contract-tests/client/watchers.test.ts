import { describe, expect, it } from "vitest";
import { basicAuth, createBackupClient, type BackupClient } from "../../src/client/public.js";
import { createFakeFetch, exampleBody } from "../../src/client/testing/public-testing.js";

const auth = basicAuth({ username: "u", password: "not-real" });
const call = { clusterId: 1, tenantId: 2, body: exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_FILE") };
/** A test fails where a rejection reaches the process: so does a service. */
const watchers: readonly (readonly [string, () => void])[] = [
  [
    "throws",
    () => {
      throw new Error("of the watcher");
    },
  ],
  ["gives a promise that is rejected", () => Promise.reject(new Error("of the watcher"))],
];

describe("a function that is told of a call and", () => {
  it.each(watchers)("%s ends neither the call nor the process", async (_how, watcher) => {
    let told = 0;
    const counting = (): void => {
      told += 1;
      return watcher();
    };
    const client = createBackupClient({ baseUrl: "http://ocp.example", auth, fetch: createFakeFetch(), onExchange: counting });
    const end = await client.backupAndWait(call, { intervalMs: 1, onProgress: counting });
    expect(end.outcome).toBe("successful");
    expect(told).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
});

describe("a caller without types", () => {
  const fetch = createFakeFetch();
  const client = createBackupClient({ baseUrl: "http://ocp.example", auth, fetch });
  const untyped = client as unknown as Readonly<Record<keyof BackupClient, (...args: readonly unknown[]) => Promise<unknown>>>;

  it.each([
    ["no arguments", () => untyped.backupTenantNow()],
    ["null for arguments", () => untyped.backupTenantNow(null)],
    ["a tenant on the call for a whole cluster", () => untyped.backupClusterNow({ ...call })],
    ["an operation that is none", () => untyped.dryRun("backupNow", {})],
  ])("is told of %s, and nothing is sent", async (_what, made) => {
    await expect(made()).rejects.toMatchObject({ code: "NOT_SENT", reason: "INVALID_ARGUMENT" });
    expect(fetch.calls).toEqual([]);
  });

  it.each([undefined, null])("backs up no whole cluster where the tenant is %s", async (tenantId) => {
    await expect(untyped.backupAndWait({ ...call, tenantId })).rejects.toMatchObject({ code: "NOT_SENT", reason: "INVALID_ARGUMENT" });
    expect(fetch.calls).toEqual([]);
  });

  it.each([{ intervalMs: Number.NaN }, { intervalMs: -1 }, { timeoutMs: Number.NaN }, { timeoutMs: Infinity }, { intervalMs: Infinity }])(
    "cannot wait with %j, nor start a backup with it",
    async (wait) => {
      await expect(untyped.waitForTask(5, wait)).rejects.toThrow(TypeError);
      await expect(untyped.backupAndWait(call, wait)).rejects.toThrow(TypeError);
      expect(fetch.calls).toEqual([]);
    },
  );
});
