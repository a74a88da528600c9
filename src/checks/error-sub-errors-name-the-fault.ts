import type { ExchangeCheck } from "../model/check.js";
import type { FaultKind } from "../model/probe.js";
import { tokensOf } from "../model/pointer.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { isErrorEnvelope } from "./envelope.js";
import { finding, notApplicable, shortened } from "./finding.js";
import { clusterBackup } from "./pointers.js";
import { requestFaults } from "./request-faults.js";
import { namedParts } from "./sub-errors.js";

const ofMembers: readonly FaultKind[] = ["member-missing", "member-value", "member-type"];

/** A refusal that names members names the one that is at fault. */
export const errorSubErrorsNameTheFault: ExchangeCheck = {
  id: "error/sub-errors-name-the-fault",
  title: "where sub-errors name members, they name the one at fault",
  level: "observe",
  scope: "exchange",
  description:
    "A request with one faulty member and no other fault is refused because of it: sub-errors that name members name that one, the one that it stands in, or one inside of it. Whoever corrects a request by them goes astray otherwise. It is only noted: no page shows a sub-error, and a server may have another name for what it reads.",
  pointer: `${clusterBackup}/responses/400`,
  judge: (exchange, contract) => {
    if (calledOperation(exchange, contract) === undefined) return notApplicable("no operation was called");
    const body = bodyOf(exchange);
    const refused = !isSuccessStatus(answerOf(exchange).status) || isErrorEnvelope(body);
    const named = namedParts(body).filter((parts) => parts.length > 0);
    if (!refused || named.length === 0) return notApplicable("the answer is no refusal that names members");
    const faults = requestFaults(exchange, contract);
    const [only] = new Set(faults.map(({ at }) => at));
    if (only === undefined || !faults.every(({ at, kind }) => at === only && ofMembers.includes(kind)))
      return notApplicable("the request has not one faulty member and no other fault");
    const wanted = tokensOf(only).filter((token) => !/^\d+$/.test(token));
    if (wanted.length === 0 || named.some((parts) => isNear(parts, wanted))) return [];
    const at = "/error/subErrors";
    const parts = { at, expected: shortened(wanted.join(".")), actual: shortened(named.map((each) => each.join(".")).join(", ")) };
    return [
      finding("observe", statementAt(contract, exchange, at), { ...parts, message: "sub-errors name members, not the one at fault" }),
    ];
  },
};

/** Tells whether a name is that of a member, of one it stands in, or of one inside; what stands before it, such as a class, is free. */
function isNear(named: readonly string[], wanted: readonly string[]): boolean {
  const [leaf = "", fault = ""] = [named.at(-1), wanted.at(-1)].map((each) => each?.toLowerCase());
  return wanted.some((each) => each.toLowerCase() === leaf) || named.some((each) => each.toLowerCase() === fault);
}
