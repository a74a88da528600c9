import type { ExchangeCheck } from "../model/check.js";
import type { UnknownPath } from "../model/contract.js";
import type { Finding } from "../model/finding.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus } from "./answer.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";

/** A server may add as many as it likes; so many paths are told one by one. */
const most = 20;

/** Every member of an answer is one that the contract explains. */
export const responseMembersAreDocumented: ExchangeCheck = {
  id: "response/members-are-documented",
  title: "an answer has only members that the contract explains",
  level: "observe",
  scope: "exchange",
  description:
    "Answers may have more members than the contract knows, and a newer OCP has: each is only noted, by its path and types, never by its value. An answer with a status that the contract does not document is held against the envelope of its kind.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract) => {
    const operation = calledOperation(exchange, contract);
    const body = bodyOf(exchange);
    if (operation === undefined || body === undefined) return notApplicable("this is no answer of an operation, or no JSON");
    const { status } = answerOf(exchange);
    const documented = operation.responses.has(status) ? status : isSuccessStatus(status) ? 200 : 400;
    const members = contract.undocumentedMembers(operation.id, documented, body);
    return [...members.slice(0, most).map(told), ...(members.length > most ? [rest(members)] : [])];
  },
};

function told({ at, types, contract }: UnknownPath): Finding {
  return unknown(at, contract, types.join(" or "), "the answer has a member that the contract does not explain");
}

function rest(members: readonly UnknownPath[]): Finding {
  const more = members.length - most;
  return unknown("", members[most]?.contract ?? clusterBackup, `${String(more)} more`, `the answer has ${String(more)} more such members`);
}

function unknown(at: string, contract: string, actual: string, message: string): Finding {
  const evidence = { basis: "unknown", note: "no page mentions it" } as const;
  return finding("observe", { contract, evidence }, { at, expected: "no such member", actual, message });
}
