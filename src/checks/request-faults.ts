import type { Contract, OperationView } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { isBackupOperation } from "../model/operation.js";
import { impossibleId, type FaultKind } from "../model/probe.js";
import { operationOf } from "./answer.js";
import { parameterPlace, statementIn } from "./document.js";
import type { Statement } from "./finding.js";
import { hasForeignMediaType, sentNoBody, statementOfBody } from "./request-body.js";

/** One way in which a request breaks the contract. */
export interface RequestFault {
  readonly kind: FaultKind;
  /** Pointer into the body, or name of what is wrong: `method`, `content-type`, a path parameter. */
  readonly at: string;
  readonly statement: Statement;
  readonly message: string;
}

/** The credentials of a request are missing or made up. */
export function isCredentialFault({ kind }: RequestFault): boolean {
  return kind === "no-credentials" || kind === "made-up-user" || kind === "made-up-access-key";
}

/** Finds how a request breaks the contract, from the request itself, so that recordings are judged as probes are; only credentials need the probe's word. */
export function requestFaults(exchange: Exchange, contract: Contract): readonly RequestFault[] {
  const operation = operationOf(exchange, contract);
  if (operation === undefined) return [];
  const credentials = credentialFaults(exchange, operation);
  if (exchange.request.method.toUpperCase() === operation.method) {
    return [...credentials, ...pathFaults(exchange, contract, operation), ...bodyFaults(exchange, contract, operation)];
  }
  // Other methods of other paths may well exist; those of the backup paths are known not to.
  return isBackupOperation(operation.id) ? [...credentials, methodFault(exchange, operation)] : credentials;
}

function credentialFaults({ probe }: Exchange, operation: OperationView): readonly RequestFault[] {
  const kind = probe?.fault?.kind;
  if (kind !== "no-credentials" && kind !== "made-up-user" && kind !== "made-up-access-key") return [];
  const statement: Statement = { contract: operation.pointer, evidence: { basis: "documented", source: "api-call-description" } };
  return [
    {
      kind,
      at: "authorization",
      statement,
      message: kind === "no-credentials" ? "the request carries no credentials" : "the credentials are made up",
    },
  ];
}

function methodFault({ request }: Exchange, operation: OperationView): RequestFault {
  const statement: Statement = {
    contract: operation.pointer,
    evidence: { basis: "documented", note: "one method is documented for this path" },
  };
  return { kind: "method", at: "method", statement, message: `the method is ${request.method}, the contract has ${operation.method}` };
}

function pathFaults({ request }: Exchange, contract: Contract, operation: OperationView): readonly RequestFault[] {
  const parameters = contract.route(request.method, request.path)?.parameters ?? {};
  return Object.entries(parameters).flatMap(([name, value]): readonly RequestFault[] => {
    const place = parameterPlace(contract, operation.pointer, name);
    const statement = statementIn(contract, place?.pointer ?? operation.pointer, operation.pointer);
    if (!isInt64(value)) return [{ kind: "path-id", at: name, statement, message: `${name} is ${JSON.stringify(value)}, which is no id` }];
    return value === String(impossibleId)
      ? [{ kind: "unknown-ids", at: name, statement, message: `nothing has the ${name} ${value}` }]
      : [];
  });
}

function bodyFaults(exchange: Exchange, contract: Contract, operation: OperationView): readonly RequestFault[] {
  if (!operation.hasBody) return [];
  const statement = statementOfBody(contract, operation);
  if (hasForeignMediaType(exchange, contract))
    return [{ kind: "media-type", at: "content-type", statement, message: "the body is not sent as application/json" }];
  if (sentNoBody(exchange)) return [{ kind: "malformed-json", at: "", statement, message: "there is no body" }];
  const reading = exchange.request.body?.json;
  if (reading === undefined) return [];
  const { value, faults } = reading;
  if (value === undefined || faults.some(({ kind }) => kind === "syntax" || kind === "trailing-bytes" || kind === "not-a-number")) {
    return [{ kind: "malformed-json", at: "", statement, message: "the body is not JSON" }];
  }
  const broken = contract.requestFaults(operation.id, value) ?? [];
  return broken
    .filter(({ keyword }) => keyword !== "additionalProperties" && keyword !== "unevaluatedProperties")
    .map((fault) => ({
      kind: kindOf(fault.keyword),
      at: fault.at,
      statement: { contract: fault.contract, evidence: fault.evidence },
      message: fault.message,
    }));
}

function kindOf(keyword: string): FaultKind {
  if (keyword === "required") return "member-missing";
  return keyword === "type" ? "member-type" : "member-value";
}

function isInt64(value: string): boolean {
  return /^-?\d{1,19}$/.test(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value);
}
