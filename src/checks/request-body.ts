import type { Contract, OperationView } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { headerValue } from "../model/exchange.js";
import { operationOf } from "./answer.js";
import { isJsonLike, mediaTypeOf } from "./media-type.js";
import { statementIn } from "./document.js";
import type { Statement } from "./finding.js";

/** Tells whether a request for an operation with a body says that its body is something else than JSON, or says nothing. */
export function hasForeignMediaType(exchange: Exchange, contract: Contract): boolean {
  const { request } = exchange;
  if (operationOf(exchange, contract)?.hasBody !== true || request.body === undefined) return false;
  const type = mediaTypeOf(request.headers);
  return type === undefined || !isJsonLike(type.essence);
}

/** Tells whether a request is known to have carried no body; a recording that lost its body does not say so. */
export function sentNoBody(exchange: Exchange): boolean {
  const { request } = exchange;
  if (request.body !== undefined) return request.body.size === 0;
  return exchange.probe !== undefined || headerValue(request.headers, "content-length")?.trim() === "0";
}

/** Finds the statement that an operation takes a JSON body. */
export function statementOfBody(contract: Contract, operation: OperationView): Statement {
  return statementIn(contract, `${operation.pointer}/requestBody`, operation.pointer);
}
