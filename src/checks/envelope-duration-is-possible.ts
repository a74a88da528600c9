import type { ExchangeCheck } from "../model/check.js";
import { show } from "../model/finding.js";
import { bodyOf, operationOf, statementAt } from "./answer.js";
import { saidMember } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";

/** Clocks of servers tick, are rounded up and set right now and then. */
const slackMs = 100;
/** Recorders measure from different moments: some only until the first byte. */
const foreignSlackMs = 2000;

/** The server did not spend more time on a request than it took. */
export const envelopeDurationIsPossible: ExchangeCheck = {
  id: "envelope/duration-is-possible",
  title: "duration is no longer than the exchange took",
  level: "should",
  scope: "exchange",
  description:
    "The duration of an envelope is the time in milliseconds that the server spent on the request, so it is not longer than the whole exchange, as measured from our side; a tenth of a second more is allowed for the ticks of clocks, two seconds in recordings of others. That it is a number and not negative is left to response/schema.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract) => {
    if (operationOf(exchange, contract) === undefined) return notApplicable("the contract has no such path");
    const duration = saidMember(bodyOf(exchange), "duration");
    if (typeof duration !== "number" && typeof duration !== "bigint") return notApplicable("the answer has no duration that is a number");
    const { durationMs, probe } = exchange;
    // A recorder that measured nothing writes 0, or -1.
    if (durationMs <= 0) return notApplicable("how long the exchange took is not known");
    const longest = durationMs + (probe === undefined ? foreignSlackMs : slackMs);
    if (duration <= longest) return [];
    const message = `the server claims ${show(duration)} ms for an exchange that took ${durationMs.toFixed(0)} ms`;
    const parts = { at: "/duration", expected: `at most ${durationMs.toFixed(0)}`, actual: show(duration), message };
    return [finding("should", statementAt(contract, exchange, "/duration"), parts)];
  },
};
