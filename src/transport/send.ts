import { once } from "node:events";
import { headerValue, type Exchange } from "../model/exchange.js";
import type { OperationId } from "../model/operation.js";
import type { ProbeMark, RequestRecipe } from "../model/probe.js";
import type { SendOutcome } from "../model/transport.js";
import { mayStartBackup } from "../wire/backup-path.js";
import { authorizationFor, anonymous, type Authorization } from "./authorization.js";
import { collectGarbage, prepareFor } from "./memory.js";
import { makeCall, maxBodyBytes, type Answer } from "./call.js";
import { capture, type RawResponse } from "../wire/capture.js";
import { decodeBody } from "./decode-body.js";
import { plainTextRefusal } from "./guards.js";
import { longestWait, pauseAfter } from "../wire/rate-limit.js";
import { proxySecret } from "./proxy.js";
import { requestLines } from "./request-lines.js";
import type { Session } from "./session.js";

/** Bytes of a body after which memory is tidied. */
const hugeBytes = 1_048_576;

/** A request that has passed every guard but the budget. */
interface Cleared {
  readonly recipe: RequestRecipe;
  readonly mark: ProbeMark;
  readonly operation: OperationId;
  /** With the prefix of the base URL. */
  readonly path: string;
  readonly authorization: Authorization;
  /** Counts as a login that is bound to fail. */
  readonly probesCredentials: boolean;
}

/** Sends one request once, if every safety rule lets it pass. */
export async function sendOnce(session: Session, recipe: RequestRecipe, mark: ProbeMark): Promise<SendOutcome> {
  await rest(session);
  const cleared = clear(session, recipe, mark);
  if ("because" in cleared) return { kind: "refused", because: cleared.because };
  const { options, budget, credentialProbes } = session;
  const risky = mayStartBackup(cleared.path);
  const reservation = risky ? budget.reserve(recipe.method, cleared.path) : undefined;
  if (reservation !== undefined && "refused" in reservation) return { kind: "refused", because: reservation.refused };
  if (cleared.probesCredentials) credentialProbes.count();
  const exchange = await exchangeWith(session, cleared, risky ? options.backupTimeoutMs : options.timeoutMs);
  if (reservation === undefined) budget.observe(exchange);
  else reservation.settle(exchange);
  heedRateLimit(session, exchange);
  if (options.dateBy !== "machine")
    session.signing.note(exchange, cleared.authorization.scheme === "access-key" && !cleared.authorization.failing);
  return { kind: "exchange", exchange };
}

/** Waits as long as the server asked for where that is bearable, or until the run is interrupted. */
async function rest({ options, pausedUntil, leftAlone }: Session): Promise<void> {
  const { clock, signal } = options;
  const milliseconds = pausedUntil - clock.now();
  if (milliseconds <= 0 || leftAlone !== undefined || signal?.aborted === true) return;
  const rested = new AbortController();
  const interrupted = signal === undefined ? [] : [once(signal, "abort", { signal: rested.signal }).catch(() => undefined)];
  await Promise.race([clock.sleep(milliseconds), ...interrupted]);
  rested.abort();
}

/** The guards that need no answer; the first that objects says why. */
function clear(session: Session, recipe: RequestRecipe, mark: ProbeMark): Cleared | { readonly because: string } {
  const { options, closed, credentialProbes, prefix, leftAlone, pausedUntil } = session;
  if (closed || options.signal?.aborted === true) return { because: "the run was interrupted" };
  if (leftAlone !== undefined && options.clock.now() < pausedUntil) return { because: leftAlone };
  if (!/^\/[\x21-\x7e]*$/.test(recipe.path)) return { because: `${recipe.path} is no path with everything percent-encoded` };
  const operation = options.routeOf(recipe.method, recipe.path) ?? recipe.operation;
  const open = operation === "getServerTime";
  const chosen = authorizationFor(recipe.credentials, options.credentials, options.random);
  const authorization = "missing" in chosen && open && recipe.credentials === "own" ? anonymous : chosen;
  if ("missing" in authorization) return { because: authorization.missing };
  const probesCredentials = authorization.failing && !open;
  const because =
    plainTextRefusal(options.baseUrl, authorization, options.insecureHttp) ?? (probesCredentials ? credentialProbes.refusal() : undefined);
  return because === undefined ? { recipe, mark, operation, path: prefix + recipe.path, authorization, probesCredentials } : { because };
}

async function exchangeWith(session: Session, cleared: Cleared, timeoutMs: number): Promise<Exchange> {
  const { options, secrets, signing } = session;
  const { recipe, mark, operation, path, authorization } = cleared;
  const { origin, host } = options.baseUrl;
  const now = options.clock.now();
  const headers = requestLines(recipe, { host, path, userAgent: options.userAgent, now: signing.now(), authorization });
  const body = recipe.body === undefined || recipe.body === "" ? {} : { body: Buffer.from(recipe.body) };
  const began = performance.now();
  const answer = await makeCall({
    origin,
    method: recipe.method,
    path,
    headers,
    ...body,
    timeoutMs,
    tls: options.tls ?? {},
    proxy: options.proxy,
    signal: options.signal,
  });
  const durationMs = Math.round((performance.now() - began) * 1000) / 1000;
  const id = `x${String(session.next).padStart(4, "0")}`;
  session.next += 1;
  const request = { method: recipe.method, origin, path, headers, ...body };
  const came = "stage" in answer ? { failure: answer } : { response: await responseOf(answer) };
  prepareFor("response" in came ? (came.response.body?.length ?? 0) : 0);
  const raw = { id, operation, probe: mark, request, ...came, startedAt: new Date(now).toISOString(), durationMs };
  const exchange = withoutProxyLeaks(capture(raw, secrets, session.crowded));
  if ((exchange.response?.body?.size ?? 0) >= hugeBytes) collectGarbage();
  session.crowded ||= exchange.response?.body?.cut === true;
  return exchange;
}

/** A proxy that sends its own password back, or on to the server, is no fault of the server's. */
function withoutProxyLeaks(exchange: Exchange): Exchange {
  return { ...exchange, leaks: exchange.leaks.filter(({ secret }) => secret !== proxySecret) };
}

async function responseOf({ body, truncatedAt, ...head }: Answer): Promise<RawResponse> {
  const { bytes, ...decoded } = await decodeBody(body, headerValue(head.headers, "content-encoding"), maxBodyBytes);
  return { ...head, ...(truncatedAt === undefined ? {} : { truncatedAt }), ...decoded, ...(bytes.length === 0 ? {} : { body: bytes }) };
}

function heedRateLimit(session: Session, { response }: Exchange): void {
  const now = session.options.clock.now();
  const pause = response === undefined ? undefined : pauseAfter(response, now);
  if (pause === undefined || now + pause <= session.pausedUntil) return;
  session.pausedUntil = now + pause;
  session.leftAlone = pause <= longestWait ? undefined : leftAloneBecause(pause);
  if (session.leftAlone !== undefined) session.remarks.add(session.leftAlone);
}

function leftAloneBecause(pause: number): string {
  const [asked, bearable] = [pause, longestWait].map((milliseconds) => Math.ceil(milliseconds / 1000));
  return `the server asks to be left alone for ${asked} s (longer than ${bearable} s): the rest of the run is not sent`;
}
