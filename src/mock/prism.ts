import { InputError } from "../model/input-error.js";

export interface PrismOptions {
  /** A bundled OpenAPI document. */
  readonly document: unknown;
  /** @default 0: any free port */
  readonly port?: number;
}

/** A mock that is being served. */
export interface ServedMock {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a document with Prism on 127.0.0.1, answering from its examples; rejects where Prism is not installed or the port is taken. */
export async function startPrism({ document, port = 0 }: PrismOptions): Promise<ServedMock> {
  const [{ createLogger }, { getHttpOperationsFromSpec }, { createServer }] = await loadPrism();
  // A copy, because Prism resolves references in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(document) as object);
  const server = createServer(operations, {
    components: { logger: createLogger("mock", { level: "silent" }) },
    cors: false,
    config: {
      checkSecurity: true,
      validateRequest: true,
      // It answers with examples of the document, which are held to it elsewhere.
      validateResponse: false,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
      isProxy: false,
    },
  });
  // Prism rejects with a bare text.
  const origin = await server.listen(port, "127.0.0.1").catch((cause: unknown) => {
    throw new InputError(`the mock cannot listen on port ${String(port)}: ${String(cause)}`, { cause });
  });
  return { origin, close: () => server.close() };
}

/** Only here and only when asked: Prism takes most of a second to load, and is no dependency of what is published. */
async function loadPrism(): Promise<
  readonly [typeof import("@stoplight/prism-core"), typeof import("@stoplight/prism-http"), typeof import("@stoplight/prism-http-server")]
> {
  try {
    return await Promise.all([import("@stoplight/prism-core"), import("@stoplight/prism-http"), import("@stoplight/prism-http-server")]);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw cause;
    throw new InputError(
      "the mock needs @stoplight/prism-core, prism-http and prism-http-server, which are not installed here: run npm ci in a clone",
      { cause },
    );
  }
}
