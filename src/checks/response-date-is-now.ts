import type { ExchangeCheck, RunView } from "../model/check.js";
import { headerValue, headerValues, type Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { answerOf, operationOf } from "./answer.js";
import { finding, notApplicable, type Statement } from "./finding.js";
import { clusterBackup } from "./pointers.js";
import { clocksBesideDate } from "./server-clock.js";

const day = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const longDay = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const time = String.raw`\d{2}:\d{2}:\d{2}`;
/** The forms of RFC 9110, 5.6.7: the one that is written, and two old ones that are read. */
const forms: readonly RegExp[] = [
  // Java's own form of RFC 1123 writes a day of one digit.
  new RegExp(`^${day}, \\d{1,2} ${month} \\d{4} ${time} GMT$`, "i"),
  new RegExp(`^${longDay}, \\d{2}-${month}-\\d{2} ${time} GMT$`, "i"),
  new RegExp(`^${day} ${month} [ \\d]\\d ${time} \\d{4}$`, "i"),
];
/** Clocks of gateways are their own, and summer time makes an hour. */
const tolerated = 90 * 60 * 1000;

/** The Date header is an HTTP date, about now. */
export const responseDateIsNow: ExchangeCheck = {
  id: "response/date-is-now",
  title: "the Date header is a date of HTTP, and the moment of the answer",
  level: "should",
  scope: "exchange",
  description:
    "HTTP has three forms of a date, and Date is in one of them. Callers who sign correct their clock by it, so that one more than an hour and a half away from both the envelopes and getServerTime, which agree, is noted: a gateway writes Date by a clock of its own. An answer out of a cache (Age) has the date of its making. An answer without Date is let pass, as HTTP lets a server without a clock leave it out.",
  pointer: clusterBackup,
  judge: (exchange, contract, run) => {
    const operation = operationOf(exchange, contract);
    if (operation === undefined) return notApplicable("the contract has no such path");
    const values = headerValues(answerOf(exchange).headers, "date");
    if (values.length === 0) return notApplicable("the answer has no Date");
    const statement: Statement = { contract: operation.pointer, evidence: { basis: "standard", source: "rfc9110" } };
    // A recording may have joined the header of a gateway and that of the server behind it.
    const dates = values.flatMap((value) => value.split(/(?<=GMT)\s*[,\n]\s*/));
    return dates.flatMap((date) => judgeDate(date.trim(), exchange, run, statement));
  },
};

function judgeDate(value: string, exchange: Exchange, run: RunView, statement: Statement): readonly Finding[] {
  const at = "header date";
  if (!forms.some((form) => form.test(value))) {
    const parts = { at, expected: "a date such as Tue, 03 Jan 2023 03:36:01 GMT", actual: show(value) };
    return [finding("should", statement, { ...parts, message: "Date is no date of HTTP" })];
  }
  if (headerValue(answerOf(exchange).headers, "age") !== undefined) return [];
  const now = Date.parse(exchange.startedAt) + exchange.durationMs / 2;
  // Old dates have the zone in their form only.
  const told = Date.parse(value.endsWith("GMT") ? value : `${value} GMT`);
  const away = clocksBesideDate(run).map(({ aheadMs, uncertainMs }) => Math.abs(told - now - aheadMs) - uncertainMs);
  if (away.length < 2 || !away.every((each) => each > tolerated)) return [];
  const expected = `about ${new Date(now + (clocksBesideDate(run)[0]?.aheadMs ?? 0)).toUTCString()}`;
  return [
    finding("observe", statement, { at, expected, actual: show(value), message: "Date is hours away from all else that tells the time" }),
  ];
}
