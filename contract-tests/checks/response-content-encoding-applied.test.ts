import { expect, it } from "vitest";
import { responseContentEncodingApplied } from "../../src/checks/response-content-encoding-applied.js";
import { exchangeOf, judge, verdictOf } from "./exchange.js";

const undecodable = { undecodable: "incorrect header check" };
const headers = [
  ["Content-Type", "application/json"],
  ["Content-Encoding", "gzip"],
] as const;

it("is content with a body that could be decoded, or is not encoded", () => {
  expect(verdictOf(responseContentEncodingApplied, { headers })).toEqual([]);
  expect(verdictOf(responseContentEncodingApplied, {})).toEqual([]);
});

it("finds one that could not", () => {
  expect(verdictOf(responseContentEncodingApplied, { headers, response: undecodable })).toEqual(["should header content-encoding"]);
});

it("says which encoding was claimed, also on an unknown path", () => {
  const exchange = exchangeOf({ method: "GET", path: "/nowhere", headers, response: undecodable });
  expect(judge(responseContentEncodingApplied, exchange)).toMatchObject([{ actual: '"gzip"', evidence: { basis: "standard" } }]);
});
