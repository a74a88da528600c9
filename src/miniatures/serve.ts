import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { HeaderList } from "../model/exchange.js";
import type { Answer, Call } from "./answer.js";
import { deliver } from "./deliver.js";
import { createFaithful, type Faithful } from "./faithful/faithful.js";
import type { Credentials } from "./faithful/login.js";
import { faithfulPolicy, type Policy } from "./faithful/policy.js";
import { routeOf } from "./faithful/routes.js";
import type { Miniature } from "./miniature.js";
import { miniatureOf } from "./registry.js";

/** How a miniature is served. */
export interface ServeOptions {
  /** Profile to speak, where not the miniature's own. */
  readonly profile?: string;
  /** Further switches. */
  readonly policy?: Partial<Policy>;
  /** @default made for this start */
  readonly credentials?: Credentials;
}

/** A miniature that listens. */
export interface ServedMiniature {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly profile: string;
  readonly credentials: Credentials;
  readonly clusterId: bigint;
  readonly tenantId: bigint;
  /** Backups started so far, whatever was answered. */
  readonly backups: () => number;
  /** Stops listening and cuts what is open. */
  readonly close: () => Promise<void>;
}

/** Serves a miniature on a free port of 127.0.0.1. */
export async function serveMiniature(chosen: string | Miniature, options: ServeOptions = {}): Promise<ServedMiniature> {
  const miniature = typeof chosen === "string" ? miniatureOf(chosen) : chosen;
  const profile = options.profile ?? miniature.profile ?? "4.3";
  const policy: Policy = { ...faithfulPolicy, ...miniature.policy, ...options.policy };
  const credentials = options.credentials ?? makeCredentials();
  const faithful = createFaithful({ profile, policy, credentials, server: randomBytes(5).toString("hex") });
  const server = createServer((request, response) => {
    // A fault of ours must not pass for an answer.
    respond(miniature, faithful, profile, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    profile,
    credentials,
    clusterId: policy.ids.cluster,
    tenantId: policy.ids.tenant,
    backups: faithful.backups,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  miniature: Miniature,
  faithful: Faithful,
  profile: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call = await readCall(request, profile).catch(() => undefined);
  if (call === undefined) return;
  const honest = faithful.answer(call);
  const answer = (miniature.lies ?? []).reduce<Answer>((told, lie) => lie(told, call), honest);
  await deliver(answer, response);
}

async function readCall(request: IncomingMessage, profile: string): Promise<Call> {
  const receivedAt = Date.now();
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const method = request.method ?? "";
  const target = request.url ?? "";
  const route = routeOf(profile, target);
  return {
    method,
    target,
    headers: headersOf(request),
    body: Buffer.concat(chunks),
    receivedAt,
    ...(route?.method === method ? { operation: route.operation } : {}),
  };
}

function headersOf({ rawHeaders }: IncomingMessage): HeaderList {
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) pairs.push([rawHeaders[at] ?? "", rawHeaders[at + 1] ?? ""]);
  return pairs;
}

function makeCredentials(): Credentials {
  return {
    basic: { username: "backup-runner", password: randomBytes(12).toString("base64url") },
    accessKey: { id: randomBytes(8).toString("hex"), secret: randomBytes(16).toString("hex") },
  };
}
