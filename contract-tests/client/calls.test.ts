import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import {
  RefusedError,
  basicAuth,
  createBackupClient,
  type BackupClientError,
  type ClientExchange,
  type OutcomeUnknownError,
} from "../../src/client/public.js";
import { exampleBody } from "../../src/client/testing/public-testing.js";
import { served } from "../miniatures/calling.js";
import { clientOf, tenantCall, thrownBy } from "./client-of.js";
import { envelope, http, serveRaw } from "./raw-server.js";

describe("a call of the faithful OCP", () => {
  it.each(["basic", "access-key"] as const)("starts a backup and follows it, by %s", async (scheme) => {
    const ocp = await served("faithful");
    const client = clientOf(ocp, {}, scheme);
    const { taskIds, data, traceId, violations } = await client.backupTenantNow({
      ...tenantCall(ocp),
      expect: { tenantName: "example_tenant" },
    });
    expect({ tasks: taskIds.length, type: data.obBackupTaskType, trace: traceId.length, violations, backups: ocp.backups() }).toEqual({
      ...{ tasks: 1, type: "DATA_BACKUP_NOW", trace: 16, violations: [], backups: 1 },
    });
    const steps: number[] = [];
    const end = await client.waitForTask(taskIds[0]!, { intervalMs: 10, timeoutMs: 5000, onProgress: ({ done = -1 }) => steps.push(done) });
    expect([end.outcome, end.task?.status, steps.length > 0]).toEqual(["successful", "SUCCESSFUL", true]);
  });

  it("is told of a refusal with the code and words of OCP, and of nothing started", async () => {
    const ocp = await served("running-409");
    const error = (await thrownBy(clientOf(ocp).backupTenantNow(tenantCall(ocp)))) as BackupClientError;
    expect(error).toBeInstanceOf(RefusedError);
    expect(error).toMatchObject({ status: 409, mayHaveStarted: false, traceId: expect.stringMatching(/^[0-9a-f]{16}$/) as string });
    expect(error.message).toMatch(/^OCP refused backupTenantNow \(409 [A-Z]+\d+\): ./);
    expect(ocp.backups()).toBe(0);
  });

  it("reads every companion", async () => {
    const ocp = await served("faithful");
    const client = clientOf(ocp, {}, "access-key");
    const { clusterId, tenantId } = ocp;
    const page = { page: 1, size: 10 };
    const all = [
      ...[
        client.getServerTime(),
        client.getServerInfo(),
        client.listClusters({ ...page, name: "a b&c=d" }),
        client.listTenants({ clusterId, ...page }),
      ],
      ...[
        client.getTenant({ clusterId, tenantId }),
        client.getTenantBackupStrategy({ clusterId, tenantId }),
        client.getClusterBackupStrategy({ clusterId }),
      ],
      ...[
        client.listTenantDataBackupTasks({ clusterId, tenantId }),
        client.listClusterDataBackupTasks({ clusterId, ...page }),
        client.listTaskInstances({ clusterId, tenantId }),
      ],
    ];
    expect((await Promise.allSettled(all)).filter(({ status }) => status === "rejected")).toEqual([]);
  });

  it("sends nothing to a tenant of another name", async () => {
    const ocp = await served("faithful");
    const error = await thrownBy(clientOf(ocp).backupTenantNow({ ...tenantCall(ocp), expect: { tenantName: "other" } }));
    expect(error).toMatchObject({ code: "NOT_SENT", reason: "WRONG_TENANT" });
    const missing = await thrownBy(clientOf(ocp).backupTenantNow({ ...tenantCall(ocp), tenantId: 5, expect: { tenantName: "other" } }));
    expect(missing).toMatchObject({ code: "NOT_SENT", reason: "LOOKUP_FAILED", status: 404 });
    expect(ocp.backups()).toBe(0);
  });

  it("takes credentials anew for each call, and sends nothing where they fail", async () => {
    const ocp = await served("faithful");
    const auth = vi.fn(async () => basicAuth(ocp.credentials.basic));
    const client = clientOf(ocp, { auth });
    await client.getServerInfo();
    await client.getServerInfo();
    expect(auth).toHaveBeenCalledTimes(2);
    const broken = clientOf(ocp, { auth: () => Promise.reject(new Error("vault token s.9182736455")) });
    const error = (await thrownBy(broken.getServerInfo())) as BackupClientError;
    expect([error.code, error.reason, inspect(error).includes("9182736455")]).toEqual(["NOT_SENT", "AUTH_FAILED", false]);
  });

  it("sends nothing once the caller has ended it", async () => {
    const ocp = await served("faithful");
    expect(await thrownBy(clientOf(ocp).backupTenantNow({ ...tenantCall(ocp), signal: AbortSignal.abort() }))).toMatchObject({
      code: "NOT_SENT",
      reason: "ABORTED",
    });
    expect(ocp.backups()).toBe(0);
  });

  it("resolves a lost call to what the lists show", async () => {
    const ocp = await served("faithful");
    const lose =
      (reach: boolean): typeof globalThis.fetch =>
      async (url, init) => {
        if (init?.method !== "POST") return globalThis.fetch(url, init);
        if (reach) await (await globalThis.fetch(url, init)).arrayBuffer();
        throw Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
      };
    const lost = (await thrownBy(clientOf(ocp, { fetch: lose(false) }).backupTenantNow(tenantCall(ocp)))) as OutcomeUnknownError;
    expect([lost.code, (await lost.resolve()).outcome, (await lost.resolve({ graceMs: 0 })).outcome]).toEqual([
      "OUTCOME_UNKNOWN",
      "undetermined",
      "undetermined",
    ]);
    const begun = (await thrownBy(clientOf(ocp, { fetch: lose(true) }).backupTenantNow(tenantCall(ocp)))) as OutcomeUnknownError;
    expect(await begun.resolve()).toMatchObject({ outcome: "started", backups: [expect.any(Number)] });
    expect(ocp.backups()).toBe(1);
  });

  it("gives exchanges that the judge reads", async () => {
    const ocp = await served("faithful");
    const told: ClientExchange[] = [];
    const client = clientOf(ocp, { onExchange: (exchange) => told.push(exchange) });
    await client.getServerInfo();
    await client.backupTenantNow(tenantCall(ocp));
    const file = join(process.env["CONTRACT_TESTS_FOLDER"]!, "client.ndjson");
    writeFileSync(file, told.map((each) => `${JSON.stringify(each)}\n`).join(""));
    expect(told.length).toBe(2);
    expect(JSON.stringify(told)).not.toContain(ocp.credentials.basic.password);
    expect(execFileSync(process.execPath, ["dist/ocp-contract.js", "judge", file], { encoding: "utf8" })).toMatch(/conforms/i);
  });
});

