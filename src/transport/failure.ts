import type { TransportFailure } from "../model/exchange.js";

/** How far a call came, as far as our side of the connection knows. */
export interface Progress {
  /** TCP and TLS are up: from here on, bytes of the request may have left. */
  connected: boolean;
  /** Bytes of an answer that came. */
  received: number;
}

const stableCodes: Readonly<Record<string, string>> = {
  UND_ERR_HEADERS_OVERFLOW: "HEADERS_TOO_LARGE",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "CONTENT_LENGTH_MISMATCH",
  UND_ERR_SOCKET: "CONNECTION_CLOSED",
  HTTPParserError: "INVALID_HTTP",
};

/** Names why no whole answer came; the stage is `not-sent` only where no byte of the request can have been read. */
export function failureOf(cause: unknown, progress: Progress): TransportFailure {
  const error = firstError(cause);
  const stage = !progress.connected ? "not-sent" : progress.received === 0 ? "no-answer" : "answer-cut";
  return { stage, code: codeOf(error), message: error.message };
}

/** An error of our own, with the code that a failure shows. */
export function codedError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/** A host with several addresses fails once for each of them. */
function firstError(cause: unknown): Error {
  if (cause instanceof AggregateError && cause.errors[0] instanceof Error) return cause.errors[0];
  return cause instanceof Error ? cause : new Error(String(cause));
}

function codeOf(error: Error): string {
  const { code } = error as { readonly code?: unknown };
  const name = typeof code === "string" ? code : error.name;
  return name.startsWith("HPE_") ? "INVALID_HTTP" : (stableCodes[name] ?? name);
}
