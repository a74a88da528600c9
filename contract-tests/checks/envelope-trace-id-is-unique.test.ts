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
