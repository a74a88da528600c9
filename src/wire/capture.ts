import type { Exchange, HeaderList, RecordedBody, RecordedRequest, RecordedResponse, TransportFailure } from "../model/exchange.js";
import type { OperationId } from "../model/operation.js";
import type { ProbeMark } from "../model/probe.js";
import { readJson } from "./json.js";
import { findLeaks } from "./leaks.js";
import { createRedactor, type Redactor } from "./redaction.js";
import { secretsOfRequest } from "./request-secrets.js";
import type { NamedSecret } from "./secret.js";
import { decodeUtf8 } from "./utf8.js";
import { shortenBody } from "./shorten-body.js";
import { secretsOfOrigin, splitOrigin } from "./url-user.js";

/** Values of an answer that are read where it is crowded; a page of a list has a few thousand. */
const mostValuesWhereCrowded = 20_000;

/** A request as it was sent. */
export interface RawRequest extends Omit<RecordedRequest, "body"> {
  readonly body?: Uint8Array;
}

/** A response as it came, its body after content decoding. */
export interface RawResponse extends Omit<RecordedResponse, "body"> {
  readonly body?: Uint8Array;
  /** Header lines behind the body: searched for secrets, and not kept. */
  readonly trailers?: HeaderList;
}

/** All that is known of one exchange before anything is redacted. */
export interface RawExchange {
  readonly id: string;
  readonly operation?: OperationId | undefined;
  readonly probe?: ProbeMark | undefined;
  readonly request: RawRequest;
  readonly response?: RawResponse | undefined;
  readonly failure?: TransportFailure | undefined;
  readonly startedAt: string;
  readonly durationMs: number;
}

/**
 * Turns raw bytes into a redacted exchange.
 *
 * JSON faults and leaks are found first; where it is crowded by a very long answer, others are kept shorter; the secrets of the request itself are found and redacted beside those that are given.
 */
export function capture(raw: RawExchange, secrets: readonly NamedSecret[], crowded = false): Exchange {
  const { id, operation, probe, request, response, failure, startedAt, durationMs } = raw;
  const sent = readBody(request.body);
  const came = readBody(response?.body, crowded ? mostValuesWhereCrowded : undefined);
  const known = distinct([...secrets, ...secretsOfOrigin(request.origin), ...secretsOfRequest(request.headers, sent?.json.value)]);
  const redactor = createRedactor(known);
  return {
    id,
    ...(operation === undefined ? {} : { operation }),
    ...(probe === undefined ? {} : { probe }),
    request: redactRequest(redactor, request, sent),
    ...(response === undefined ? {} : { response: redactResponse(redactor, response, came, crowded) }),
    ...(failure === undefined ? {} : { failure: { ...failure, message: redactor.text(failure.message) } }),
    startedAt,
    durationMs,
    leaks: response === undefined ? [] : findLeaks({ ...response, body: came }, known, redactor),
  };
}

/** Of several names for one value the first, which the caller gave. */
function distinct(secrets: readonly NamedSecret[]): readonly NamedSecret[] {
  const named = new Map(secrets.toReversed().map((secret) => [secret.value, secret]));
  const whole = new Set(secrets.filter((secret) => secret.whole === true).map(({ value }) => value));
  return Array.from(named.values())
    .reverse()
    .filter(({ value }) => value !== "")
    .map((secret) => (whole.has(secret.value) ? { ...secret, whole: true } : secret));
}

function redactRequest(redactor: Redactor, { body: _raw, ...head }: RawRequest, body: RecordedBody | undefined): RecordedRequest {
  // Recordings have URLs as they were written.
  const { origin } = splitOrigin(head.origin);
  const request = { ...head, origin, path: redactor.path(head.path), headers: redactor.headers(head.headers) };
  return body === undefined ? request : { ...request, body: redactBody(redactor, body) };
}

function redactResponse(
  redactor: Redactor,
  { body: _raw, trailers: _trailers, ...head }: RawResponse,
  body: RecordedBody | undefined,
  crowded: boolean,
): RecordedResponse {
  const response = {
    ...head,
    ...{ statusText: redactor.text(head.statusText), headers: redactor.headers(head.headers) },
    ...(head.undecodable === undefined ? {} : { undecodable: redactor.text(head.undecodable) }),
  };
  return body === undefined ? response : { ...response, body: redactBody(redactor, body, crowded) };
}

/** The value is what the redacted text says; the faults stay those of the raw bytes, their words redacted. */
function redactBody(redactor: Redactor, body: RecordedBody, crowded = false): RecordedBody {
  const text = redactor.body(body.text);
  const { value } = text === body.text ? body.json : readJson(Buffer.from(text));
  const faults = body.json.faults.map((fault) => ({ ...fault, message: redactor.text(fault.message) }));
  return shortenBody({ text, size: body.size, json: value === undefined ? { faults } : { value, faults } }, crowded);
}

function readBody(bytes: Uint8Array | undefined, mostValues?: number): RecordedBody | undefined {
  if (bytes === undefined || bytes.length === 0) return undefined;
  return { text: decodeUtf8(bytes), size: bytes.length, json: readJson(bytes, mostValues) };
}
