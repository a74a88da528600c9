import type { RunCheck } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { statementAt } from "./answer.js";
import { saidMember } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";

/** Two requests that were answered at one moment are no further apart: a clock ticks every few milliseconds, and a stamp may have whole seconds. */
const tickMs = 200;
const wholeSecondMs = 2000;

/** A traceId names one request. */
export const envelopeTraceIdIsUnique: RunCheck = {
  id: "envelope/trace-id-is-unique",
  title: "no two answers of a run have one traceId",
  level: "should",
  scope: "run",
  description:
    "The traceId names a request in the logs of the server, so each answer has another one. Nobody documents that it is unique, so two of a kind are only noted. Two that have the same timestamp as well, though the later request was sent after the earlier answer had come, are one answer that something in between gave twice: what it tells, such as the backups that run, is out of date. An empty traceId, as the documented answer to a throttled call has it, is left out.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: ({ exchanges }, contract) => {
    const byId = new Map<string, Exchange[]>();
    for (const exchange of exchanges) {
      const traceId = saidMember(exchange.response?.body?.json.value, "traceId");
      if (typeof traceId !== "string" || traceId === "") continue;
      const same = byId.get(traceId);
      if (same === undefined) byId.set(traceId, [exchange]);
      else same.push(exchange);
    }
    if (byId.size === 0) return notApplicable("no answer has a traceId");
    return [...byId].flatMap(([traceId, same]): readonly Finding[] => {
      const [first] = same;
      if (first === undefined || same.length === 1) return [];
      const shown = same.slice(0, 3).map(({ id }) => id);
      const message = `${String(same.length)} answers have one traceId (${shown.join(", ")}${same.length > 3 ? " ..." : ""})`;
      const again = answerGivenAgain(same);
      if (again !== undefined) return [givenAgain(again, contract)];
      const parts = { at: "/traceId", expected: "another one in each answer", actual: show(traceId), message };
      return [finding("observe", statementAt(contract, first, "/traceId"), parts)];
    });
  },
};

/** Of answers with one traceId, the first that is an earlier one over again. */
function answerGivenAgain(same: readonly Exchange[]): Exchange | undefined {
  const first = new Map<string, Exchange>();
  return same.find((each) => {
    const stamp = saidMember(each.response?.body?.json.value, "timestamp");
    if (typeof stamp !== "string") return false;
    const earlier = first.get(stamp) ?? each;
    first.set(stamp, earlier);
    const apart = Date.parse(each.startedAt) - (Date.parse(earlier.startedAt) + earlier.durationMs);
    return apart > (/\.\d{3}/.test(stamp) ? tickMs : wholeSecondMs);
  });
}

function givenAgain(exchange: Exchange, contract: Contract): Finding {
  const stamp = saidMember(exchange.response?.body?.json.value, "timestamp") ?? null;
  const message = `the answer ${exchange.id} is an earlier one, given again: it has its traceId and its timestamp`;
  const parts = { at: "/timestamp", expected: "the moment of this answer", actual: show(stamp), message };
  return finding("should", statementAt(contract, exchange, "/timestamp"), parts);
}
