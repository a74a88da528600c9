import type { ExchangeCheck } from "../model/check.js";
import { finding, shortened, type Statement } from "./finding.js";
import { clusterBackup } from "./pointers.js";

const pointer = `${clusterBackup}/responses`;
const statement: Statement = {
  contract: pointer,
  evidence: { basis: "standard", note: "RFC 9112, 6.3 and 8: a message says its length and keeps it" },
};

/** Failures of our own making: a run that was interrupted, a limit that HTTP does not know. */
const ours: readonly string[] = ["INTERRUPTED", "HEADERS_TOO_LARGE"];

/** A request that was sent gets a whole answer. */
export const transportAnswersWhole: ExchangeCheck = {
  id: "transport/answers-whole",
  title: "the answer arrives, and arrives whole",
  level: "should",
  scope: "exchange",
  description:
    "After a request has left, a whole HTTP answer comes within the time limit. A backup whose answer is missing or cut off may have started all the same, so its caller has to look at the task list. An answer beyond the limits of this tool cannot be judged.",
  pointer,
  judge: (exchange) => {
    const { failure, response } = exchange;
    if (failure?.stage === "not-sent") throw new Error(`nothing was sent: ${failure.message}`);
    if (failure !== undefined && ours.includes(failure.code)) throw new Error(`we stopped reading the answer: ${failure.message}`);
    if (failure !== undefined)
      return [incomplete(failure.stage === "no-answer" ? "no answer" : "a cut answer", shortened(`${failure.code}: ${failure.message}`))];
    if (response === undefined) throw new Error("the exchange holds neither an answer nor the reason why there is none");
    if (response.truncatedAt !== undefined) throw new Error(`only the first ${String(response.truncatedAt)} bytes of the body were read`);
    return [];
  },
};

function incomplete(actual: string, message: string) {
  return finding("should", statement, { at: "transport", expected: "a whole answer", actual, message });
}
