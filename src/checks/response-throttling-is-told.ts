import type { ExchangeCheck } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import { headerValue, type Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { answerOf, bodyOf, documentedResponse } from "./answer.js";
import { isErrorEnvelope } from "./envelope.js";
import { finding, notApplicable, type Statement } from "./finding.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";

/** A throttled caller is told its window, in numbers that fit. */
export const responseThrottlingIsTold: ExchangeCheck = {
  id: "response/throttling-is-told",
  title: "a 429 tells the window of calls, and no more are left than it has",
  level: "observe",
  scope: "exchange",
  description:
    "OCP throttles with the RateLimit headers, so that a caller knows how long to wait. A 429 in OCP's own envelope without one of them leaves it guessing, and a RateLimit-Remaining above RateLimit-Limit misleads it. Both are only noted: no page says that a 429 of each of OCP's limits has the headers, a proxy may drop them, and of the four windows that OCP counts over nobody tells which is meant. A 429 of a gateway, which is in no envelope, is not looked at.",
  pointer: `${clusterBackup}/responses/429`,
  judge: (exchange, contract) => {
    const { status, headers } = answerOf(exchange);
    const numbers = ["RateLimit-Limit", "RateLimit-Remaining"].map((name) => integerOf(headerValue(headers, name)?.trim()));
    const fits = numbers.every((number) => number !== undefined);
    const throttled = status === 429 && isErrorEnvelope(bodyOf(exchange));
    const views = documentedResponse(exchange, contract)?.headers ?? [];
    if (views.length === 0 || (!throttled && !fits)) return notApplicable("the answer neither throttles nor counts calls");
    return [...(throttled ? untold(exchange, contract) : []), ...tooMany(exchange, contract, numbers)];
  },
};

function untold(exchange: Exchange, contract: Contract): readonly Finding[] {
  const views = documentedResponse(exchange, contract)?.headers ?? [];
  const missing = views.filter(({ name }) => headerValue(answerOf(exchange).headers, name) === undefined);
  return missing.map(({ name, pointer, evidence }) => {
    const parts = { at: `header ${name.toLowerCase()}`, expected: "a value", actual: "nothing", message: `a 429 does not have ${name}` };
    return finding("observe", { contract: pointer, evidence }, parts);
  });
}

function tooMany(exchange: Exchange, contract: Contract, [limit, left]: readonly (bigint | undefined)[]): readonly Finding[] {
  const view = documentedResponse(exchange, contract)?.headers.find(({ name }) => name.toLowerCase() === "ratelimit-remaining");
  if (view === undefined || limit === undefined || left === undefined || left <= limit) return [];
  const statement: Statement = { contract: view.pointer, evidence: view.evidence };
  const parts = { at: "header ratelimit-remaining", expected: `at most ${String(limit)}, as RateLimit-Limit says`, actual: show(left) };
  return [finding("observe", statement, { ...parts, message: "more calls are left than the window has" })];
}
