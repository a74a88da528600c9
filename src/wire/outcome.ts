import { headerValue, type Exchange, type RecordedResponse } from "../model/exchange.js";
import { isJsonObject, member, type JsonFault, type JsonFaultKind, type JsonValue } from "../model/json.js";
import { isBackupPath } from "./backup-path.js";

/** What a request that could start a backup came to. */
export type Outcome = "started" | "refused" | "passed-by" | "not-sent" | "unknown";

/** Faults after which two readers may see two different envelopes. */
const ambiguous: readonly JsonFaultKind[] = ["syntax", "not-a-number", "trailing-bytes", "too-deep", "too-many", "duplicate-key"];

/** Tells whether two readers may see two different values. */
export function isAmbiguous(faults: readonly JsonFault[]): boolean {
  return faults.some(({ kind }) => ambiguous.includes(kind));
}

/** Tells whether the answer is a refusal: a complete error envelope, not contradicted by itself, with a 4xx. */
function isRefusal(exchange: Exchange): boolean {
  const status = exchange.response?.status ?? 0;
  return status >= 400 && status <= 499 && isErrorEnvelope(exchange, (claimed) => claimed >= 400 && claimed <= 499);
}

/** Tells whether a 200 carries a complete error envelope that says `successful: false`; no page of the vendor rules it out. */
export function isRefusalWithin200(exchange: Exchange): boolean {
  return exchange.response?.status === 200 && isErrorEnvelope(exchange, (claimed) => claimed === 200 || (claimed >= 400 && claimed <= 499));
}

function isErrorEnvelope(exchange: Exchange, claims: (status: number) => boolean): boolean {
  const envelope = envelopeOf(exchange);
  if (envelope === undefined) return false;
  const claimed = member(envelope, "status");
  const error = member(envelope, "error");
  return (
    member(envelope, "successful") === false &&
    typeof claimed === "number" &&
    claims(claimed) &&
    isErrorCode(member(error, "code")) &&
    typeof member(error, "message") === "string" &&
    (member(envelope, "data") ?? null) === null
  );
}

/** Tells whether the answer is the documented success: 200 with an envelope that says `successful: true`. */
function isSuccess(exchange: Exchange): boolean {
  return exchange.response?.status === 200 && isSuccessEnvelope(exchange);
}

/** Tells whether the body is an envelope that says `successful: true`, whatever the HTTP status. */
function isSuccessEnvelope(exchange: Exchange): boolean {
  const value = exchange.response?.body?.json.value;
  return isJsonObject(value) && member(value, "successful") === true;
}

/** Tells whether a request for a path that starts backups was answered as if it had: by a success envelope, or a POST by any 2xx. */
export function isSurprise(exchange: Exchange): boolean {
  if (!isBackupPath(exchange.request.path)) return false;
  const status = exchange.response?.status ?? 0;
  return isSuccessEnvelope(exchange) || (status >= 200 && status <= 299 && exchange.request.method === "POST");
}

/** Tells what became of a request that could start a backup; whatever is neither a success nor a refusal is unknown. */
export function outcomeOf(exchange: Exchange): Outcome {
  if (exchange.failure?.stage === "not-sent") return "not-sent";
  if (isSuccess(exchange)) return "started";
  if (isRefusal(exchange)) return "refused";
  return isPassedBy(exchange) ? "passed-by" : "unknown";
}

/** Tells whether another method than POST met no operation: a whole 4xx of any form, or the console's own page for a route that it does not know. */
function isPassedBy({ request, response, failure }: Exchange): boolean {
  if (request.method.toUpperCase() === "POST" || response === undefined || failure !== undefined) return false;
  const { status, body, undecodable, truncatedAt } = response;
  if (undecodable !== undefined || truncatedAt !== undefined || hintsAtSuccess(body)) return false;
  return (status >= 400 && status <= 499) || (status >= 200 && status <= 299 && isPage(response));
}

/** Also in the raw text, so that no cut-off envelope hides it; of two members of one name either may be meant. */
function hintsAtSuccess(body: RecordedResponse["body"]): boolean {
  if (body === undefined) return false;
  const { value, faults } = body.json;
  return (
    member(value, "successful") === true ||
    (member(value, "data") ?? null) !== null ||
    faults.some(({ kind }) => kind === "duplicate-key") ||
    /"successful"\s*:\s*true/.test(body.text)
  );
}

/** A web page that is no JSON, whatever its Content-Type says. */
function isPage({ headers, body }: RecordedResponse): boolean {
  if (body?.json.value !== undefined) return false;
  return (
    /^\s*text\/html\b/i.test(headerValue(headers, "content-type") ?? "") || /^\uFEFF?\s*<(?:!doctype html|html)\b/i.test(body?.text ?? "")
  );
}

/** Gives the one object that the body is to every reader; undefined where there is none. */
export function envelopeOf(exchange: Exchange): JsonValue | undefined {
  const body = exchange.response?.body;
  if (body === undefined || isAmbiguous(body.json.faults)) return undefined;
  return isJsonObject(body.json.value) ? body.json.value : undefined;
}

function isErrorCode(code: JsonValue | undefined): boolean {
  return typeof code === "number" || typeof code === "bigint" || typeof code === "string";
}
