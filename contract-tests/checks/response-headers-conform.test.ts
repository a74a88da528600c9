import { describe, expect, it } from "vitest";
import { unmetBy } from "../../src/checks/header-value.js";
import { responseHeadersConform } from "../../src/checks/response-headers-conform.js";
import { exchangeOf, verdictOf } from "./exchange.js";
import { contract } from "./exchange.js";
import { judge } from "./exchange.js";

const withHeader = (name: string, value: string) =>
  verdictOf(responseHeadersConform, {
    headers: [
      ["Content-Type", "application/json"],
      [name, value],
    ],
  });

it("takes answers without any documented header, and headers that nobody documents", () => {
  expect(verdictOf(responseHeadersConform, {})).toEqual([]);
  expect(withHeader("Set-Cookie", "JSESSIONID=1; Path=/")).toEqual([]);
});

it.each(["100", "0", " 7 "])("takes %j as a limit, in any case of the name", (value) => {
  expect(withHeader("RATELIMIT-LIMIT", value)).toEqual([]);
});

it.each(["plenty", "", "1.5", "Tue, 17 Jan 2023 03:36:01 GMT"])("finds %j", (value) => {
  expect(withHeader("RateLimit-Remaining", value)).toEqual(["should header ratelimit-remaining"]);
});

it("finds what is below the minimum", () => {
  expect(withHeader("RateLimit-Reset", "-1")).toEqual(["should header ratelimit-reset"]);
});

it("leaves undocumented statuses and other methods alone", () => {
  expect(verdictOf(responseHeadersConform, { status: 503, headers: [["RateLimit-Limit", "x"]] })).toBe("not-applicable");
  expect(verdictOf(responseHeadersConform, { method: "GET", headers: [["RateLimit-Limit", "x"]] })).toBe("not-applicable");
});

it("finds a required header that is missing", () => {
  const operation = contract.operations.get("backupTenantNow");
  const response = operation?.responses.get(200);
  if (operation === undefined || response === undefined) throw new Error("the contract has no such answer");
  const header = { name: "x-made-up", required: true, schema: {}, pointer: "/x", evidence: { basis: "documented" } } as const;
  const changed = { ...operation, responses: new Map([[200, { ...response, headers: [header] }]]) };
  const made = { ...contract, operations: new Map([[operation.id, changed]]) };
  expect(judge(responseHeadersConform, exchangeOf(), {}, made)).toMatchObject([{ at: "header x-made-up", level: "must" }]);
});

describe("a header's value", () => {
  it.each([
    [{ type: "integer", maximum: 5 }, "6", "at most 5"],
    [{ type: "number" }, "1.5", undefined],
    [{ type: "number" }, "many", "a number"],
    [{ type: "boolean" }, "true", undefined],
    [{ type: "boolean" }, "yes", "true or false"],
    [{ type: "string", enum: ["a", "b"] }, "c", "one of a, b"],
    [{ type: "string", const: "a" }, "b", "a"],
    [{ type: "string", minLength: 2 }, "b", "at least 2 characters"],
    [{ type: "string", maxLength: 2 }, "bbb", "at most 2 characters"],
    [{ type: "string", pattern: "^x" }, "bbb", "a match of ^x"],
    [{}, "anything", undefined],
  ])("%j against %j", (schema, value, unmet) => {
    expect(unmetBy(schema, value)).toBe(unmet);
  });
});
