import type { Socket } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { backupRecipe, exchangeOf, open, recipe, serveBytes, serveHttp, serveTcp } from "./harness.js";

const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

/** Writes a piece again and again, as long as the other side reads. */
function writeWithoutEnd(socket: Socket, piece: Buffer): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on("drain", more);
  more();
}

describe("a server that", () => {
  it.each<[string, (socket: Socket) => void, string, string]>([
    ["never answers", () => undefined, "no-answer", "TIMEOUT"],
    ["stops in its status line", (socket) => socket.write("HTTP/1.1 20"), "answer-cut", "TIMEOUT"],
    ["stops in its headers", (socket) => socket.write(`${head}X-A: `), "answer-cut", "TIMEOUT"],
    ["stops in its body", (socket) => socket.write(`${head}Content-Length: 10\r\n\r\n{`), "answer-cut", "TIMEOUT"],
    [
      "never sends the last chunk",
      (socket) => socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`),
      "answer-cut",
      "TIMEOUT",
    ],
    ["resets before it answers", (socket) => socket.resetAndDestroy(), "no-answer", "ECONNRESET"],
    ["closes before it answers", (socket) => socket.end(), "no-answer", "CONNECTION_CLOSED"],
    ["closes in its headers", (socket) => socket.end(`${head}X-A: `), "answer-cut", "CONNECTION_CLOSED"],
    ["closes before its Content-Length", (socket) => socket.end(`${head}Content-Length: 10\r\n\r\n{}`), "answer-cut", "CONNECTION_CLOSED"],
    [
      "closes before its last chunk",
      (socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n`),
      "answer-cut",
      "CONNECTION_CLOSED",
    ],
    ["speaks another protocol", (socket) => socket.end("220 mail.example ESMTP\r\n"), "answer-cut", "INVALID_HTTP"],
    ["sends a malformed header", (socket) => socket.end("HTTP/1.1 200 OK\r\nno header\r\n\r\n"), "answer-cut", "INVALID_HTTP"],
    ["sends a malformed chunk", (socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`), "answer-cut", "INVALID_HTTP"],
    ["sends one header of 300 kB", (socket) => socket.end(`${head}X-A: ${"a".repeat(300_000)}\r\n\r\n`), "answer-cut", "HEADERS_TOO_LARGE"],
    ["sends 100,000 headers", (socket) => socket.end(`${head}${"X-A: b\r\n".repeat(100_000)}\r\n`), "answer-cut", "HEADERS_TOO_LARGE"],
  ])("%s", async (_what, answer, stage, code) => {
    const { origin, connections } = await serveTcp((socket) => socket.once("data", () => answer(socket)));
    const transport = open(origin, code === "TIMEOUT" ? { timeoutMs: 150, backupTimeoutMs: 150 } : {});
    const { failure, response, durationMs } = await exchangeOf(transport, backupRecipe());
    expect(response).toBeUndefined();
    expect(failure).toMatchObject({ stage, code });
    expect(durationMs).toBeLessThan(1500);
    // Sent once, whatever came of it; and so is a GET.
    expect(connections()).toBe(1);
    await exchangeOf(transport, recipe());
    expect(connections()).toBe(2);
  });

  it("resets in its body is told with what is known of it", async () => {
    const { origin } = await serveTcp((socket) =>
      socket.once("data", () => socket.write(`${head}Content-Length: 10\r\n\r\n{`, () => setTimeout(() => socket.resetAndDestroy(), 20))),
    );
    expect((await exchangeOf(open(origin), recipe())).failure?.stage).toBe("answer-cut");
  });

  it("drips a byte at a time ends within the time for everything", async () => {
    const { origin } = await serveTcp((socket) => {
      socket.write(`${head}Content-Length: 1000\r\n\r\n`);
      const timer = setInterval(() => socket.write("1"), 10);
      socket.on("close", () => clearInterval(timer));
    });
    const { failure, durationMs } = await exchangeOf(open(origin, { timeoutMs: 200 }), recipe());
    expect(failure).toMatchObject({ stage: "answer-cut", code: "TIMEOUT" });
    expect(durationMs).toBeGreaterThanOrEqual(190);
    expect(durationMs).toBeLessThan(1500);
  });

  it("never ends its body is cut at 8 MiB", async () => {
    const { origin } = await serveTcp((socket) => {
      socket.write(`${head}\r\n`);
      writeWithoutEnd(socket, Buffer.alloc(65_536, "1"));
    });
    const { response } = await exchangeOf(open(origin, { timeoutMs: 10_000 }), recipe());
    expect(response).toMatchObject({ status: 200, truncatedAt: 8_388_608 });
    expect(response?.body?.size).toBe(8_388_608);
  });

  it("sends a gzip bomb is cut at 8 MiB, in little memory", async () => {
    // A thousand million bytes in a hundred members.
    const member = gzipSync(Buffer.alloc(10_000_000));
    const bomb = Buffer.concat(Array.from({ length: 100 }, () => member));
    const origin = await serveHttp((_request, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb));
    const transport = open(origin, { timeoutMs: 10_000 });
    const before = process.memoryUsage().rss;
    const { response } = await exchangeOf(transport, recipe());
    expect(response?.truncatedAt).toBe(8_388_608);
    expect(response?.body?.size).toBe(8_388_608);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  it("sends 5 MB in one string is read whole", async () => {
    const origin = await serveHttp((_request, response) => response.end(JSON.stringify({ server: "x".repeat(5_000_000) })));
    const { response } = await exchangeOf(open(origin), recipe());
    expect(response?.body?.size).toBe(5_000_013);
    expect(response?.body?.json.faults).toEqual([]);
  });

  it("nests 100,000 deep is not read to the ground", async () => {
    const origin = await serveHttp((_request, response) => response.end("[".repeat(100_000)));
    const { response } = await exchangeOf(open(origin), recipe());
    expect(response?.body?.json.faults.map(({ kind }) => kind)).toEqual(["too-deep"]);
  });

  it("answers before it has read the request is heard", async () => {
    const { origin } = await serveTcp((socket) => socket.end(`${head}Content-Length: 2\r\n\r\n{}`));
    expect((await exchangeOf(open(origin), recipe())).response?.body?.json.value).toEqual({});
  });

  it("speaks HTTP/1.0 and ends its body by closing is heard", async () => {
    const origin = await serveBytes('HTTP/1.0 200 OK\r\n\r\n{"a":1}');
    expect((await exchangeOf(open(origin), recipe())).response).toMatchObject({ httpVersion: "HTTP/1.0", body: { text: '{"a":1}' } });
  });

  it("closes idle connections at once is not blamed for it", async () => {
    const origin = await serveHttp((_request, response) => {
      response.socket?.setTimeout(1);
      response.end("{}");
    });
    const transport = open(origin);
    for (let count = 0; count < 20; count += 1) expect((await exchangeOf(transport, backupRecipe())).failure).toBeUndefined();
  });

  it("leaves bytes behind its answer does not spoil the next one", async () => {
    const origin = await serveBytes(`${head}Content-Length: 2\r\n\r\n{}HTTP/1.1 500 Late\r\n\r\n`);
    const transport = open(origin);
    for (let count = 0; count < 3; count += 1) expect((await exchangeOf(transport, recipe())).response?.status).toBe(200);
  });
});

describe("a host that", () => {
  it("refuses connections gets nothing", async () => {
    expect((await exchangeOf(open("http://127.0.0.1:1"), recipe())).failure).toMatchObject({ stage: "not-sent", code: "ECONNREFUSED" });
  });

  it("has no address gets nothing", async () => {
    const { failure } = await exchangeOf(open("https://ocp.invalid"), recipe());
    expect(failure?.stage).toBe("not-sent");
    expect(failure?.code).toMatch(/^(?:ENOTFOUND|EAI_AGAIN)$/);
  });
});

describe("Content-Encoding", () => {
  const text = '{"a":"備份"}';
  it.each<[string, Buffer]>([
    ["gzip", gzipSync(text)],
    ["X-GZIP", gzipSync(text)],
    ["deflate", deflateSync(text)],
    ["deflate", deflateRawSync(text)],
    ["br", brotliCompressSync(text)],
    ["deflate, gzip", gzipSync(deflateSync(text))],
    ["identity", Buffer.from(text)],
  ])("%s is undone", async (coding, bytes) => {
    const origin = await serveHttp((_request, response) => response.writeHead(200, { "content-encoding": coding }).end(bytes));
    const { response } = await exchangeOf(open(origin), recipe());
    expect(response).not.toHaveProperty("undecodable");
    expect(response?.body).toEqual({ text, size: Buffer.byteLength(text), json: { value: { a: "備份" }, faults: [] } });
  });

  it.each([
    ["gzip", Buffer.from(text)],
    ["gzip", gzipSync(text).subarray(0, 20)],
    ["br", Buffer.from(text)],
    ["zstd", Buffer.from(text)],
  ])("%s that is not applied, or not known, is named and the bytes kept", async (coding, bytes) => {
    const origin = await serveHttp((_request, response) => response.writeHead(200, { "content-encoding": coding }).end(bytes));
    const { response } = await exchangeOf(open(origin), recipe());
    expect(response?.undecodable).toContain(coding);
    expect(response?.body?.size).toBe(bytes.length);
  });

  it("of nine codings is not undone: each may blow up what the one before gave", async () => {
    const bytes = Array.from({ length: 9 }).reduce<Buffer>((each) => gzipSync(each), Buffer.from(text));
    const coding = Array.from({ length: 9 }, () => "gzip").join(", ");
    const origin = await serveHttp((_request, response) => response.writeHead(200, { "content-encoding": coding }).end(bytes));
    expect((await exchangeOf(open(origin), recipe())).response?.undecodable).toBe("9 codings are more than this tool undoes");
  });

  it("of nothing is nothing", async () => {
    const origin = await serveHttp((_request, response) => response.writeHead(204, { "content-encoding": "gzip" }).end());
    expect((await exchangeOf(open(origin), recipe())).response).not.toHaveProperty("undecodable");
  });
});
