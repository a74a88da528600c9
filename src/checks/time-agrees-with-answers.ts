import type { ExchangeCheck } from "../model/check.js";
import { show } from "../model/finding.js";
import { parseOcpTime } from "../model/ocp-time.js";
import { answerOf, calledOperation, statementAt } from "./answer.js";
import { finding, notApplicable } from "./finding.js";
import { clockAgainstAsked, serverClock, toleratedMs } from "./server-clock.js";

/** The clock of OCP tells the time by which OCP dates its answers. */
export const timeAgreesWithAnswers: ExchangeCheck = {
  id: "time/agrees-with-answers",
  title: "the time that is asked for is the one that answers are dated by",
  level: "should",
  scope: "exchange",
  description:
    "What getServerTime tells is the time of the server. Where the Date headers and the envelopes of the run agree on one time, and getServerTime alone is more than ten minutes away from it, it is no clock: callers who sign by it are refused. Where only two of the three can be compared, or all differ, nobody knows which is wrong, and envelope/timestamp-is-now tells what it can.",
  pointer: "/paths/~1api~1v2~1time/get/responses/200",
  judge: (exchange, contract, run) => {
    if (calledOperation(exchange, contract)?.id !== "getServerTime" || answerOf(exchange).status !== 200) {
      return notApplicable("this is no answer of getServerTime");
    }
    const text = exchange.response?.body?.text.trim() ?? "";
    const told = parseOcpTime(text);
    if (Number.isNaN(told)) return notApplicable("the answer is no time that can be read");
    if (serverClock(run) === undefined) return notApplicable("nothing else tells the time");
    const clock = clockAgainstAsked(run);
    const now = Date.parse(exchange.startedAt) + exchange.durationMs / 2 + (clock?.aheadMs ?? Number.NaN);
    if (!(Math.abs(told - now) > toleratedMs)) return [];
    const expected = `a time about ${new Date(now).toISOString()}, by Date headers and envelopes`;
    const message = "getServerTime tells another time than all other answers are dated by";
    return [finding("should", statementAt(contract, exchange, ""), { at: "", expected, actual: show(text), message })];
  },
};
