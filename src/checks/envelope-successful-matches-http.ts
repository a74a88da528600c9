import type { ExchangeCheck } from "../model/check.js";
import { isJsonObject, member } from "../model/json.js";
import { answerOf, bodyOf, isSuccessStatus, statementAt } from "./answer.js";
import { saidMember } from "./envelope.js";
import { finding, notApplicable, type Statement } from "./finding.js";
import { clusterBackup } from "./pointers.js";

/** The envelope and HTTP agree on whether the call succeeded. */
export const envelopeSuccessfulMatchesHttp: ExchangeCheck = {
  id: "envelope/successful-matches-http",
  title: "successful agrees with the HTTP status",
  level: "must",
  scope: "exchange",
  description:
    "The member successful is true in answers with a status of 200 and false in those of 400 and above. A failure that comes with status 200, an error and no data is only noted: whether OCP answers so is not documented.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract) => {
    const body = bodyOf(exchange);
    const { status } = answerOf(exchange);
    const claimed = member(body, "successful");
    if (typeof claimed !== "boolean") return notApplicable("the body does not say whether the call succeeded");
    const expected = isSuccessStatus(status) ? true : status >= 400 ? false : undefined;
    if (expected === undefined) return notApplicable(`status ${String(status)} is neither a success nor an error`);
    const statement = statementAt(contract, exchange, "/successful");
    if (!statement.contract.endsWith("/properties/successful")) return notApplicable("the contract documents no envelope here");
    if (claimed === expected) return [];
    const refusalInside = !claimed && isJsonObject(member(body, "error")) && saidMember(body, "data") === undefined;
    return [
      finding("must", refusalInside ? untold(statement) : statement, {
        at: "/successful",
        expected: String(expected),
        actual: String(claimed),
        message: `successful is ${String(claimed)} in an answer with HTTP status ${String(status)}`,
      }),
    ];
  },
};

function untold({ contract }: Statement): Statement {
  return { contract, evidence: { basis: "unknown", note: "whether a failure can come with HTTP status 200 is told nowhere" } };
}
