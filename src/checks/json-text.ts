import type { SkipReason } from "../model/verdict.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import type { JsonReading } from "../model/json.js";
import { answerOf, documentedResponse } from "./answer.js";
import { notApplicable } from "./finding.js";
import { claimsJson, isJsonLike, mediaTypeOf } from "./media-type.js";

/** The body of an answer that has to be JSON: its reading, or that it is empty. */
export type JsonText =
  | { readonly kind: "reading"; readonly reading: JsonReading }
  | { readonly kind: "empty" }
  | { readonly kind: "none"; readonly judgement: Skipped };

interface Skipped {
  readonly skip: SkipReason;
  readonly because: string;
}

/** Finds the JSON text of an answer whose contract, or whose own Content-Type, says that it is JSON. */
export function jsonTextOf(exchange: Exchange, contract: Contract): JsonText {
  const response = answerOf(exchange);
  if (response.truncatedAt !== undefined) throw new Error(`only the first ${String(response.truncatedAt)} bytes of the body were read`);
  if (response.undecodable !== undefined) return none("the body could not be decoded as its Content-Encoding says");
  if (exchange.request.method.toUpperCase() === "HEAD" || response.status === 204 || response.status === 304)
    return none("this answer has no body by HTTP");
  const documented = documentedResponse(exchange, contract)?.mediaTypes.some(isJsonLike) === true;
  if (!documented && !claimsJson(response)) return none("neither the contract nor the answer says that this is JSON");
  const text = response.body?.text ?? "";
  if (documented && !claimsJson(response) && mediaTypeOf(response.headers) !== undefined && !looksLikeJson(text)) {
    return none("the body is announced as something else, and is");
  }
  if (response.body === undefined || response.body.size === 0) return { kind: "empty" };
  return { kind: "reading", reading: response.body.json };
}

function looksLikeJson(text: string): boolean {
  return /^\uFEFF?\s*[{[]/.test(text);
}

function none(because: string): JsonText {
  return { kind: "none", judgement: notApplicable(because) };
}
