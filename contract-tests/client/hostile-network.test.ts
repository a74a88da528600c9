import { createServer, type AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { basicAuth, createBackupClient, type BackupClient, type BackupClientError } from "../../src/client/public.js";
import { exampleBody } from "../../src/client/testing/public-testing.js";
import { thrownBy } from "./client-of.js";
import { envelope, http, serveRaw } from "./raw-server.js";

const success = envelope(
  '{"obBackupTaskType":"DATA_BACKUP_NOW","backupObjectOpsResultList":[{"beSuccessful":true,"obBackupObjectList":[{"clusterId":1,"tenantId":2,"backupDimension":"TENANT"}],"taskIdList":[3]}]}',
);

function client(origin: string, backupTimeoutMs = 2000): BackupClient {
  const auth = basicAuth({ username: "backup-runner", password: "correct horse battery" });
  return createBackupClient({ baseUrl: origin, auth, timeoutMs: backupTimeoutMs, backupTimeoutMs, retryNotSent: 2 });
}

function start(origin: string, backupTimeoutMs?: number) {
  const body = exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_FILE");
  return client(origin, backupTimeoutMs).backupTenantNow({ clusterId: 1, tenantId: 2, body });
}

/** A port of which nobody knows: it was free a moment ago. */
async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${String(port)}/`;
}

describe("on a hostile network", () => {
  it.each<[what: string, answer: Parameters<typeof serveRaw>[0], expected: object]>([
    ["a reset after the body was sent", (socket) => socket.resetAndDestroy(), { code: "OUTCOME_UNKNOWN", mayHaveStarted: true }],
    ["a connection closed without an answer", (socket) => socket.end(), { code: "OUTCOME_UNKNOWN" }],
    ["half a head", (socket) => socket.end("HTTP/1.1 200 O"), { code: "OUTCOME_UNKNOWN" }],
    ["half a body", (socket) => socket.end(http(200, success).slice(0, -40)), { code: "OUTCOME_UNKNOWN", mayHaveStarted: true }],
    ["half a refusal", (socket) => socket.end(http(400, '{"successful":false}').slice(0, -5)), { code: "OUTCOME_UNKNOWN" }],
    [
      "a page of a proxy",
      (socket) => socket.end(http(502, "<html>Bad Gateway</html>", "Content-Type: text/html")),
      { code: "OUTCOME_UNKNOWN", reason: "HTTP_502", status: 502 },
    ],
    [
      "a page of a proxy with 200",
      (socket) => socket.end(http(200, "<html>Hello</html>", "Content-Type: text/html")),
      { code: "OUTCOME_UNKNOWN", reason: "NOT_FROM_OCP" },
    ],
    ["a page of a proxy with 429", (socket) => socket.end(http(429, "slow down", "Content-Type: text/plain")), { code: "OUTCOME_UNKNOWN" }],
    [
      "an envelope with 500",
      (socket) => socket.end(http(500, '{"successful":false,"status":500,"error":{"code":0,"message":"x"},"traceId":"t"}')),
      { code: "OUTCOME_UNKNOWN", traceId: "t" },
    ],
    ["what is no HTTP", (socket) => socket.end("SSH-2.0-OpenSSH\r\n"), { code: "OUTCOME_UNKNOWN" }],
    ["an empty success", (socket) => socket.end("HTTP/1.1 204 No Content\r\n\r\n"), { code: "OUTCOME_UNKNOWN" }],
    [
      "another success status",
      (socket) => socket.end(http(201, success)),
      { code: "CONTRACT_VIOLATION", status: 201, mayHaveStarted: true },
    ],
    [
      "a 200 that says it failed",
      (socket) => socket.end(http(200, '{"successful":false,"status":200,"error":{"code":"BAK1","message":"no"},"traceId":"t"}')),
      { code: "REFUSED", mayHaveStarted: false },
    ],
    [
      "a 200 that says it failed, with data",
      (socket) => socket.end(http(200, success.replace('"successful":true', '"successful":false'))),
      { code: "CONTRACT_VIOLATION", mayHaveStarted: true },
    ],
    ["a redirect", (socket) => socket.end(http(307, "", "Location: /elsewhere")), { code: "OUTCOME_UNKNOWN", status: 307 }],
  ])("%s is sent once and told as it is", async (_what, answer, expected) => {
    const server = await serveRaw(answer);
    expect(await thrownBy(start(server.origin))).toMatchObject(expected);
    expect(server.requests.length).toBe(1);
  });

  it("credentials do not follow a redirect to another server", async () => {
    const other = await serveRaw((socket) => socket.end(http(200, success)));
    const server = await serveRaw((socket) => socket.end(http(307, "", `Location: ${other.origin}/x`)));
    await thrownBy(start(server.origin));
    await thrownBy(client(server.origin).getServerInfo());
    expect([server.requests.length, other.connections()]).toEqual([2, 0]);
  });

  it.each<[what: string, answer: Parameters<typeof serveRaw>[0]]>([
    ["in the head", () => undefined],
    ["in the body", (socket) => socket.write(http(200, success).slice(0, -40))],
  ])("time runs out %s, and the call is not made again", async (_what, answer) => {
    const server = await serveRaw(answer);
    expect(await thrownBy(start(server.origin, 150))).toMatchObject({ code: "OUTCOME_UNKNOWN", reason: "TIMEOUT" });
    expect(server.requests.length).toBe(1);
  });

  it("a reset at once is not sent only where the connection never stood", async () => {
    const server = await serveRaw(
      () => undefined,
      (socket) => socket.resetAndDestroy(),
    );
    const error = (await thrownBy(start(server.origin))) as BackupClientError;
    // Whether the system has told of the connection before it tells of the reset is a matter of microseconds.
    expect(["NOT_SENT", "OUTCOME_UNKNOWN"]).toContain(error.code);
    expect(error.mayHaveStarted).toBe(error.code === "OUTCOME_UNKNOWN");
    expect(server.requests).toEqual([]);
  });

  it("what certainly was not sent is tried again as often as allowed", async () => {
    const server = await serveRaw((socket) => socket.end(http(200, success)));
    const gone = await closedPort();
    let tries = 0;
    const auth = basicAuth({ username: "u", password: "correct horse battery" });
    const fetch: typeof globalThis.fetch = (url, init) => {
      tries += 1;
      return globalThis.fetch(tries < 3 ? gone : url, init);
    };
    const patient = createBackupClient({ baseUrl: server.origin, auth, fetch, retryNotSent: 2 });
    const body = exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_FILE");
    expect(await patient.backupTenantNow({ clusterId: 1, tenantId: 2, body })).toMatchObject({ taskIds: [3] });
    tries = -100;
    expect(await thrownBy(patient.backupTenantNow({ clusterId: 1, tenantId: 2, body }))).toMatchObject({
      code: "NOT_SENT",
      mayHaveStarted: false,
    });
    expect(tries).toBe(-97);
  });

  it.each([
    ["no such host", "http://no-such-host.invalid"],
    ["nobody listens", undefined],
  ])("%s: not sent", async (_what, given) => {
    const origin = given ?? (await closedPort());
    const auth = basicAuth({ username: "u", password: "correct horse battery" });
    const error = await thrownBy(
      createBackupClient({ baseUrl: origin, auth }).backupClusterNow({
        clusterId: 1,
        body: exampleBody("4.3", "backupClusterNow", "BACKUP_STORAGE_FILE"),
      }),
    );
    expect(error).toMatchObject({ code: "NOT_SENT", mayHaveStarted: false });
  });

  it("a kept connection that dies under a backup call is not used for it twice", async () => {
    const server = await serveRaw((socket, request) => {
      if (request.startsWith("GET"))
        socket.write(
          http(200, envelope('{"contents":[],"page":{"number":1,"size":1,"totalElements":0,"totalPages":0}}'), "Connection: keep-alive"),
        );
      else socket.resetAndDestroy();
    });
    const one = client(server.origin);
    for (let round = 0; round < 20; round += 1) {
      await one.listClusters();
      const before = server.requests.filter((each) => each.startsWith("POST")).length;
      const error = await thrownBy(
        one.backupTenantNow({ clusterId: 1, tenantId: 2, body: exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_FILE") }),
      );
      expect(error).toMatchObject({ code: "OUTCOME_UNKNOWN" });
      expect(server.requests.filter((each) => each.startsWith("POST")).length - before).toBe(1);
    }
  });

  it("a kept connection that the server closes just then gives a success, or an unknown outcome, and never two requests", async () => {
    const server = await serveRaw((socket, request) => {
      if (!request.startsWith("GET")) return socket.write(http(200, success));
      socket.write(http(200, envelope('{"contents":[],"page":{"number":1,"size":1,"totalElements":0,"totalPages":0}}')));
      setTimeout(() => socket.end(), 3);
      return undefined;
    });
    const one = client(server.origin);
    for (let round = 0; round < 40; round += 1) {
      await one.listClusters().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, round % 8));
      const before = server.requests.filter((each) => each.startsWith("POST")).length;
      const came = await one
        .backupTenantNow({ clusterId: 1, tenantId: 2, body: exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_FILE") })
        .then(
          () => "SUCCESS",
          (error: unknown) => (error as BackupClientError).code,
        );
      const sent = server.requests.filter((each) => each.startsWith("POST")).length - before;
      expect([...(came === "SUCCESS" ? [1] : [0, 1])]).toContain(sent);
      expect(["SUCCESS", "OUTCOME_UNKNOWN"]).toContain(came);
    }
  });
});
