import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { createServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import { atEnd } from "./harness.js";

/** Serves https on loopback until the test ends: its own answer, or what a plain server behind it says. */
export async function serveHttps(
  options: ServerOptions,
  behind?: string,
): Promise<{ readonly origin: string; readonly requests: () => number }> {
  let requests = 0;
  const server = createServer(options, (incoming, outgoing) => {
    requests += 1;
    if (behind === undefined) return void outgoing.end("here");
    const onward = httpRequest(new URL(incoming.url ?? "/", behind), { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward.on("error", () => outgoing.destroy()));
  });
  server.on("tlsClientError", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  atEnd(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { origin: `https://localhost:${(server.address() as AddressInfo).port}`, requests: () => requests };
}