describe("a dry run", () => {
  it("gives the request as it would be sent, its secrets as variables, and sends nothing", async () => {
    const ocp = await served("faithful");
    const body = exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_OSS");
    const { accessKeySecret } = (body.obBackupServiceStorageConfig.obBackupStorageBaseInfo as { ossAccessKey: { accessKeySecret: string } })
      .ossAccessKey;
    const dry = await clientOf(ocp).dryRun("backupTenantNow", { ...tenantCall(ocp), body });
    expect(dry.curl).toContain('--user "$OCP_USERNAME:$OCP_PASSWORD"');
    expect(dry.curl).toContain(dry.url);
    expect(dry.url).toBe(`${ocp.origin}/api/v2/ob/clusters/1000005/tenants/1000012/backup/backupNow`);
    expect(JSON.stringify(dry)).not.toContain(ocp.credentials.basic.password);
    expect(JSON.stringify(dry).includes(JSON.stringify(accessKeySecret))).toBe(false);
    expect(ocp.backups()).toBe(0);
  });
});

describe("ids", () => {
  it.each([9007199254740991, 9007199254740993n, 2n ** 63n - 1n])("%s is exact in path, body and answer", async (id) => {
    const data = `{"obBackupTaskType":"DATA_BACKUP_NOW","backupObjectOpsResultList":[{"beSuccessful":true,"obBackupObjectList":[{"clusterId":${String(id)},"backupDimension":"CLUSTER"}],"taskIdList":[${String(id)}${typeof id === "bigint" ? `,"${String(id)}"` : ""}]}]}`;
    const server = await serveRaw((socket) => socket.end(http(200, envelope(data))));
    const client = createBackupClient({ baseUrl: server.origin, auth: basicAuth({ username: "u", password: "p" }) });
    const body = exampleBody("4.3", "backupClusterNow", "BACKUP_STORAGE_FILE");
    const withId = { ...body, obBackupServiceStorageConfig: { ...body.obBackupServiceStorageConfig, storageId: id } };
    const { taskIds, data: came } = await client.backupClusterNow({ clusterId: id, body: withId });
    expect(taskIds).toEqual(typeof id === "bigint" ? [id, id] : [id]);
    expect(came.backupObjectOpsResultList[0]?.obBackupObjectList[0]?.clusterId).toBe(id);
    expect(came.backupObjectOpsResultList[0]?.taskIdList).toEqual(taskIds);
    expect(server.requests[0]).toContain(`/clusters/${String(id)}/backup`);
    expect(server.requests[0]).toContain(`"storageId":${String(id)}`);
  });

  it.each([9007199254740992, 1.5, Number.NaN, -1, "5", "../..", undefined, 2n ** 63n])(
    "%s is refused before anything is sent",
    async (id) => {
      const client = createBackupClient({ baseUrl: "http://127.0.0.1:9", auth: basicAuth({ username: "u", password: "p" }) });
      const body = exampleBody("4.3", "backupClusterNow", "BACKUP_STORAGE_FILE");
      expect(await thrownBy(client.backupClusterNow({ clusterId: id as number, body }))).toMatchObject({
        code: "NOT_SENT",
        reason: "INVALID_ARGUMENT",
      });
    },
  );
});
