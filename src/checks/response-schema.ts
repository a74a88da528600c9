import type { ExchangeCheck } from "../model/check.js";
import type { Contract, SchemaFault } from "../model/contract.js";
import { show } from "../model/finding.js";
import type { JsonValue } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus } from "./answer.js";
import { isErrorEnvelope, saidMember } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";

/** A JSON body has the members, types and values that the contract documents for its status. */
export const responseSchema: ExchangeCheck = {
  id: "response/schema",
  title: "the body has the documented form of its status",
  level: "must",
  scope: "exchange",
  description:
    "Required members are there, and every documented member has its documented type and value. Members that the contract does not know are free, and so are new values of open lists. Each fault weighs what the contract's evidence for that one place and constraint can carry.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract) => {
    const operation = calledOperation(exchange, contract);
    if (operation === undefined) return notApplicable("the contract documents no answers for this method and path");
    const body = bodyOf(exchange);
    if (body === undefined) return notApplicable("the answer has no JSON value");
    const faults = faultsOf(contract, operation.id, answerOf(exchange).status, body);
    if (faults === undefined) return notApplicable("the contract has no JSON form for this status");
    // What several parts of one form ask for is told once.
    const told = new Map(faults.map((fault) => [`${fault.at} ${fault.message}`, fault]));
    return [...told.values()].map(({ at, expected, actual, message, contract: place, evidence }) =>
      finding("must", { contract: place, evidence }, { at, expected, actual: show(actual), message }),
    );
  },
};

/** A failure that comes with a 2xx has the form of a failure: whether OCP answers so is told nowhere, so its status is not held against it here. */
function faultsOf(contract: Contract, operation: OperationId, status: number, body: JsonValue): readonly SchemaFault[] | undefined {
  const failed = isSuccessStatus(status) && isErrorEnvelope(body) && saidMember(body, "data") === undefined;
  if (!failed) return contract.responseFaults(operation, status, body);
  return contract.responseFaults(operation, 400, body)?.filter(({ at }) => at !== "/status");
}
