import { expect, it } from "vitest";
import { responseDateIsNow } from "../../src/checks/response-date-is-now.js";
import type { HeaderList } from "../../src/model/exchange.js";
import { contract, success, told, type ExchangeParts } from "./exchange.js";
import { clockAt, runOf } from "./run-of.js";

/** The exchanges begin at 10:00 GMT. */
const clock = clockAt("2026-01-05T10:00:00.000Z");
const dated = (timestamp: string, ...headers: HeaderList): ExchangeParts => ({ headers, body: success({}, { timestamp }) });
const verdict = (parts: ExchangeParts, before: ExchangeParts = clock) => {
  const run = runOf(before, parts);
  return told(responseDateIsNow.judge(run.last, contract, run));
};
const now = "2026-01-05T18:00:00.000+08:00";

it.each([
  "Mon, 05 Jan 2026 10:00:00 GMT",
  "Mon, 5 Jan 2026 10:00:00 GMT",
  "Monday, 05-Jan-26 10:00:00 GMT",
  "Mon Jan  5 10:00:00 2026",
  "Mon, 05 Jan 2026 10:40:00 GMT",
  "Mon, 05 Jan 2026 10:00:00 GMT, Mon, 05 Jan 2026 10:00:01 GMT",
])("takes %s", (date) => {
  expect(verdict(dated(now, ["Date", date]))).toEqual([]);
});

it.each(["2026-01-05T10:00:00.000Z", "1767607200", "", "Mon, 05 Jan 2026 18:00:00 +0800", "now"])(
  "finds that %j is no date of HTTP",
  (date) => {
    expect(verdict(dated(now, ["Date", date]))).toEqual(["should header date"]);
  },
);

it("notes a date that is hours away from all else", () => {
  expect(verdict(dated(now, ["Date", "Sat, 03 Jan 2026 10:00:00 GMT"]))).toEqual(["observe header date"]);
  expect(verdict(dated(now, ["Date", "Mon Jan  5 13:00:00 2026"]))).toEqual(["observe header date"]);
});

it("lets it pass where the others do not agree, or out of a cache", () => {
  const old = "Sat, 03 Jan 2026 10:00:00 GMT";
  expect(verdict(dated("2026-01-03T10:00:00.000Z", ["Date", old]))).toEqual([]);
  expect(verdict(dated(now, ["Date", old]), {})).toEqual([]);
  expect(verdict(dated(now, ["Date", old], ["Age", "172800"]))).toEqual([]);
});

it("goes by the clock of the server, and needs a Date", () => {
  const ahead = clockAt("2026-01-07T10:00:00.000Z");
  expect(verdict(dated("2026-01-07T10:00:00.000Z", ["Date", "Wed, 07 Jan 2026 10:00:00 GMT"]), ahead)).toEqual([]);
  expect(verdict(dated(now))).toBe("not-applicable");
  expect(verdict({ ...dated(now, ["Date", "x"]), path: "/nowhere", operation: null })).toBe("not-applicable");
});
