import type { Contract, OperationView } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { isBackupOperation } from "../model/operation.js";
import { operationOf } from "./answer.js";
import { bodyFaults } from "./body-faults.js";
import { credentialFaults } from "./credential-faults.js";
import { pathFaults } from "./path-faults.js";
import type { RequestFault } from "./request-fault.js";

/** Faults already found: several checks ask for those of the same exchange. */
const found = new WeakMap<Exchange, { readonly contract: Contract; readonly faults: readonly RequestFault[] }>();

/** Finds how a request breaks the contract, from the request itself, so that recordings are judged as probes are; only credentials need the probe's word. */
export function requestFaults(exchange: Exchange, contract: Contract): readonly RequestFault[] {
  const known = found.get(exchange);
  if (known?.contract === contract) return known.faults;
  const faults = findFaults(exchange, contract);
  found.set(exchange, { contract, faults });
  return faults;
}

function findFaults(exchange: Exchange, contract: Contract): readonly RequestFault[] {
  const operation = operationOf(exchange, contract);
  if (operation === undefined) return [];
  const credentials = credentialFaults(exchange, contract, operation);
  if (exchange.request.method.toUpperCase() === operation.method) {
    return [...credentials, ...pathFaults(exchange, contract, operation), ...bodyFaults(exchange, contract, operation)];
  }
  // Other methods of other paths may well exist; those of the backup paths are known not to.
  return isBackupOperation(operation.id)
    ? [...credentials, methodFault(exchange, operation), ...pathFaults(exchange, contract, operation)]
    : credentials;
}

function methodFault({ request }: Exchange, operation: OperationView): RequestFault {
  const evidence = { basis: "documented", note: "one method is documented for this path" } as const;
  const message = `the method is ${request.method}, the contract has ${operation.method}`;
  return { kind: "method", at: "method", statement: { contract: operation.pointer, evidence }, message };
}
