import type { ExchangeCheck } from "../model/check.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementOfStatus } from "./answer.js";
import { isErrorEnvelope } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";
import { hasForeignMediaType } from "./request-body.js";

/** The status of an answer is one that the contract documents for the operation. */
export const responseStatusDocumented: ExchangeCheck = {
  id: "response/status-documented",
  title: "the status is documented for the operation",
  level: "must",
  scope: "exchange",
  description:
    "Callers branch on the status, so one that the contract does not know leaves them without a plan. 200 is the only documented success, also where a backup is only started; an undocumented success weighs more than an undocumented error.",
  pointer: `${clusterBackup}/responses`,
  judge: (exchange, contract) => {
    const operation = calledOperation(exchange, contract);
    if (operation === undefined) return notApplicable("the contract documents no answers for this method and path");
    const { status } = answerOf(exchange);
    if (operation.responses.has(status)) return [];
    if ((status === 405 || status === 406) && hasForeignMediaType(exchange, contract))
      return notApplicable("the request's media type was wrong");
    if (status === 401 && !operation.needsCredentials && !isErrorEnvelope(bodyOf(exchange)))
      return notApplicable("a gateway before OCP may ask everybody for credentials");
    const success = isSuccessStatus(status);
    return [
      finding(
        success ? "must" : "should",
        success ? statementOfStatus(operation, 200) : { contract: `${operation.pointer}/responses`, evidence: { basis: "inferred" } },
        {
          at: "status",
          expected: [...operation.responses.keys()].join(", "),
          actual: String(status),
          message: `${operation.id} answered ${String(status)}, which the contract does not document`,
        },
      ),
    ];
  },
};
