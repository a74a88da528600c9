import { expect, it } from "vitest";
import { responseThrottlingIsTold } from "../../src/checks/response-throttling-is-told.js";
import type { HeaderList } from "../../src/model/exchange.js";
import { refusal, verdictOf } from "./exchange.js";

const limits = (limit: string, left: string): HeaderList => [
  ["ratelimit-limit", limit],
  ["RateLimit-Remaining", left],
];
const throttled = (...headers: HeaderList) => verdictOf(responseThrottlingIsTold, { status: 429, body: refusal(429), headers });

it("takes a 429 that tells the window", () => {
  expect(throttled(...limits("10", "0"), ["RateLimit-Reset", "5"])).toEqual([]);
});

it("notes a 429 in an envelope that tells nothing, or only a part", () => {
  expect(throttled(["Retry-After", "5"])).toEqual([
    "observe header ratelimit-limit",
    "observe header ratelimit-remaining",
    "observe header ratelimit-reset",
  ]);
  expect(throttled(...limits("10", "0"))).toEqual(["observe header ratelimit-reset"]);
});

it("leaves the 429 of a gateway alone", () => {
  const html = Buffer.from("<html><body>429 Too Many Requests</body></html>");
  expect(verdictOf(responseThrottlingIsTold, { status: 429, headers: [["Content-Type", "text/html"]], body: html })).toBe("not-applicable");
  expect(verdictOf(responseThrottlingIsTold, { status: 429, headers: [], body: { message: "slow down" } })).toBe("not-applicable");
});

it("notes more calls left than there are, on any answer", () => {
  expect(verdictOf(responseThrottlingIsTold, { headers: limits("100", "500") })).toEqual(["observe header ratelimit-remaining"]);
  expect(verdictOf(responseThrottlingIsTold, { headers: limits("100", "100") })).toEqual([]);
  expect(verdictOf(responseThrottlingIsTold, { headers: limits("100;w=60", "500") })).toBe("not-applicable");
  expect(verdictOf(responseThrottlingIsTold, {})).toBe("not-applicable");
});
