import { describe, expect, it } from "vitest";
import { envelopeTimestampIsNow } from "../../src/checks/envelope-timestamp-is-now.js";
import { timeAgreesWithAnswers } from "../../src/checks/time-agrees-with-answers.js";
import { changed, judge, started, told, type ExchangeParts } from "./exchange.js";
import { clockAt, runOf } from "./run-of.js";

// The exchanges begin at 10:00:00.000Z and take 50 ms.
const right = "2026-01-05T10:00:00Z";
const answer = (timestamp: string, date?: string): ExchangeParts => ({
  body: changed(started(), { timestamp }),
  headers: [["Content-Type", "application/json"], ...(date === undefined ? [] : ([["Date", date]] as const))],
});
const dated = "Mon, 05 Jan 2026 10:00:00 GMT";

function verdict(clock: string, timestamp: string, date?: string) {
  const run = runOf(clockAt(clock), answer(timestamp, date));
  const [asked] = run.exchanges;
  return told(judge(timeAgreesWithAnswers, asked!, run));
}

it.each([right, "2026-01-05T18:00:00+08:00", "2026-01-05T10:09:00Z", "2026-01-05T09:51:00Z"])("takes %s", (clock) => {
  expect(verdict(clock, right, dated)).toEqual([]);
});

it.each(["2026-01-05T07:00:00Z", "2026-01-05T18:00:00Z", "2026-01-05T10:12:00Z", "1970-01-01T00:00:00Z"])(
  "finds %s, which headers and envelopes agree against",
  (clock) => {
    expect(verdict(clock, right, dated)).toEqual(["should "]);
  },
);

describe("blames nobody here", () => {
  it.each([
    ["for a server whose whole clock is wrong behind a right gateway", "2026-01-05T13:00:00Z", "2026-01-05T13:00:00Z", dated],
    ["where envelopes alone say another time", right, "2026-01-05T18:00:00Z", dated],
    ["where all three differ", "2026-01-05T07:00:00Z", "2026-01-05T18:00:00Z", dated],
    ["where no header has a date", "2026-01-05T07:00:00Z", right, undefined],
  ])("%s", (_name, clock, timestamp, date) => {
    expect(verdict(clock, timestamp, date)).toEqual([]);
  });
});

it("then takes the envelopes for right, and the clock for wrong where only they differ", () => {
  const envelopes = (clock: string, date?: string) => {
    const run = runOf(clockAt(clock), answer(right, date));
    return told(judge(envelopeTimestampIsNow, run.last, run));
  };
  expect(envelopes("2026-01-05T07:00:00Z", dated)).toEqual([]);
  expect(envelopes("2026-01-05T07:00:00Z")).toEqual(["should /timestamp"]);
});

it("looks at times that can be read, of getServerTime", () => {
  expect(verdict("noon", right, dated)).toBe("not-applicable");
  const run = runOf(clockAt(right), answer(right, dated));
  expect(told(judge(timeAgreesWithAnswers, run.last, run))).toBe("not-applicable");
});
