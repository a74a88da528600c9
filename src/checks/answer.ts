import type { Contract, OperationView, ResponseView } from "../model/contract.js";
import type { Exchange, RecordedResponse } from "../model/exchange.js";
import type { JsonValue } from "../model/json.js";
import type { Statement } from "./finding.js";

/** Gives the answer of an exchange; throws where none came, for then nothing can be judged. */
export function answerOf(exchange: Exchange): RecordedResponse {
  if (exchange.response === undefined) throw new Error(`no answer came: ${exchange.failure?.message ?? "the exchange does not say why"}`);
  return exchange.response;
}

/** Gives the JSON value of the answer's body, as far as one can be read. */
export function bodyOf(exchange: Exchange): JsonValue | undefined {
  return answerOf(exchange).body?.json.value;
}

/** Gives the operation whose path was aimed at, as the profile has it. */
export function operationOf(exchange: Exchange, contract: Contract): OperationView | undefined {
  return exchange.operation === undefined ? undefined : contract.operations.get(exchange.operation);
}

/** Gives the operation that was called: its path with its own method. */
export function calledOperation(exchange: Exchange, contract: Contract): OperationView | undefined {
  const operation = operationOf(exchange, contract);
  return operation?.method === exchange.request.method.toUpperCase() ? operation : undefined;
}

/** Gives what the contract says of the status that came, where the operation was called with its own method. */
export function documentedResponse(exchange: Exchange, contract: Contract): ResponseView | undefined {
  return calledOperation(exchange, contract)?.responses.get(answerOf(exchange).status);
}

/** Tells whether a status reports success. */
export function isSuccessStatus(status: number): boolean {
  return status >= 200 && status < 300;
}

/**
 * Finds the statement about a place in an answer's body. An undocumented status borrows from a documented one of its kind,
 * since the contract has one envelope for all successes and one for all errors.
 */
export function statementAt(contract: Contract, exchange: Exchange, at: string): Statement {
  const operation = operationOf(exchange, contract);
  if (operation === undefined)
    return { contract: "/paths", evidence: { basis: "inferred", note: "no operation of the contract has this path" } };
  const status = answerOf(exchange).status;
  const known = operation.responses.has(status) ? status : isSuccessStatus(status) ? 200 : 400;
  return contract.locateResponse(operation.id, known, at);
}

/** Finds the statement that an operation answers with a status at all. */
export function statementOfStatus(operation: OperationView, status: number): Statement {
  const response = operation.responses.get(status);
  return {
    contract: response?.pointer ?? `${operation.pointer}/responses`,
    evidence: response?.evidence ?? { basis: "inferred", note: `the contract does not document ${String(status)} here` },
  };
}
