import type { ExchangeCheck } from "../model/check.js";
import { show } from "../model/finding.js";
import { member } from "../model/json.js";
import { answerOf, bodyOf, statementAt } from "./answer.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";

/** The envelope repeats the HTTP status, and the two agree. */
export const envelopeStatusMatchesHttp: ExchangeCheck = {
  id: "envelope/status-matches-http",
  title: "status in the envelope equals the HTTP status",
  level: "must",
  scope: "exchange",
  description:
    "The envelope repeats the status of the HTTP answer. Some callers read the one, some the other; where they differ, two callers see two outcomes of one backup call. Bodies that have no envelope are left out.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract) => {
    const claimed = member(bodyOf(exchange), "status");
    if (typeof claimed !== "number" && typeof claimed !== "bigint") return notApplicable("the body has no status that is a number");
    const statement = statementAt(contract, exchange, "/status");
    if (!statement.contract.endsWith("/properties/status")) return notApplicable("the contract documents no envelope here");
    const { status } = answerOf(exchange);
    if (claimed === status) return [];
    const message = `the envelope says ${show(claimed)}, HTTP says ${String(status)}`;
    return [finding("must", statement, { at: "/status", expected: String(status), actual: show(claimed), message })];
  },
};
