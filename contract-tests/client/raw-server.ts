import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** A server of bytes: it decides about each request, of which it sees the whole text. */
export interface RawServer {
  readonly origin: string;
  /** Whole requests, as they came. */
  readonly requests: readonly string[];
  readonly connections: () => number;
}

/** Serves raw sockets until the end of the test; `answer` is called once for each whole request. */
export async function serveRaw(
  answer: (socket: Socket, request: string, count: number) => void,
  onConnect?: (socket: Socket) => void,
): Promise<RawServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => undefined);
    onConnect?.(socket);
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      const end = text.indexOf("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
      if (end < 0 || text.length < end + 4 + length) return;
      const request = text.slice(0, end + 4 + length);
      text = text.slice(end + 4 + length);
      requests.push(request);
      answer(socket, request, requests.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  );
  return { origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, requests, connections: () => connections };
}

/** A whole HTTP answer. */
export function http(status: number, body: string, ...headers: readonly string[]): string {
  const type = headers.some((each) => /^content-type/i.test(each)) ? [] : ["Content-Type: application/json"];
  return [`HTTP/1.1 ${String(status)} Said`, ...type, ...headers, `Content-Length: ${String(Buffer.byteLength(body))}`, "", body].join(
    "\r\n",
  );
}

/** A success envelope with this text for its data. */
export function envelope(data: string): string {
  return `{"data":${data},"duration":1,"server":"s","status":200,"successful":true,"timestamp":"2026-01-02T03:04:05Z","traceId":"0123456789abcdef"}`;
}
