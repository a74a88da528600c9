import { writeFile } from "node:fs/promises";
import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { stringify } from "yaml";
import { miniatureOf } from "../../src/miniatures/registry.js";
import { on, onReads, put } from "../../src/miniatures/lie.js";
import type { Lie, Miniature } from "../../src/miniatures/miniature.js";
import { serveMiniature, type ServedMiniature } from "../../src/miniatures/serve.js";

/** A request as the server got it. */
export interface Seen {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A miniature behind a door that counts what comes and how many come at once. */
export interface WatchedServer {
  readonly origin: string;
  readonly miniature: ServedMiniature;
  readonly seen: readonly Seen[];
  /** Most requests that were open at one time. */
  readonly most: () => number;
  readonly close: () => Promise<void>;
}

/** Makes a miniature that calls itself by a build, and may lie beside. */
export function ofBuild(build: string, options: { readonly base?: string; readonly lies?: readonly Lie[] } = {}): Miniature {
  const base = miniatureOf(options.base ?? "faithful");
  return { ...base, lies: [...(base.lies ?? []), ...(options.lies ?? []), on(onReads("getServerInfo"), put("/buildVersion", build))] };
}

/** Serves a miniature behind a door that watches. */
export async function serveWatched(chosen: string | Miniature, profile?: string, delayMs = 0): Promise<WatchedServer> {
  const miniature = await serveMiniature(chosen, profile === undefined ? {} : { profile });
  const seen: Seen[] = [];
  let [open, most] = [0, 0];
  const { port } = new URL(miniature.origin);
  const door: Server = createServer((incoming, outgoing) => {
    open += 1;
    most = Math.max(most, open);
    seen.push({ at: Date.now(), method: incoming.method ?? "", path: incoming.url ?? "", headers: incoming.headers });
    outgoing.once("close", () => {
      open -= 1;
    });
    const pass = (): void => {
      const { method = "GET", url = "/", headers } = incoming;
      const onward = httpRequest({ host: "127.0.0.1", port, method, path: url, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.statusMessage, answer.rawHeaders);
        answer.pipe(outgoing);
      });
      onward.once("error", () => outgoing.destroy());
      incoming.pipe(onward);
    };
    if (delayMs === 0) pass();
    else setTimeout(pass, delayMs);
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${String((door.address() as AddressInfo).port)}`,
    miniature,
    seen,
    most: () => most,
    close: async () => {
      door.closeAllConnections();
      await Promise.all([new Promise((resolve) => door.close(resolve)), miniature.close()]);
    },
  };
}

/** The environment in which a server's credentials stand under names of its own. */
export function environmentOf(prefix: string, { miniature: { credentials } }: WatchedServer): Readonly<Record<string, string>> {
  return { [`${prefix}_USER`]: credentials.basic.username, [`${prefix}_PASSWORD`]: credentials.basic.password };
}

/** One entry of a config file for a server. */
export function entryOf(name: string, prefix: string, server: WatchedServer, more: object = {}): Record<string, unknown> {
  return {
    ...{ name, url: server.origin, clusterId: Number(server.miniature.clusterId), tenantId: Number(server.miniature.tenantId) },
    credentials: { username: { env: `${prefix}_USER` }, password: { env: `${prefix}_PASSWORD` } },
    ...more,
  };
}

/** Writes a config file and gives its path. */
export async function writeConfig(folder: string, config: unknown, name = "conformance.yaml"): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof config === "string" ? config : stringify(config));
  return file;
}
