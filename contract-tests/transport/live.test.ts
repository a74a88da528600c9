import { describe, expect, it } from "vitest";
import { headerValue } from "../../src/model/exchange.js";
import { jsonText } from "../../src/model/json-text.js";
import { verifyAccessKey } from "../../src/wire/signature.js";
import { backupPath, bodyOf, exchangeOf, open, recipe, refusalOf, serveBytes, serveHttp, serveTcp } from "./harness.js";

describe("a request", () => {
  it("carries the lines that are recorded, in their order", async () => {
    let wire = "";
    const { origin } = await serveTcp((socket) =>
      socket.on("data", (chunk: Buffer) => {
        wire += chunk.toString("latin1");
        if (wire.endsWith("{}")) socket.end("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
      }),
    );
    const transport = open(origin, { credentials: { prefer: "basic" } });
    const { request } = await exchangeOf(
      transport,
      recipe({ method: "POST", path: "/api/v2/a?b=%20c", credentials: "none", body: "{}", headers: [["X-Own", "1"]] }),
    );
    const lines = request.headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    expect(wire).toBe(`POST /api/v2/a?b=%20c HTTP/1.1\r\n${lines}\r\n{}`);
    expect(Object.fromEntries(request.headers)).toMatchObject({
      host: new URL(origin).host,
      "user-agent": "ocp-contract/0.0.0 run/test",
      accept: "application/json, text/plain;q=0.9",
      "accept-language": "en-US",
      "content-type": "application/json",
      "content-length": "2",
      "X-Own": "1",
    });
  });

  it("lets the recipe replace any line of ours", async () => {
    const origin = await serveHttp((request, response) => response.end(request.headers["content-type"]));
    const { response } = await exchangeOf(open(origin), recipe({ method: "POST", body: "x", headers: [["Content-Type", "text/plain"]] }));
    expect(response?.body?.text).toBe("text/plain");
  });

  it("keeps the path prefix of the base URL", async () => {
    const origin = await serveHttp((request, response) => response.end(request.url));
    const { request, response } = await exchangeOf(open(`${origin}/ocp/`), recipe());
    expect(response?.body?.text).toBe("/ocp/api/v2/ob/clusters");
    expect(request).toMatchObject({ origin, path: "/ocp/api/v2/ob/clusters" });
  });

  it.each(["own", "access-key"] as const)("is signed exactly as it is sent (%s)", async (credentials) => {
    const key = { id: "key-id", secret: "canary-key-secret" };
    const origin = await serveHttp(async (request, response) => {
      const headers = Array.from(
        { length: request.rawHeaders.length / 2 },
        (_, index) => [request.rawHeaders[2 * index]!, request.rawHeaders[2 * index + 1]!] as const,
      );
      const { authorization = "", "content-type": contentType = "", date = "", host = "" } = request.headers;
      const parts = { method: request.method!, path: request.url!, contentType, date, host, headers, body: await bodyOf(request) };
      response.end(JSON.stringify(verifyAccessKey(authorization, key, parts)));
    });
    const transport = open(origin, {
      credentials: { basic: { username: "u", password: "canary-password" }, accessKey: key, prefer: "access-key" },
    });
    const requests = [
      recipe({ credentials }),
      recipe({ credentials, path: "/a?page=2&b=x%20y&a=%E5%A4%87" }),
      recipe({
        credentials,
        method: "POST",
        body: '{"name":"备份"}',
        headers: [
          ["Content-Type", "application/json;charset=utf-8"],
          ["x-ocp-origin", "ocp-contract"],
        ],
      }),
      recipe({ credentials, headers: [["Date", "Tue, 17 Jan 2023 04:14:02 GMT"]] }),
    ];
    for (const each of requests) expect((await exchangeOf(transport, each)).response?.body?.json.value).toBe(true);
  });

  it("is one of a kind: requests are sent one after the other", async () => {
    let running = 0;
    let most = 0;
    const origin = await serveHttp((_request, response) => {
      most = Math.max(most, (running += 1));
      setTimeout(() => {
        running -= 1;
        response.end();
      }, 20);
    });
    const transport = open(origin);
    const exchanges = await Promise.all([1, 2, 3].map(() => exchangeOf(transport, recipe())));
    expect(most).toBe(1);
    expect(exchanges.map(({ id }) => id)).toEqual(["x0001", "x0002", "x0003"]);
  });

  it("goes to IPv6 too", async () => {
    const origin = await serveHttp((_request, response) => response.end("here"), "::1");
    expect((await exchangeOf(open(origin), recipe())).response?.body?.text).toBe("here");
  });

  it.each(["api", "http://elsewhere/", "/a b", "/a\r\nX: y", "/ü"])("is not sent for %j, which is no path", async (path) => {
    const { origin, connections } = await serveTcp((socket) => socket.destroy());
    expect(await refusalOf(open(origin), recipe({ path }))).toContain("is no path");
    expect(connections()).toBe(0);
  });
});

describe("an answer", () => {
  it("keeps status line, header lines and body as they came", async () => {
    const body = jsonText({ a: 9007199254740993n });
    const origin = await serveBytes(`HTTP/1.0 299 All Sorts\r\nX-Two: 1\r\nx-two: 2\r\nServer: ü\r\n\r\n${body}`);
    const { response, failure } = await exchangeOf(open(origin), recipe());
    expect(failure).toBeUndefined();
    expect(response).toMatchObject({ httpVersion: "HTTP/1.0", status: 299, statusText: "All Sorts" });
    expect(response?.headers).toEqual([
      ["X-Two", "1"],
      ["x-two", "2"],
      ["Server", "ü"],
    ]);
    expect(response?.body).toEqual({ text: body, size: body.length, json: { value: { a: 9007199254740993n }, faults: [] } });
  });

  it("has no body where no byte of one came", async () => {
    const origin = await serveHttp((_request, response) => response.writeHead(204).end());
    expect((await exchangeOf(open(origin), recipe())).response).not.toHaveProperty("body");
  });

  it("comes whole in chunks", async () => {
    const origin = await serveHttp((_request, response) => {
      response.write("[1,");
      setTimeout(() => response.end("2]"), 10);
    });
    expect((await exchangeOf(open(origin), recipe())).response?.body?.json.value).toEqual([1, 2]);
  });

  it("tells the time it took and when it began", async () => {
    const origin = await serveHttp((_request, response) => setTimeout(() => response.end(), 30));
    const exchange = await exchangeOf(open(origin, { clock: { now: () => Date.UTC(2026, 0, 2), sleep: async () => undefined } }), recipe());
    expect(exchange.startedAt).toBe("2026-01-02T00:00:00.000Z");
    expect(exchange.durationMs).toBeGreaterThanOrEqual(25);
    expect(headerValue(exchange.request.headers, "date")).toBe("Fri, 02 Jan 2026 00:00:00 GMT");
  });
});

describe("redirects", () => {
  it("are not followed, nor do credentials leave the origin", async () => {
    let elsewhere = 0;
    const other = await serveHttp((_request, response) => {
      elsewhere += 1;
      response.end();
    });
    const origin = await serveHttp((_request, response) => response.writeHead(302, { location: `${other}/login` }).end());
    const { response } = await exchangeOf(open(origin), recipe());
    expect(response?.status).toBe(302);
    expect(elsewhere).toBe(0);
  });
});

describe("an interrupted run", () => {
  it("stops the request under way and sends no other", async () => {
    const interruption = new AbortController();
    const { origin, connections } = await serveTcp((socket) => socket.once("data", () => interruption.abort()));
    const transport = open(origin, { signal: interruption.signal });
    const { failure } = await exchangeOf(transport, recipe({ method: "POST", path: backupPath, body: "{}" }));
    expect(failure).toMatchObject({ stage: "no-answer", code: "INTERRUPTED" });
    expect(transport.possibleBackups()).toBe(1);
    expect(await refusalOf(transport, recipe())).toContain("interrupted");
    expect(connections()).toBe(1);
  });

  it("sends nothing after it is closed", async () => {
    const { origin, connections } = await serveTcp((socket) => socket.destroy());
    const transport = open(origin);
    await transport.close();
    expect(await refusalOf(transport, recipe())).not.toBe("");
    expect(connections()).toBe(0);
  });
});
