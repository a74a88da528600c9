import type { Contract, OperationView, RequestMember, SchemaFault } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import type { JsonValue } from "../model/json.js";
import type { FaultKind } from "../model/probe.js";
import { coerces } from "./coercion.js";
import type { Statement } from "./finding.js";
import { hasForeignMediaType, sentNoBody, statementOfBody } from "./request-body.js";
import { tolerated, type RequestFault } from "./request-fault.js";

/** Finds how the body of a request breaks the contract; a recording that lost its body breaks nothing. */
export function bodyFaults(exchange: Exchange, contract: Contract, operation: OperationView): readonly RequestFault[] {
  if (!operation.hasBody) return [];
  const statement = statementOfBody(contract, operation);
  if (sentNoBody(exchange)) return [{ kind: "malformed-json", at: "", statement, message: "there is no body" }];
  const message = "the body is not said to be application/json";
  const media: readonly RequestFault[] = hasForeignMediaType(exchange, contract)
    ? [{ kind: "media-type", at: "content-type", statement, message }]
    : [];
  const reading = exchange.request.body?.json;
  const kinds = reading?.faults.map(({ kind }) => kind) ?? [];
  if (reading === undefined || kinds.includes("too-deep") || kinds.includes("too-many")) return media;
  if (reading.value === undefined) return [...media, { kind: "malformed-json", at: "", statement, message: "the body is not JSON" }];
  return [...media, ...trailing(kinds.includes("trailing-bytes"), statement), ...memberFaults(contract, operation, reading.value)];
}

function trailing(found: boolean, { contract }: Statement): readonly RequestFault[] {
  const statement = tolerated(contract, "whether bytes after the JSON text are refused is not told; some readers stop at its end");
  return found ? [{ kind: "malformed-json", at: "", statement, message: "bytes follow the JSON text" }] : [];
}

function memberFaults(contract: Contract, operation: OperationView, body: JsonValue): readonly RequestFault[] {
  const faults = contract.requestFaults(operation.id, body) ?? [];
  // Listing the members is dear, and only a null asks for it.
  const members = faults.some(({ actual }) => actual === null) ? contract.requestMembers(operation.id, body) : [];
  const types = new Map(faults.filter(({ keyword }) => keyword === "type").map(({ at, expected }) => [at, expected]));
  return faults.map((fault) => ({
    kind: kindOf(fault.keyword),
    at: fault.at,
    statement: statementOf(
      fault,
      members.find(({ at }) => at === fault.at),
      types.get(fault.at),
    ),
    message: fault.message,
  }));
}

/** What a server built as OCP's relative is may take without a word, it is not blamed for. */
function statementOf(
  { at, contract, keyword, actual, evidence }: SchemaFault,
  member: RequestMember | undefined,
  wanted?: string,
): Statement {
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") {
    return tolerated(contract, "a relative of OCP ignores unknown members; what OCP does is not told");
  }
  if (actual === null && at !== "") {
    const required = member?.required === true ? (member.evidence.constraints?.["required"] ?? member.evidence) : undefined;
    return required === undefined ? tolerated(contract, "null may be read as absent") : { contract, evidence: required };
  }
  return wanted !== undefined && coerces(actual, wanted)
    ? tolerated(contract, "the scalar may be read as the one that is wanted")
    : { contract, evidence };
}

function kindOf(keyword: string): FaultKind {
  if (keyword === "required") return "member-missing";
  return keyword === "type" ? "member-type" : "member-value";
}
