import { authorizerOf, type Authorizer } from "./auth.js";
import { createPreparation, type PrepareRequest } from "./openapi-fetch-seam.js";
import type { ClientOptions, Fetch, Validate } from "./options.js";
import { createValidation, isVersion, type Validation } from "./validation.js";
import type { Version } from "./versions.js";

/** What a client keeps between its calls. */
export interface Session {
  readonly version: Version;
  readonly prepare: PrepareRequest;
  readonly authorizer: () => Promise<Authorizer>;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly backupTimeoutMs: number;
  readonly validate: Validate;
  readonly retryNotSent: number;
  /** Loaded before anything is sent: where it cannot be, nothing has happened yet. */
  readonly validation: () => Promise<Validation>;
  readonly onExchange: ClientOptions["onExchange"];
}

/** Checks the options of a client and fills in what they leave out; throws a TypeError that names the wrong one. */
export function openSession(options: ClientOptions<Version>): Session {
  const { auth, version = "4.3", fetch, timeoutMs = 10_000, backupTimeoutMs = 120_000, validate = "throw", retryNotSent = 0 } = options;
  if (!isVersion(version)) throw new TypeError(`version ${JSON.stringify(version)} is unknown`);
  // No timer can wait longer.
  for (const [name, value] of Object.entries({ timeoutMs, backupTimeoutMs })) {
    if (!(value > 0 && value < 2 ** 31)) throw new TypeError(`${name} must be above 0 and below 2^31`);
  }
  if (!["throw", "warn", "off"].includes(validate)) throw new TypeError('validate must be "throw", "warn" or "off"');
  if (!Number.isInteger(retryNotSent) || retryNotSent < 0 || retryNotSent > 10) throw new TypeError("retryNotSent must be 0 to 10");
  if (typeof auth !== "function") authorizerOf(auth);
  return {
    ...{ version, timeoutMs, backupTimeoutMs, validate, retryNotSent },
    validation: createValidation(version, validate),
    prepare: createPreparation(readBaseUrl(options.baseUrl)),
    authorizer: async () => authorizerOf(typeof auth === "function" ? await auth() : auth),
    fetch: fetch ?? fetchOnce,
    onExchange: options.onExchange,
  };
}

/** A text that is a body Node.js sends again by itself after a 421; what can be read once it cannot, nor where it would ask for other credentials. */
const fetchOnce: Fetch = (url, init) => {
  if (typeof init.body === "string") {
    const bytes = Buffer.from(init.body);
    (init.headers as Record<string, string>)["content-length"] = String(bytes.length);
    Object.assign(init, { body: readOnce(bytes), duplex: "half", credentials: "omit" });
  }
  // Looked up anew each time: tools that watch or replace the global one do so later.
  return globalThis.fetch(url, init);
};

/** Costs less than a stream, of which Node.js makes its own all the same. */
async function* readOnce(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function readBaseUrl(baseUrl: string | URL): string {
  const url = parsed(String(baseUrl));
  const plain = url !== undefined && /^https?:$/.test(url.protocol) && url.username + url.password + url.search + url.hash === "";
  if (!plain) throw new TypeError("baseUrl must be an http or https URL without credentials and query");
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
