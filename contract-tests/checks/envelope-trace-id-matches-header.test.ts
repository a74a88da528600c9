import { expect, it } from "vitest";
import { envelopeTraceIdMatchesHeader } from "../../src/checks/envelope-trace-id-matches-header.js";
import { judge, told, verdictOf, type ExchangeParts } from "./exchange.js";
import { runOf } from "./run-of.js";

// The envelope names trace 5962f337662d4043.
const same = "5962f337662d4043";
const other = "00000000000000ff";
const repeating = (value: string, name = "X-Trace-Id"): ExchangeParts => ({
  headers: [
    ["Content-Type", "application/json"],
    [name, value],
  ],
});
const lastOf = (...all: readonly ExchangeParts[]) => {
  const run = runOf(...all);
  return told(judge(envelopeTraceIdMatchesHeader, run.last, run));
};

it("takes a header that repeats the traceId", () => {
  expect(verdictOf(envelopeTraceIdMatchesHeader, repeating(same))).toEqual([]);
});

it("finds another id in a header that elsewhere repeats it", () => {
  expect(lastOf(repeating(same), repeating(other))).toEqual(["should header x-trace-id"]);
});

it("only notes a header that never agrees: it may be a gateway's own", () => {
  expect(lastOf(repeating(other), repeating("11111111111111ff"))).toEqual(["observe header x-trace-id"]);
});

it("leaves ids of another form and under another name alone", () => {
  expect(verdictOf(envelopeTraceIdMatchesHeader, repeating("0af7651916cd43dd8448eb211c80319c"))).toBe("not-applicable");
  expect(verdictOf(envelopeTraceIdMatchesHeader, repeating(other, "X-Request-Id"))).toBe("not-applicable");
  expect(verdictOf(envelopeTraceIdMatchesHeader, {})).toBe("not-applicable");
});
