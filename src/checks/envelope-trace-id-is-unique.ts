import type { RunCheck } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { statementAt } from "./answer.js";
import { saidMember } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";

/** A traceId names one request. */
export const envelopeTraceIdIsUnique: RunCheck = {
  id: "envelope/trace-id-is-unique",
  title: "no two answers of a run have one traceId",
  level: "observe",
  scope: "run",
  description:
    "The traceId names a request in the logs of the server, so each answer has another one. Nobody documents that it is unique, so two of a kind are only noted; an empty one, as the documented answer to a throttled call has it, is left out.",
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
      const parts = { at: "/traceId", expected: "another one in each answer", actual: show(traceId), message };
      return [finding("observe", statementAt(contract, first, "/traceId"), parts)];
    });
  },
};
