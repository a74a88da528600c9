import type { TransportFailure } from "../model/exchange.js";
import { ArgumentFault } from "./body-text.js";

/** Failures before a connection stands: no byte of a request can have left. */
const beforeConnection = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "EAI_FAIL",
  "EAI_NODATA",
  "EAI_NONAME",
  "ECONNREFUSED",
  "UND_ERR_CONNECT_TIMEOUT",
]);
/** The same only where the system says that it was connecting. */
const whileConnecting = new Set([
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EHOSTDOWN",
  "ENETDOWN",
  "EADDRNOTAVAIL",
  "EACCES",
  "EPERM",
  "ECONNRESET",
]);
/** The certificate of the server was turned down by us, before the request is written. */
const certificates = new Set([
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_REVOKED",
  "CERT_REJECTED",
  "CERT_UNTRUSTED",
  "CERT_SIGNATURE_FAILURE",
  "CERT_CHAIN_TOO_LONG",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "INVALID_CA",
  "INVALID_PURPOSE",
  "HOSTNAME_MISMATCH",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/** Gives how far a request came and why no further, by what was thrown; `left` where it was given to `fetch`. */
export function failureOf(thrown: unknown, left: boolean, reason: "TIMEOUT" | "ABORTED" | undefined): TransportFailure {
  const message = wordsOf(thrown);
  // Before the request only the caller's own functions and arguments can fail.
  if (!left) return { stage: "not-sent", code: reason ?? (thrown instanceof ArgumentFault ? "INVALID_ARGUMENT" : "AUTH_FAILED"), message };
  if (reason !== undefined) return { stage: "no-answer", code: reason, message };
  return { stage: provesNotSent(thrown) ? "not-sent" : "no-answer", code: codeOf(thrown), message };
}

/** A `fetch` says only that it failed; why stands in its cause. Anything can be thrown, also what cannot be written. */
function wordsOf(thrown: unknown): string {
  const words = [thrown, rootsOf(thrown, 0)[0]].flatMap((each) => textAt(each, "message") ?? []).filter((text) => text !== "");
  if (words.length > 0) return [...new Set(words)].join(": ");
  return typeof thrown === "string" ? thrown : `${typeof thrown} without a message was thrown`;
}

/** Tells whether what a `fetch` threw proves that nothing of the request left: every code on the way to its causes must. */
export function provesNotSent(thrown: unknown, depth = 0): boolean {
  if (depth > 4 || typeof thrown !== "object" || thrown === null) return false;
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return thrown.errors.every((each) => provesNotSent(each, depth + 1));
  const { cause, code } = thrown as { readonly cause?: unknown; readonly code?: unknown };
  const last = typeof cause !== "object" || cause === null;
  // A `fetch` says only that it failed, without a code; a code that does is held to the list wherever it stands.
  return (isBeforeSending(thrown) || (code === undefined && !last)) && (last || provesNotSent(cause, depth + 1));
}

/** Gives the code of what a `fetch` threw: of its cause where it has one. */
export function codeOf(thrown: unknown): string {
  const [code] = rootsOf(thrown, 0).flatMap((cause) => {
    const each = textAt(cause, "code") ?? textAt(cause, "name");
    return each === undefined ? [] : [each];
  });
  return code ?? "FETCH_FAILED";
}

/** A host with several addresses fails once for each; an error of `fetch` tells the rest by its cause. */
function rootsOf(thrown: unknown, depth: number): readonly unknown[] {
  if (depth > 4 || typeof thrown !== "object" || thrown === null) return [thrown];
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return thrown.errors.flatMap((each) => rootsOf(each, depth + 1));
  const { cause } = thrown as { readonly cause?: unknown };
  return typeof cause === "object" && cause !== null ? rootsOf(cause, depth + 1) : [thrown];
}

function isBeforeSending(cause: unknown): boolean {
  const code = textAt(cause, "code") ?? "";
  if (beforeConnection.has(code) || certificates.has(code)) return true;
  return whileConnecting.has(code) && textAt(cause, "syscall") === "connect";
}

function textAt(value: unknown, name: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const text = (value as Readonly<Record<string, unknown>>)[name];
  return typeof text === "string" ? text : undefined;
}
