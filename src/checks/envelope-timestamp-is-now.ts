import type { ExchangeCheck } from "../model/check.js";
import { show } from "../model/finding.js";
import { parseDateTime } from "../model/ocp-time.js";
import { bodyOf, operationOf, statementAt } from "./answer.js";
import { saidMember } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";
import { serverClock, toleratedMs } from "./server-clock.js";

/** A difference that clocks kept by a time service do not have; told, not blamed. */
const noticed = 30 * 1000;

/** The envelope is dated by the moment of the answer. */
export const envelopeTimestampIsNow: ExchangeCheck = {
  id: "envelope/timestamp-is-now",
  title: "timestamp is the moment of the answer",
  level: "should",
  scope: "exchange",
  description:
    "The timestamp of an envelope lies within ten minutes of the exchange, by the server's own clock: getServerTime, or the Date header where that was not asked or stands alone against all else. A server whose whole clock is wrong is not blamed; an answer out of another time, or a local time that claims another zone, is. More than half a minute is noted, as nodes of one OCP may differ.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract, run) => {
    if (operationOf(exchange, contract) === undefined) return notApplicable("the contract has no such path");
    const text = saidMember(bodyOf(exchange), "timestamp");
    const told = typeof text === "string" ? parseDateTime(text) : Number.NaN;
    const began = Date.parse(exchange.startedAt);
    if (Number.isNaN(told) || Number.isNaN(began)) return notApplicable("the answer has no envelope with a time that can be read");
    const clock = serverClock(run);
    if (clock === undefined) return notApplicable("no answer of the run tells the server's clock");
    const ended = began + exchange.durationMs + clock.aheadMs;
    const early = began + clock.aheadMs - told;
    const late = told - ended;
    const off = Math.max(early, late, 0) - clock.uncertainMs;
    if (off <= noticed) return [];
    const expected = `a time about ${new Date(ended).toISOString()}, by ${clock.basis}`;
    const message = `timestamp is ${inWords(off)} ${late > early ? "after" : "before"} the exchange`;
    const level = off > toleratedMs ? "should" : "observe";
    return [finding(level, statementAt(contract, exchange, "/timestamp"), { at: "/timestamp", expected, actual: show(text), message })];
  },
};

function inWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 120) return `${String(seconds)} s`;
  const hours = seconds / 3600;
  if (hours < 2) return `${String(Math.round(seconds / 60))} minutes`;
  return hours < 48 ? `${hours.toFixed(1)} hours` : `${String(Math.round(hours / 24))} days`;
}
