import type { ExchangeCheck } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import { show } from "../model/finding.js";
import { answerOf, bodyOf, operationOf, statementAt } from "./answer.js";
import { objectAt } from "./document.js";
import { errorCodeOf } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";

const at = "/error/code";
const pointer = "/components/schemas/ApiError/properties/code";

/** The code of an error is one that we can explain. */
export const errorCodeIsKnown: ExchangeCheck = {
  id: "error/code-is-known",
  title: "the error code is one of those that the contract explains",
  level: "observe",
  scope: "exchange",
  description:
    "The contract explains the codes that concern these operations, out of tables with hundreds more. A code that is not among them is only noted: it may stand in the rest of the table, or be new. An error without a code (0) needs no explanation.",
  pointer,
  judge: (exchange, contract) => {
    const code = errorCodeOf(bodyOf(exchange));
    if (operationOf(exchange, contract) === undefined || code === undefined || answerOf(exchange).status < 400)
      return notApplicable("the answer has no error code");
    const text = String(code).trim();
    if (text === "0" || text === "") return notApplicable("the error has no code of its own");
    if (/^\d+$/.test(text) !== (contract.errorCodes === "integer")) return notApplicable("its form is left to error/code-form");
    if (Object.hasOwn(knownCodes(contract), text)) return [];
    const message = `profile ${contract.profile} does not explain the code ${show(code)}`;
    const parts = { at, expected: "a code that the contract explains", actual: show(code), message, constraint: "x-known-codes" };
    return [finding("observe", statementAt(contract, exchange, at), parts)];
  },
};

function knownCodes(contract: Contract): object {
  return objectAt(contract, `${pointer}/x-known-codes`)?.value ?? {};
}
