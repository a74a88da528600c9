import { signAccessKey, type AccessKey } from "../../src/wire/signature.js";

/** Gives a fetch that signs each request when its bytes are final, follows no redirect, and gives up after `timeoutMs`. */
export function signingFetch(key: AccessKey, timeoutMs: number): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const body = new Uint8Array(await request.arrayBuffer());
    const { host, pathname, search } = new URL(request.url);
    const date = new Date().toUTCString();
    const headers = new Headers(request.headers);
    const parts = {
      method: request.method,
      path: pathname + search,
      contentType: headers.get("Content-Type") ?? "",
      date,
      host,
      headers: [],
      body,
    };
    headers.set("Date", date);
    headers.set("Authorization", signAccessKey(key, parts));
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]);
    // A redirect would carry the call to another server.
    const bare = { method: request.method, headers, signal, redirect: "manual", credentials: "omit" } as const;
    if (body.length === 0) return fetch(request.url, bare);
    // Bytes for a body fetch would send again by itself after a 421: a second backup. A stream it cannot.
    headers.set("Content-Length", String(body.length));
    const once = { ...bare, body: new Blob([body]).stream(), duplex: "half" };
    return fetch(request.url, once);
  };
}

/** Gives the fetch, the address and the ids that the environment tells. */
export function fromEnvironment(): {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  readonly path: { readonly id: number; readonly tenantId: number };
} {
  const { OCP_TARGET = "", OCP_ACCESS_KEY_ID = "", OCP_ACCESS_KEY_SECRET = "", OCP_CLUSTER_ID, OCP_TENANT_ID } = process.env;
  const key = { id: OCP_ACCESS_KEY_ID, secret: OCP_ACCESS_KEY_SECRET };
  return { baseUrl: OCP_TARGET, fetch: signingFetch(key, 10_000), path: { id: Number(OCP_CLUSTER_ID), tenantId: Number(OCP_TENANT_ID) } };
}
