import { format, inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { basicAuth, createBackupClient, type BackupClientError, type ClientExchange } from "../../src/client/public.js";
import { exampleBody } from "../../src/client/testing/public-testing.js";
import { miniatures } from "../../src/miniatures/registry.js";
import { served } from "../miniatures/calling.js";
import { clientOf, tenantCall, thrownBy } from "./client-of.js";
import { envelope, http, serveRaw } from "./raw-server.js";

const password = "correct horse battery staple";
const storageKey = "Zm9vYmFyYmF6-storage-key";
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const forms = [password, storageKey].flatMap((secret) => [
  secret,
  base64(secret),
  encodeURIComponent(secret),
  Buffer.from(secret).toString("hex"),
]);
const header = base64(`backup-runner:${password}`);

/** Everything that a log could write of an error. */
function allOf(error: unknown): string {
  const { message, stack, cause, hint } = error as BackupClientError;
  const shown = [true, false].map((showHidden) => inspect(error, { depth: 10, showHidden }));
  return [
    JSON.stringify(error),
    format("%O %j %s", error, error, error),
    String(error),
    message,
    stack,
    String(cause),
    hint,
    ...shown,
  ].join("\n");
}

const body = (() => {
  const made = exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_OSS");
  const storage = made.obBackupServiceStorageConfig;
  const info = storage.obBackupStorageBaseInfo;
  if (info.backupStorageType !== "BACKUP_STORAGE_OSS") throw new Error("no OSS storage");
  const key = { ...info.ossAccessKey, accessKeySecret: storageKey };
  return { ...made, obBackupServiceStorageConfig: { ...storage, obBackupStorageBaseInfo: { ...info, ossAccessKey: key } } };
})();

const echo = `${password} ${base64(storageKey)} ${encodeURIComponent(password)} ${storageKey} Basic ${header}`;
const results = (successful: boolean): string =>
  envelope(
    `{"obBackupTaskType":"DATA_BACKUP_NOW","backupObjectOpsResultList":[{"beSuccessful":${String(successful)},"errorCode":"${echo}","hint":"${echo}","obBackupObjectList":[{"clusterId":1,"tenantId":2,"backupDimension":${successful ? `{"x":"${echo}"}` : '"TENANT"'}}]}]}`,
  );

describe("no secret is in", () => {
  it.each<[code: string, status: number, answer: string]>([
    ["REFUSED", 400, `{"successful":false,"status":400,"error":{"code":"${echo}","message":"${echo}"},"traceId":"${echo}"}`],
    ["THROTTLED", 429, `{"successful":false,"status":429,"error":{"code":0,"message":"${echo}"},"traceId":""}`],
    ["PARTIAL_FAILURE", 200, results(false)],
    ["CONTRACT_VIOLATION", 200, results(true)],
    ["OUTCOME_UNKNOWN", 502, `<html>${echo}</html>`],
  ])("%s", async (code, status, answer) => {
    const told: ClientExchange[] = [];
    const server = await serveRaw((socket) => socket.end(http(status, answer)));
    const auth = basicAuth({ username: "backup-runner", password });
    const client = createBackupClient({ baseUrl: server.origin, auth, onExchange: (exchange) => told.push(exchange) });
    const error = await thrownBy(client.backupTenantNow({ clusterId: 1, tenantId: 2, body }));
    expect(error).toMatchObject({ code });
    const all = [
      allOf(error),
      JSON.stringify(told),
      inspect(client, { depth: 9, showHidden: true }),
      inspect(auth, { showHidden: true }),
      JSON.stringify({ client, auth }),
    ].join("\n");
    expect([...forms, header].filter((form) => all.includes(form))).toEqual([]);
    expect(told.length).toBe(1);
  });

  it.each(["throw", "warn"] as const)(
    'a clock, a Content-Type or a tenant\'s name that repeats them, with validate "%s"',
    async (validate) => {
      const warned: string[] = [];
      const onWarning = (warning: Error): void => void warned.push(`${warning.message}\n${String(warning.stack)}`);
      process.on("warning", onWarning);
      // Long before the secret, so that what is shown is cut within it.
      const long = `${"x".repeat(105)}${echo}`;
      const server = await serveRaw((socket, request) => {
        const whole = `{"data":{"id":2,"name":"${echo}"},"successful":true,"status":200,"traceId":"t"}`;
        if (request.includes("/time")) socket.end(http(200, long, "Content-Type: text/plain"));
        else if (request.startsWith("GET")) socket.end(http(200, whole));
        else socket.end(http(200, results(true).replaceAll(echo, "x"), `Content-Type: text/${long}`));
      });
      const auth = basicAuth({ username: "backup-runner", password });
      const client = createBackupClient({ baseUrl: server.origin, auth, validate });
      const shownOf = (call: Promise<{ readonly violations: readonly unknown[] }>) =>
        call.then(({ violations }) => JSON.stringify(violations), allOf);
      const all = [
        await shownOf(client.getServerTime()),
        await shownOf(client.backupTenantNow({ clusterId: 1, tenantId: 2, body })),
        await shownOf(client.backupTenantNow({ clusterId: 1, tenantId: 2, body, expect: { tenantName: "other" } })),
      ];
      await new Promise((resolve) => setImmediate(resolve));
      process.off("warning", onWarning);
      expect(warned.length > 0).toBe(validate === "warn");
      const text = [...all, ...warned].join("\n");
      const parts = [...forms, header, password.slice(0, 12), storageKey.slice(0, 12)];
      expect(parts.filter((form) => text.includes(form))).toEqual([]);
      expect(all.slice(0, 2).filter((each) => !each.includes("[redac"))).toEqual([]);
      expect(all[2]).toMatch(validate === "warn" ? /WRONG_TENANT.*named.*\[redacted\]/s : /LOOKUP_FAILED/);
    },
  );

  it("NOT_SENT, whatever a fetch of the caller puts into its error", async () => {
    const fetch = (_url: string, init: RequestInit): Promise<Response> =>
      Promise.reject(
        Object.assign(new TypeError(`no way to send ${JSON.stringify(init)}`), {
          init,
          cause: Object.assign(new Error("x"), { code: "ECONNREFUSED", init }),
        }),
      );
    const client = createBackupClient({ baseUrl: "http://ocp.example", auth: basicAuth({ username: "backup-runner", password }), fetch });
    const error = await thrownBy(client.backupTenantNow({ clusterId: 1, tenantId: 2, body }));
    expect(error).toMatchObject({ code: "NOT_SENT" });
    expect([...forms, header].filter((form) => allOf(error).includes(form))).toEqual([]);
  });

  it("what any miniature brings about", async () => {
    const leaks: string[] = [];
    for (const { id } of miniatures.filter(({ family }) => family === "undocumented-and-leaks")) {
      const ocp = await served(id);
      const told: ClientExchange[] = [];
      const client = clientOf(ocp, { onExchange: (exchange) => told.push(exchange) });
      const wrong = { ...body, backupMode: "NONE" } as unknown as typeof body;
      const errors = [
        await client.backupTenantNow({ ...tenantCall(ocp), body: wrong }).catch((error: unknown) => error),
        await client.backupTenantNow({ ...tenantCall(ocp), body }).catch((error: unknown) => error),
      ];
      const all =
        errors
          .filter((each) => each instanceof Error)
          .map(allOf)
          .join("\n") + JSON.stringify(told);
      if ([storageKey, ocp.credentials.basic.password].some((secret) => all.includes(secret) || all.includes(base64(secret))))
        leaks.push(id);
    }
    expect(leaks).toEqual([]);
  });
});

describe("a short secret", () => {
  it.each(["pa$s", "12345", "a.b-c*d"])("%s, and a key in the address of a storage, are in no error", async (short) => {
    const key = "Zm9vYmFyYmF6-address-key";
    const said = `wrong ${short}, (${short}) for ${key} in bucket?host=h&access_key=another-key, not ${short}9`;
    const refusal = { successful: false, status: 400, error: { code: short, message: said }, traceId: short };
    const server = await serveRaw((socket) => socket.end(http(400, JSON.stringify(refusal))));
    const auth = basicAuth({ username: "backup-runner", password: short });
    const made = exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_FILE");
    const storage = made.obBackupServiceStorageConfig;
    const info = { backupStorageType: "BACKUP_STORAGE_FILE" as const, storageUrl: `oss://bucket?host=h&access_id=i&access_key=${key}` };
    const withKey = { ...made, obBackupServiceStorageConfig: { ...storage, obBackupStorageBaseInfo: info } };
    const told: ClientExchange[] = [];
    const client = createBackupClient({ baseUrl: server.origin, auth, onExchange: (exchange) => told.push(exchange) });
    const error = (await thrownBy(client.backupTenantNow({ clusterId: 1, tenantId: 2, body: withKey }))) as BackupClientError;
    expect(error).toMatchObject({ code: "REFUSED", reason: "[redacted]", mayHaveStarted: false });
    // A longer word is another word.
    expect(allOf(error).replaceAll(`${short}9`, "")).not.toContain(short);
    expect([key, "another-key"].filter((each) => `${allOf(error)}${JSON.stringify(told)}`.includes(each))).toEqual([]);
    expect(JSON.stringify(told)).toContain("access_id=i&access_key=[redacted]");
  });
});
