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
    came = { failure: await failureOf(thrown, seen, watch.reason()) };
  } finally {
    watch.end();
  }
  const { request, secrets = [], user } = seen;
  const durationMs = Math.round((performance.now() - began) * 1000) / 1000;
  return { operation: outgoing.operation, ...(request === undefined ? {} : { request }), ...came, secrets, user, startedAt, durationMs };
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
  const [authorizer, { url, contentType, body }] = [await session.authorizer(), await session.prepare(outgoing)];
  seen.secrets = authorizer.secrets;
  seen.user = authorizer.user;
  signal.throwIfAborted();
  const { method, acceptLanguage } = outgoing;
  if (acceptLanguage !== undefined && !/^[\x20-\x7e]+$/.test(acceptLanguage)) throw new ArgumentFault("acceptLanguage must be ASCII");
  const date = formatHttpDate(Date.now());
  const unsigned: HeaderList = [
    ["accept", "application/json, text/plain"],
    ["user-agent", userAgent],
    ["date", date],
    ...(contentType === "" ? [] : [["content-type", contentType] as const]),
    ...(acceptLanguage === undefined ? [] : [["accept-language", acceptLanguage] as const]),
  ];
  const parts = { method, path: url.pathname + url.search, contentType, date, host: url.host };
  const content = body === undefined ? {} : { body };
  const authorization = await authorizer.header({ ...parts, ...content, headers: unsigned });
  signal.throwIfAborted();
  const headers: HeaderList = [...unsigned, ["authorization", authorization]];
  seen.request = { method, url, headers, ...content };
  // No redirect is followed: credentials stay with the server that they are for.
  const init = { method, headers: Object.fromEntries(headers), ...content, redirect: "manual", signal } as const;
  seen.left = true;
  const response = await session.fetch(url.href, init);
  const bytes = await readBytes(response);
  return { status: response.status, statusText: response.statusText, headers: response.headers, bytes };
}

async function failureOf(thrown: unknown, { left }: Seen, reason: "TIMEOUT" | "ABORTED" | undefined): Promise<TransportFailure> {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (!left) return { stage: "not-sent", code: reason ?? argumentCode(thrown), message };
  if (reason !== undefined) return { stage: "no-answer", code: reason, message };
  try {
    const { failureOfFetch } = await import("./later.js");
    return { ...failureOfFetch(thrown), message };
  } catch {
    // Without the list of what proves that nothing left, nothing does.
    return { stage: "no-answer", code: "FETCH_FAILED", message };
  }
}

/** Before the request only the caller's own functions and arguments can fail. */
function argumentCode(thrown: unknown): string {
  return thrown instanceof ArgumentFault ? "INVALID_ARGUMENT" : "AUTH_FAILED";
}
