import { expect, it } from "vitest";
import { envelopeTraceIdIsUnique } from "../../src/checks/envelope-trace-id-is-unique.js";
import { changed, contract, started, told, type ExchangeParts } from "./exchange.js";
import { runOf } from "./run-of.js";

const traced = (traceId: string): ExchangeParts => ({ body: changed(started(), { traceId }) });
const verdict = (...ids: readonly string[]) => told(envelopeTraceIdIsUnique.judge(runOf(...ids.map(traced)), contract));

it("takes an id of its own for each answer, and none", () => {
  expect(verdict("a1", "b2", "c3")).toEqual([]);
  expect(verdict("a1", "", "")).toEqual([]);
  expect(verdict("", "")).toBe("not-applicable");
});

it("notes each id that comes again, once", () => {
  expect(verdict("a1", "b2", "a1", "a1", "b2")).toEqual(["observe /traceId", "observe /traceId"]);
});

const sent = (milliseconds: number, timestamp: string, traceId = "a1"): ExchangeParts => ({
  body: changed(started(), { traceId, timestamp }),
  more: { startedAt: new Date(Date.parse("2026-01-05T10:00:00.000Z") + milliseconds).toISOString(), durationMs: 50 },
});
const given = (...all: readonly ExchangeParts[]) => told(envelopeTraceIdIsUnique.judge(runOf(...all), contract));

it("finds an earlier answer that is given again: its timestamp comes back too, once the clock went on", () => {
  const fine = "2026-01-05T18:00:00.012+08:00";
  expect(given(sent(0, fine), sent(300, fine), sent(600, fine))).toEqual(["should /timestamp"]);
  expect(given(sent(0, "2026-01-05T18:00:00+08:00"), sent(3000, "2026-01-05T18:00:00+08:00"))).toEqual(["should /timestamp"]);
});

it("does not take for one answer those of one tick, of one second, of other times or of other traces", () => {
  const fine = "2026-01-05T18:00:00.012+08:00";
  expect(given(sent(0, fine), sent(60, fine))).toEqual(["observe /traceId"]);
  expect(given(sent(0, "2026-01-05T18:00:00+08:00"), sent(900, "2026-01-05T18:00:00+08:00"))).toEqual(["observe /traceId"]);
  expect(given(sent(0, fine), sent(900, "2026-01-05T18:00:00.912+08:00"))).toEqual(["observe /traceId"]);
  expect(given(sent(0, fine), sent(900, fine, "b2"))).toEqual([]);
});
