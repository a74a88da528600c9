import type { ExchangeCheck } from "../model/check.js";
import { headerValue } from "../model/exchange.js";
import { show } from "../model/finding.js";
import { answerOf, documentedResponse } from "./answer.js";
import { finding, notApplicable } from "./finding.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";

/** No more calls are left than the window has. */
export const responseRateLimitAddsUp: ExchangeCheck = {
  id: "response/rate-limit-adds-up",
  title: "no more calls are left than the window has",
  level: "observe",
  scope: "exchange",
  description:
    "A RateLimit-Remaining above RateLimit-Limit misleads a caller who paces himself by it. It is only noted: of the four windows that OCP counts over nobody tells which is meant. That the headers are there is not looked at: none of them is promised, not even with a 429.",
  pointer: `${clusterBackup}/responses/429`,
  judge: (exchange, contract) => {
    const { headers } = answerOf(exchange);
    const [limit, left] = ["RateLimit-Limit", "RateLimit-Remaining"].map((name) => integerOf(headerValue(headers, name)?.trim()));
    const view = documentedResponse(exchange, contract)?.headers.find(({ name }) => name.toLowerCase() === "ratelimit-remaining");
    if (view === undefined || limit === undefined || left === undefined) return notApplicable("the answer does not count calls");
    if (left <= limit) return [];
    const parts = { at: "header ratelimit-remaining", expected: `at most ${String(limit)}, as RateLimit-Limit says`, actual: show(left) };
    const message = "more calls are left than the window has";
    return [finding("observe", { contract: view.pointer, evidence: view.evidence }, { ...parts, message })];
  },
};
