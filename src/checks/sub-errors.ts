import type { Contract, OperationView } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { member, type JsonValue } from "../model/json.js";
import { tokensOf } from "../model/pointer.js";
import { bodyOf } from "./answer.js";
import { subErrorsOf } from "./envelope.js";

/** Tells whether a refusal names a member of the request as its reason. */
export function namesMember(body: JsonValue | undefined, at: string): boolean {
  const name = tokensOf(at).at(-1);
  return name !== undefined && namedParts(body).some((parts) => parts.includes(name));
}

/** Tells whether a refusal blames a member whose values the contract lists, and which has one of them. */
export function refusesDocumentedValue(exchange: Exchange, operation: OperationView, contract: Contract): boolean {
  const sent = exchange.request.body?.json.value;
  const named = namedParts(bodyOf(exchange)).map((parts) => parts.at(-1));
  if (sent === undefined || named.length === 0) return false;
  const listed = contract.requestMembers(operation.id, sent).filter(({ values }) => values !== undefined);
  return listed.some(({ at }) => named.includes(tokensOf(at).at(-1)));
}

/** Splits the fields that sub-errors name: `config.hosts[0]` has three parts. */
export function namedParts(body: JsonValue | undefined): readonly (readonly string[])[] {
  const fields = subErrorsOf(body).map((each) => member(each, "field"));
  return fields.flatMap((field) => (typeof field === "string" ? [field.split(/[.[\]]+/).filter((part) => part !== "")] : []));
}
