import { Agent, fetch as undiciFetch } from "undici";
import { describe, expect, it } from "vitest";
import { basicAuth, createBackupClient, type Fetch } from "../../src/client/public.js";
import { exampleBody } from "../../src/client/testing/public-testing.js";
import { thrownBy } from "./client-of.js";
import { envelope, http, serveRaw, type RawServer } from "./raw-server.js";

const auth = basicAuth({ username: "u", password: "correct horse battery" });
const call = { clusterId: 1, tenantId: 2, body: exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_FILE") };
const success = envelope(
  '{"obBackupTaskType":"DATA_BACKUP_NOW","backupObjectOpsResultList":[{"beSuccessful":true,"obBackupObjectList":[{"clusterId":1,"tenantId":2,"backupDimension":"TENANT"}],"taskIdList":[3]}]}',
);

function postsOf({ requests }: RawServer): number {
  return requests.filter((each) => each.startsWith("POST")).length;
}

describe("a backup call is one POST", () => {
  it.each([421, 401, 408, 425, 429, 503])("also where the first answer is %i and the next would be a success", async (status) => {
    const server = await serveRaw((socket, _request, count) =>
      socket.write(count === 1 ? http(status, "", 'WWW-Authenticate: Basic realm="x"', "Retry-After: 0") : http(200, success)),
    );
    const error = await thrownBy(createBackupClient({ baseUrl: server.origin, auth }).backupTenantNow(call));
    expect(error).toMatchObject({ code: "OUTCOME_UNKNOWN", mayHaveStarted: true });
    expect(postsOf(server)).toBe(1);
  });

  it("with its length, in one piece, and a refusal of the credentials is still told as one", async () => {
    const refusal = '{"successful":false,"status":401,"error":{"code":1,"message":"no"},"traceId":"t"}';
    const server = await serveRaw((socket) => socket.end(http(401, refusal, 'WWW-Authenticate: Basic realm="x"')));
    const error = await thrownBy(createBackupClient({ baseUrl: server.origin, auth }).backupTenantNow(call));
    expect(error).toMatchObject({ code: "REFUSED", status: 401, mayHaveStarted: false });
    const [request = ""] = server.requests;
    const [head = "", body = ""] = request.split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^content-length: ${String(body.length)}$`, "im"));
    expect(head).toMatch(/^content-type: application\/json/im);
    expect(head).not.toMatch(/^transfer-encoding/im);
    expect(JSON.parse(body)).toEqual(call.body);
  });

  it("through undici too, where it is given a stream as the recipes do; a text it would send again", async () => {
    const dispatcher = new Agent();
    const undici = undiciFetch as unknown as typeof globalThis.fetch;
    const plain: Fetch = (url, init) => undici(url, Object.assign({ dispatcher }, init));
    const once: Fetch = (url, init) => {
      if (typeof init.body !== "string") return plain(url, init);
      const body = new Blob([init.body]);
      const headers = { ...(init.headers as object), "content-length": String(body.size) };
      return plain(url, { ...init, headers, body: body.stream(), duplex: "half", credentials: "omit" });
    };
    const posts: number[] = [];
    for (const fetch of [plain, once]) {
      const server = await serveRaw((socket) => socket.write(http(421, "")));
      await thrownBy(createBackupClient({ baseUrl: server.origin, auth, fetch }).backupTenantNow(call));
      posts.push(postsOf(server));
    }
    await dispatcher.close();
    expect(posts).toEqual([2, 1]);
  });
});
