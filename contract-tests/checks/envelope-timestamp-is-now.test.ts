import { expect, it } from "vitest";
import { envelopeTimestampIsNow } from "../../src/checks/envelope-timestamp-is-now.js";
import { changed, judge, started, told, type ExchangeParts } from "./exchange.js";
import { clockAt, runOf } from "./run-of.js";

// The exchanges begin at 10:00:00.000Z and take 50 ms.
const stamped = (timestamp: string): ExchangeParts => ({ body: changed(started(), { timestamp }) });
const verdict = (timestamp: string, clock = "2026-01-05T18:00:00.005+08:00") => {
  const run = runOf(clockAt(clock), stamped(timestamp));
  return told(judge(envelopeTimestampIsNow, run.last, run));
};

it.each([
  "2026-01-05T10:00:00.030Z",
  "2026-01-05T18:00:00+08:00",
  "2026-01-05T15:45:00.020123456+05:45",
  "2026-01-05T06:30:00-03:30",
  "2026-01-05T10:00:20Z",
  "2026-01-05T09:59:35Z",
])("takes %s", (timestamp) => {
  expect(verdict(timestamp)).toEqual([]);
});

it.each(["1970-01-01T08:00:00+08:00", "2026-01-04T10:00:00Z", "2026-01-05T18:00:00Z", "2026-01-05T02:00:00Z", "2026-01-05T10:11:00Z"])(
  "finds %s",
  (timestamp) => {
    expect(verdict(timestamp)).toEqual(["should /timestamp"]);
  },
);

it("only notes what nodes of one OCP may differ by", () => {
  expect(verdict("2026-01-05T10:01:00Z")).toEqual(["observe /timestamp"]);
  expect(verdict("2026-01-05T09:52:00Z")).toEqual(["observe /timestamp"]);
});

it("goes by the clock of the server, however wrong it is", () => {
  expect(verdict("2031-07-01T00:00:00Z", "2031-07-01T00:00:00Z")).toEqual([]);
  expect(verdict("2026-01-05T10:00:00Z", "2031-07-01T00:00:00Z")).toEqual(["should /timestamp"]);
});

it("goes by the Date header where nobody asked for the time", () => {
  const dated = (timestamp: string): ExchangeParts => ({
    ...stamped(timestamp),
    headers: [
      ["Content-Type", "application/json"],
      ["Date", "Mon, 05 Jan 2026 11:00:00 GMT"],
    ],
  });
  const run = (timestamp: string) => runOf(dated(timestamp));
  expect(told(judge(envelopeTimestampIsNow, run("2026-01-05T11:00:00Z").last, run("2026-01-05T11:00:00Z")))).toEqual([]);
  expect(told(judge(envelopeTimestampIsNow, run("2026-01-05T10:00:00Z").last, run("2026-01-05T10:00:00Z")))).toEqual(["should /timestamp"]);
});

it("judges nothing by no clock, and leaves what is no time to others", () => {
  const alone = runOf(stamped("1970-01-01T00:00:00Z"));
  expect(told(judge(envelopeTimestampIsNow, alone.last, alone))).toBe("not-applicable");
  for (const odd of ["2024-02-30T10:00:00Z", "2026-01-05T10:00:00", "yesterday"]) expect(verdict(odd)).toBe("not-applicable");
});
