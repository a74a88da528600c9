import type { JsonReading } from "./json.js";
import type { OperationId } from "./operation.js";
import type { ProbeMark } from "./probe.js";

/** Header lines in the order and spelling of the wire. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** A body after content decoding, redacted: `json.faults` tell of the raw bytes, `json.value` is what the redacted text says. */
export interface RecordedBody {
  readonly text: string;
  /** Bytes after content decoding, before redaction. */
  readonly size: number;
  readonly json: JsonReading;
  /** The body was too long to keep: only the beginnings of its text and of its longest strings are here. */
  readonly cut?: true;
}

export interface RecordedRequest {
  readonly method: string;
  /** Scheme, host and port: `http://127.0.0.1:8080`. */
  readonly origin: string;
  /** Path with query, as sent. */
  readonly path: string;
  readonly headers: HeaderList;
  readonly body?: RecordedBody;
}

export interface RecordedResponse {
  readonly httpVersion: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: HeaderList;
  /** Absent only where no byte of body came. */
  readonly body?: RecordedBody;
  /** Why the body could not be decoded as its Content-Encoding says; then `body` holds the raw bytes. */
  readonly undecodable?: string;
  /** The body was longer than we read; what follows the limit is dropped. */
  readonly truncatedAt?: number;
}

/** How far an exchange came before it failed. */
export type FailureStage = "not-sent" | "no-answer" | "answer-cut";

/** Why no whole answer came. */
export interface TransportFailure {
  readonly stage: FailureStage;
  /** Stable code: `ECONNREFUSED`, `UND_ERR_BODY_TIMEOUT`, `TIMEOUT`, `INVALID_HTTP` ... */
  readonly code: string;
  readonly message: string;
}

/** A secret of the request that came back, found before redaction; never the secret itself. */
export interface Leak {
  /** Name of the secret: `OCP_PASSWORD`, `accessKeySecret`. */
  readonly secret: string;
  /** Form it took: plain, base64, url, json, html, hex. */
  readonly form: string;
  /** Where: a JSON Pointer into the body, `body`, or `header <name>`. */
  readonly at: string;
}

/** One request with its response or failure; redacted at capture. */
export interface Exchange {
  readonly id: string;
  /** The operation whose path was aimed at; absent where no path of the contract matches. */
  readonly operation?: OperationId;
  /** What we meant by it; absent in recordings of others. */
  readonly probe?: ProbeMark;
  readonly request: RecordedRequest;
  readonly response?: RecordedResponse;
  readonly failure?: TransportFailure;
  /** ISO 8601, the clock of this machine. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly leaks: readonly Leak[];
}

/** Gives the values of a header, whatever its case. */
export function headerValues(headers: HeaderList, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return headers.filter(([each]) => each.toLowerCase() === wanted).map(([, value]) => value);
}

/** Gives a header's value (several are joined by a comma), or undefined. */
export function headerValue(headers: HeaderList, name: string): string | undefined {
  const values = headerValues(headers, name);
  return values.length === 0 ? undefined : values.join(", ");
}
