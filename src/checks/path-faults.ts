import type { Contract, OperationView } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show } from "../model/finding.js";
import { impossibleId } from "../model/probe.js";
import { parameterPlace, statementIn } from "./document.js";
import type { Statement } from "./finding.js";
import { integerOf } from "./path-ids.js";
import type { RequestFault } from "./request-fault.js";

/** Finds ids of a path that are no 64-bit integers, or that nothing can have. */
export function pathFaults(exchange: Exchange, contract: Contract, operation: OperationView): readonly RequestFault[] {
  const { probe } = exchange;
  const parameters = Object.entries(parametersOf(exchange, contract, operation));
  const faults = parameters.flatMap(([name, text]) => faultOf(statementOfParameter(contract, operation, name), name, text));
  const claimed = probe?.impossibleIds === true || probe?.fault?.kind === "unknown-ids";
  const [first] = parameters;
  if (!claimed || first === undefined || faults.some(({ kind }) => kind === "unknown-ids")) return faults;
  return [...faults, unknownId(statementOfParameter(contract, operation, first[0]), ...first)];
}

/** Reads the parameters where the operation's template fits the end of the path: the base URL of a target may have a path of its own. */
function parametersOf({ request }: Exchange, contract: Contract, { path }: OperationView): Readonly<Record<string, string>> {
  const segments = (request.path.split(/[?#]/, 1)[0] ?? "").split("/");
  const tail = ["", ...segments.slice(1 - path.split("/").length)].join("/");
  return contract.route(request.method, tail)?.parameters ?? {};
}

function faultOf(statement: Statement, name: string, text: string): readonly RequestFault[] {
  const id = integerOf(text.trim().replace(/^\+/, ""));
  if (id === undefined || BigInt.asIntN(64, id) !== id) {
    return [{ kind: "path-id", at: name, statement, message: `${name} is ${show(text)}, which is no 64-bit integer` }];
  }
  if (id === impossibleId) return [unknownId(statement, name, text)];
  const least = statement.evidence.constraints?.["minimum"];
  return id < 1n ? [unknownId({ ...statement, evidence: least ?? { basis: "inferred" } }, name, text)] : [];
}

function unknownId(statement: Statement, name: string, text: string): RequestFault {
  return { kind: "unknown-ids", at: name, statement, message: `nothing has ${show(text)} as its ${name}` };
}

function statementOfParameter(contract: Contract, operation: OperationView, name: string): Statement {
  const place = parameterPlace(contract, operation.pointer, name);
  return statementIn(contract, place?.pointer ?? operation.pointer, operation.pointer);
}
