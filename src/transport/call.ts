import { isUtf8 } from "node:buffer";
import { Client, type Dispatcher } from "undici";
import type { HeaderList, TransportFailure } from "../model/exchange.js";
import { watchConnector, type TlsOptions } from "./connector.js";
import { wantsCredentials, type ProxyOptions } from "./proxy.js";
import { codedError, failureOf, type Progress } from "./failure.js";

/** Bytes of a body that we read, on the wire and after decoding. */
export const maxBodyBytes = 8_388_608;
const maxHeaderBytes = 262_144;

/** One request, whole: `headers` are the lines that are sent, in their order. */
export interface Call {
  readonly origin: string;
  readonly method: string;
  readonly path: string;
  readonly headers: HeaderList;
  readonly body?: Uint8Array;
  /** Milliseconds for everything: connection, head and body. */
  readonly timeoutMs: number;
  readonly tls: TlsOptions;
  readonly proxy?: ProxyOptions | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A whole answer as it came, its body still encoded. */
export interface Answer {
  readonly httpVersion: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: HeaderList;
  readonly body: Buffer;
  /** Header lines behind the body. */
  readonly trailers?: HeaderList;
  /** The body was longer than we read. */
  readonly truncatedAt?: number;
}

/**
 * Makes one call on a connection of its own and gives the answer, or why there is none; it never throws and never sends again.
 *
 * A fresh connection cannot be one that the server is just closing, nor one on which an earlier answer left bytes behind.
 */
export async function makeCall(call: Call): Promise<Answer | TransportFailure> {
  const progress: Progress = { connected: false, received: 0 };
  const connector = watchConnector(progress, call.tls, call.proxy);
  const client = new Client(call.origin, { connect: connector.connect, headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: maxHeaderBytes });
  const collected = collectAnswer();
  // Stops whatever is under way; only the first reason counts.
  const stop = (reason: Error): void => collected.handler.onResponseError?.(undefined as never, reason);
  const timer = setTimeout(() => stop(codedError("TIMEOUT", `no whole answer within ${call.timeoutMs} ms`)), call.timeoutMs);
  const interrupt = (): void => stop(codedError("INTERRUPTED", "the run was interrupted"));
  call.signal?.addEventListener("abort", interrupt, { once: true });
  try {
    if (call.signal?.aborted === true) interrupt();
    else client.dispatch(requestOf(call), collected.handler);
    const answer = await collected.answer;
    // Only a proxy answers so, and passes nothing on: as where it refuses a tunnel, the call has not been sent.
    if (answer.status === 407 && !isDirect(call)) return failureOf(wantsCredentials(), { connected: false, received: 0 });
    return { httpVersion: connector.httpVersion(), ...answer };
  } catch (cause) {
    const failure = call.origin.startsWith("http:") && connector.speaksTls() ? speaksTls : failureOf(cause, progress);
    await client.destroy().catch(() => undefined);
    return failure;
  } finally {
    clearTimeout(timer);
    call.signal?.removeEventListener("abort", interrupt);
    // All that a client holds after an answer: no other request ever waits in it.
    connector.destroy();
  }
}

/** No server reads a call by plain http there, but nobody can tell from here. */
const speaksTls: TransportFailure = {
  stage: "no-answer",
  code: "SPEAKS_TLS",
  message: "the port speaks TLS, and was called by plain http",
};

/** Undici writes `host` and `connection` itself, from what it finds among the headers. */
function requestOf(call: Call): Dispatcher.DispatchOptions {
  const { proxy, origin } = call;
  const direct = isDirect(call);
  const forProxy = direct || proxy?.authorization === undefined ? [] : ["proxy-authorization", proxy.authorization];
  return {
    method: call.method,
    path: direct ? call.path : origin + call.path,
    headers: [...call.headers.flat(), ...forProxy],
    body: call.body === undefined ? null : Buffer.from(call.body),
    reset: true,
  };
}

/** Without a tunnel a proxy reads the call, is told the whole URL, and may answer itself. */
function isDirect({ proxy, origin }: Call): boolean {
  return proxy === undefined || origin.startsWith("https:");
}

type Collected = Omit<Answer, "httpVersion">;

/** A handler and what it will have collected; settled once, by the end, an error, or the limit of a body. */
function collectAnswer(): { readonly handler: Dispatcher.DispatchHandler; readonly answer: Promise<Collected> } {
  const { promise, resolve, reject } = settleLater<Collected>();
  const chunks: Buffer[] = [];
  let head: Omit<Collected, "body"> = { status: 0, statusText: "", headers: [] };
  let size = 0;
  const handler: Dispatcher.DispatchHandler = {
    onRequestStart: () => undefined,
    onResponseStart: (controller, status, _headers, statusText) => {
      // 1xx precedes the answer.
      if (status >= 200) head = { status, statusText: statusText ?? "", headers: headerLines(controller.rawHeaders) };
    },
    onResponseData: (_controller, chunk) => {
      if (size > maxBodyBytes) return;
      chunks.push(chunk.subarray(0, maxBodyBytes - size));
      size += chunk.length;
      if (size > maxBodyBytes) resolve({ ...head, body: Buffer.concat(chunks), truncatedAt: maxBodyBytes });
    },
    onResponseEnd: (controller) => {
      const trailers = headerLines(controller.rawTrailers);
      resolve({ ...head, body: Buffer.concat(chunks), ...(trailers.length === 0 ? {} : { trailers }) });
    },
    onResponseError: (_controller, error) => reject(error),
  };
  return { handler, answer: promise };
}

function settleLater<Value>(): {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: Error) => void;
} {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<Value>((onValue, onReason) => {
    resolve = onValue;
    reject = onReason;
  });
  return { promise, resolve, reject };
}

function headerLines(raw: unknown): HeaderList {
  if (!Array.isArray(raw)) return [];
  const texts = raw.map((each: unknown) => (Buffer.isBuffer(each) ? each.toString(isUtf8(each) ? "utf8" : "latin1") : String(each)));
  return Array.from({ length: texts.length / 2 }, (_, index) => [texts[2 * index] ?? "", texts[2 * index + 1] ?? ""] as const);
}
