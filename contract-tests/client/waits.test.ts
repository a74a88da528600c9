import { describe, expect, it } from "vitest";
import { basicAuth, createBackupClient, type ThrottledError } from "../../src/client/public.js";
import { createFakeFetch, exampleBody } from "../../src/client/testing/public-testing.js";
import { thrownBy } from "./client-of.js";
import { http, serveRaw } from "./raw-server.js";

const auth = basicAuth({ username: "u", password: "correct horse battery" });
const throttled = '{"successful":false,"status":429,"error":{"code":0,"message":"slow"},"traceId":""}';

describe("a wait for a task", () => {
  it.each(["99999999999999999999", "8640000000000000"])("does not press OCP where that asks for a pause of %s", async (reset) => {
    const server = await serveRaw((socket) => socket.end(http(429, throttled, `RateLimit-Reset: ${reset}`)));
    const client = createBackupClient({ baseUrl: server.origin, auth });
    const end = await client.waitForTask(5, { intervalMs: 50, timeoutMs: 150 });
    const error = (await thrownBy(client.listClusters())) as ThrottledError;
    expect([error.code, error.retryAt === undefined || error.retryAt.getTime() > 0]).toEqual(["THROTTLED", true]);
    if (end.outcome !== "undetermined") throw new Error(end.outcome);
    expect(end.because).toContain("the time to wait is over");
    // At most four looks, and one call that is no look.
    expect(server.requests.length).toBeLessThanOrEqual(5);
  });

  it("gives no look more time than is left of the wait", async () => {
    const server = await serveRaw(() => undefined);
    const end = await createBackupClient({ baseUrl: server.origin, auth, timeoutMs: 600_000 }).waitForTask(5, {
      intervalMs: 10,
      timeoutMs: 100,
    });
    expect(end).toMatchObject({ outcome: "undetermined", because: expect.stringMatching(/over.*TIMEOUT|over.*no whole answer/) as string });
  });

  it.each(["call", "wait"])("of a backup is ended by the signal of the %s, whichever other there is", async (whose) => {
    const [ends, other] = [new AbortController(), new AbortController()];
    const fetch = createFakeFetch({ task: "running" });
    const client = createBackupClient({ baseUrl: "http://ocp.example", auth, fetch });
    const body = exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_FILE");
    const [ofCall, ofWait] = whose === "call" ? [ends, other] : [other, ends];
    const onProgress = (): void => ends.abort();
    const call = { clusterId: 1, tenantId: 2, body, signal: ofCall.signal };
    const end = await client.backupAndWait(call, { intervalMs: 1, signal: ofWait.signal, onProgress });
    expect([end.outcome, end.reasons]).toEqual(["undetermined", ["the caller ended the wait"]]);
  });
});
