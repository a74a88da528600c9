import type { ExchangeCheck, Judgement } from "../model/check.js";
import { show } from "../model/finding.js";
import { answerOf, bodyOf, operationOf, statementAt } from "./answer.js";
import { errorCodeOf } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";

const at = "/error/code";
/** Integers that the tables up to 4.2.1 print, and that a newer OCP may still send. */
const predecessors: readonly number[] = [
  1001, 3000, 3100, 11001, 15023, 20000, 20007, 20008, 20010, 20011, 20012, 20013, 20030, 20035, 20036, 20107, 20108, 20110, 20111,
];

/** Error codes have the form of their OCP version. */
export const errorCodeForm: ExchangeCheck = {
  id: "error/code-form",
  title: "the error code has the form of its OCP version",
  level: "should",
  scope: "exchange",
  description:
    "The tables print integers up to 4.2.1 and strings with a prefix, such as BAK31005, from 4.2.2 on. The integer 0 means in every version that an error has no code of its own. An integer of the older tables in a newer version is only noted.",
  pointer: "/components/schemas/ApiError/properties/code",
  judge: (exchange, contract): Judgement => {
    const code = errorCodeOf(bodyOf(exchange));
    if (operationOf(exchange, contract) === undefined || code === undefined || answerOf(exchange).status < 400)
      return notApplicable("the answer has no error code");
    const { contract: place, evidence } = statementAt(contract, exchange, at);
    const told = (expected: string, noted = false) => [
      finding(
        "should",
        {
          contract: place,
          evidence: noted ? { basis: "unknown", note: "an older table has this code; what 4.3 sends is unknown" } : evidence,
        },
        {
          at,
          expected,
          actual: show(code),
          message: `error.code is ${show(code)}, profile ${contract.profile} has ${expected}`,
        },
      ),
    ];
    // The type itself is judged by response/schema.
    if (contract.errorCodes === "integer") return typeof code === "string" ? notApplicable("the type is left to response/schema") : [];
    if (typeof code === "string") return /^\d*$/.test(code.trim()) ? told("a string with a prefix") : [];
    if (Number(code) === 0) return [];
    return told("a string with a prefix, or 0", predecessors.includes(Number(code)));
  },
};
