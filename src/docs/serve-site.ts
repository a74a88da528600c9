import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** A site that is being served. */
export interface ServedSite {
  readonly origin: string;
  close(): void;
}

/** Serves a folder on this machine only, and nothing else. */
export async function serveSite(folder: string, port: number): Promise<ServedSite> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("No such page.\n");
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return { origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, close: () => server.close() };
}
