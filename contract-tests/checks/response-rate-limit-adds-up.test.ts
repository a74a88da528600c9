import { expect, it } from "vitest";
import { responseRateLimitAddsUp } from "../../src/checks/response-rate-limit-adds-up.js";
import type { HeaderList } from "../../src/model/exchange.js";
import { refusal, verdictOf } from "./exchange.js";

const limits = (limit: string, left: string): HeaderList => [
  ["ratelimit-limit", limit],
  ["RateLimit-Remaining", left],
];

it("notes more calls left than there are, on any answer", () => {
  expect(verdictOf(responseRateLimitAddsUp, { headers: limits("100", "500") })).toEqual(["observe header ratelimit-remaining"]);
  expect(verdictOf(responseRateLimitAddsUp, { status: 429, body: refusal(429), headers: limits("10", "11") })).toEqual([
    "observe header ratelimit-remaining",
  ]);
});

it("takes as many as there are, and fewer", () => {
  expect(verdictOf(responseRateLimitAddsUp, { headers: limits("100", "100") })).toEqual([]);
  expect(verdictOf(responseRateLimitAddsUp, { headers: limits("10", "0") })).toEqual([]);
});

it("asks for no header, and for no number in one", () => {
  expect(verdictOf(responseRateLimitAddsUp, { headers: limits("100;w=60", "500") })).toBe("not-applicable");
  expect(verdictOf(responseRateLimitAddsUp, { status: 429, body: refusal(429), headers: [["Retry-After", "5"]] })).toBe("not-applicable");
  expect(verdictOf(responseRateLimitAddsUp, {})).toBe("not-applicable");
});
