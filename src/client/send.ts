import type { HeaderList, TransportFailure } from "../model/exchange.js";
import type { OperationId } from "../model/operation.js";
import { formatHttpDate } from "../wire/http-date.js";
import type { NamedSecret } from "../wire/secret.js";
import { ArgumentFault } from "./body-text.js";
import type { CallParts } from "./openapi-fetch-seam.js";
import { readBytes } from "./read-bytes.js";
import type { Session } from "./session.js";
import { watchTime } from "./watch-time.js";
import { userAgent } from "./user-agent.js";

/** What is to be sent. */
export interface Outgoing extends CallParts {
  readonly operation: OperationId;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly acceptLanguage?: string | undefined;
}

/** A request as it was sent. */
export interface SentRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: HeaderList;
  readonly body?: string;
}

/** An answer as it came. */
export interface RawAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** One try to make a call, with the answer or the reason why there is none; nothing of it is redacted yet. */
export interface Attempt {
  readonly operation: OperationId;
  /** Absent where it did not come to a request. */
  readonly request?: SentRequest;
  readonly answer?: RawAnswer;
  readonly failure?: TransportFailure;
  readonly secrets: readonly NamedSecret[];
  readonly user?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly durationMs: number;
}

/** Makes a call once; never throws for what a server, a network or a caller's function does. */
export async function sendOnce(session: Session, outgoing: Outgoing): Promise<Attempt> {
  const watch = watchTime(outgoing.timeoutMs, outgoing.signal);
  const startedAt = Date.now();
  const began = performance.now();
  const seen: Seen = { left: false };
  let came: Pick<Attempt, "answer" | "failure">;
  try {
    came = { answer: await watch.race(exchange(session, outgoing, watch.signal, seen)) };
  } catch (thrown) {
    came = { failure: await failureFrom(thrown, seen, watch.reason()) };
  } finally {
    watch.end();
  }
  const { request, secrets = [], user } = seen;
  const durationMs = Math.round((performance.now() - began) * 1000) / 1000;
  return { operation: outgoing.operation, ...(request === undefined ? {} : { request }), ...came, secrets, user, startedAt, durationMs };
}

let dated: { readonly second: number; readonly text: string } | undefined;

/** Writing a date costs as much as signing in; calls of one second share it. */
function dateOf(now: number): string {
  const second = Math.floor(now / 1000);
  if (dated?.second !== second) dated = { second, text: formatHttpDate(now) };
  return dated.text;
}

/** How far a try came. */
interface Seen {
  /** The request was given to `fetch`: from here on it may have left. */
  left: boolean;
  request?: SentRequest;
  secrets?: readonly NamedSecret[];
  user?: string | undefined;
}

async function exchange(session: Session, outgoing: Outgoing, signal: AbortSignal, seen: Seen): Promise<RawAnswer> {
  const authorizer = await session.authorizer();
  const { url, contentType, body } = await session.prepare(outgoing);
  seen.secrets = authorizer.secrets;
  seen.user = authorizer.user;
  signal.throwIfAborted();
  const { method } = outgoing;
  const date = dateOf(Date.now());
  const headers = headersOf(outgoing, date, contentType);
  const parts = { method, path: url.pathname + url.search, contentType, date, host: url.host, headers };
  const authorization = await authorizer.header(body === undefined ? parts : { ...parts, body });
  signal.throwIfAborted();
  headers.push(["authorization", authorization]);
  seen.request = body === undefined ? { method, url, headers } : { method, url, headers, body };
  // No redirect is followed: credentials stay with the server that they are for.
  const init: RequestInit = { method, headers: Object.fromEntries(headers), redirect: "manual", signal };
  if (body !== undefined) init.body = body;
  seen.left = true;
  const response = await session.fetch(url.href, init);
  const bytes = await readBytes(response);
  return { status: response.status, statusText: response.statusText, headers: response.headers, bytes };
}

function headersOf({ acceptLanguage }: Outgoing, date: string, contentType: string): (readonly [string, string])[] {
  const headers: (readonly [string, string])[] = [
    ["accept", "application/json, text/plain"],
    ["user-agent", userAgent],
    ["date", date],
  ];
  if (contentType !== "") headers.push(["content-type", contentType]);
  if (acceptLanguage === undefined) return headers;
  if (!/^[\x20-\x7e]+$/.test(acceptLanguage)) throw new ArgumentFault("acceptLanguage must be ASCII");
  headers.push(["accept-language", acceptLanguage]);
  return headers;
}

/** What tells failures apart is loaded with the first of them. */
async function failureFrom(thrown: unknown, { left }: Seen, reason: "TIMEOUT" | "ABORTED" | undefined): Promise<TransportFailure> {
  try {
    const { failureOf } = await import("./later.js");
    return failureOf(thrown, left, reason);
  } catch {
    // Without the list of what proves that nothing left, nothing does.
    return { stage: left ? "no-answer" : "not-sent", code: reason ?? "FETCH_FAILED", message: "" };
  }
}
