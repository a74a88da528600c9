import { once } from "node:events";
import { createServer as createHttpServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from "node:http";
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from "node:net";
import { afterEach } from "vitest";
import type { Exchange } from "../../src/model/exchange.js";
import type { ProbeMark, RequestRecipe } from "../../src/model/probe.js";
import type { Transport } from "../../src/model/transport.js";
import { createLiveTransport, type LiveOptions } from "../../src/transport/live.js";

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** Runs something when the current test is over. */
export function atEnd(cleanup: () => Promise<void>): void {
  cleanups.push(cleanup);
}

async function listen(server: Server | HttpServer, host = "127.0.0.1"): Promise<number> {
  server.listen(0, host);
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** Serves HTTP on loopback until the test ends. */
export async function serveHttp(
  listener: (request: IncomingMessage, response: ServerResponse) => unknown,
  host = "127.0.0.1",
): Promise<string> {
  const server = createHttpServer((request, response) => void listener(request, response));
  const port = await listen(server, host);
  atEnd(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Serves bare TCP on loopback until the test ends, and counts the connections. */
export async function serveTcp(
  onConnection: (socket: Socket) => void,
): Promise<{ readonly origin: string; readonly connections: () => number }> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createTcpServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    onConnection(socket);
  });
  const port = await listen(server);
  atEnd(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { origin: `http://127.0.0.1:${port}`, connections: () => connections };
}

/** Serves the same bytes to whatever is asked, then ends the connection. */
export async function serveBytes(bytes: string | Buffer): Promise<string> {
  const { origin } = await serveTcp((socket) => socket.once("data", () => socket.end(bytes)));
  return origin;
}

/** Reads the whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

let made = 0;

/** Opens a transport with short times and no limits, until the test ends. */
export function open(origin: string, changes: Partial<LiveOptions> = {}): Transport {
  const transport = createLiveTransport({
    baseUrl: new URL(origin),
    credentials: { basic: { username: "runner", password: "canary-password" }, prefer: "basic" },
    userAgent: "ocp-contract/0.0.0 run/test",
    timeoutMs: 2000,
    backupTimeoutMs: 2000,
    maxBackups: null,
    maxCredentialProbes: null,
    insecureHttp: false,
    bodySecrets: [],
    routeOf: () => undefined,
    clock: { now: () => Date.now(), sleep: async () => undefined },
    random: () => `random-${(made += 1)}`,
    ...changes,
  });
  atEnd(() => transport.close());
  return transport;
}

export const backupPath = "/api/v2/ob/clusters/1000005/tenants/1000012/backup/backupNow";
export const impossiblePath = "/api/v2/ob/clusters/9007199254740991/tenants/9007199254740991/backup/backupNow";

/** A GET of the cluster list with our own credentials, changed as said. */
export function recipe(changes: Partial<RequestRecipe> = {}): RequestRecipe {
  return { operation: "listClusters", method: "GET", path: "/api/v2/ob/clusters", credentials: "own", headers: [], ...changes };
}

/** A POST that may start a backup, changed as said. */
export function backupRecipe(changes: Partial<RequestRecipe> = {}): RequestRecipe {
  return recipe({ operation: "backupTenantNow", method: "POST", path: backupPath, body: "{}", ...changes });
}

const mark: ProbeMark = { id: "test/probe", class: "backup", credentials: "own", impossibleIds: false };

/** Sends and gives the exchange; a refusal to send fails the test. */
export async function exchangeOf(transport: Transport, request: RequestRecipe): Promise<Exchange> {
  const outcome = await transport.send(request, mark);
  if (outcome.kind === "refused") throw new Error(`not sent: ${outcome.because}`);
  return outcome.exchange;
}

/** Sends and gives the reason why nothing was sent; an exchange fails the test. */
export async function refusalOf(transport: Transport, request: RequestRecipe): Promise<string> {
  const outcome = await transport.send(request, mark);
  if (outcome.kind === "exchange") throw new Error(`sent as ${outcome.exchange.id}`);
  return outcome.because;
}

/** A complete error envelope. */
export function refusal(status = 400): string {
  return JSON.stringify({
    successful: false,
    status,
    error: { code: 0, message: "no" },
    duration: 0,
    server: "s",
    timestamp: "t",
    traceId: "",
  });
}
