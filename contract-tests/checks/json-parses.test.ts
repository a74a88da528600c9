import { describe, expect, it } from "vitest";
import { jsonParses } from "../../src/checks/json-parses.js";
import { exchangeOf, judge, refusal, verdictOf, type ExchangeParts } from "./exchange.js";

const withText = (text: string, more: ExchangeParts = {}) => verdictOf(jsonParses, { body: Buffer.from(text), ...more });

it.each(["{}", "[]", "null", '"text"', " \r\n{}\n", '{"duration":3.5e1}'])("takes %j", (text) => {
  expect(withText(text)).toEqual([]);
});

it.each([
  ["a cut text", '{"data":', "must body@8"],
  ["bytes after it", "{}<!-- end -->", "must body@2"],
  ["two values", "{}{}", "must body@2"],
  ["NaN", '{"duration":NaN}', "must body@12"],
  ["a prefix", ")]}',\n{}", "must body@0"],
  ["a page announced as JSON", "<html></html>", "must body@0"],
])("finds %s", (_name, text, finding) => {
  expect(withText(text)).toEqual([finding]);
});

it("finds an empty body where JSON is documented", () => {
  expect(verdictOf(jsonParses, { noBody: true })).toEqual(["must body@0"]);
  expect(verdictOf(jsonParses, { noBody: true, headers: [] })).toEqual(["must body@0"]);
  expect(withText("")).toEqual(["must body@0"]);
});

it("weighs an empty body by the evidence that there is such an answer", () => {
  expect(verdictOf(jsonParses, { status: 401, noBody: true })).toEqual(["should body@0"]);
  expect(verdictOf(jsonParses, { status: 503, noBody: true })).toEqual(["should body@0"]);
  expect(verdictOf(jsonParses, { status: 429, noBody: true })).toEqual(["must body@0"]);
});

it("weighs errors by their evidence", () => {
  expect(withText("{", { status: 500 })).toHaveLength(1);
  expect(withText("{", { status: 503 })).toHaveLength(1);
});

describe("leaves to others", () => {
  it("a body that is announced as something else, and is", () => {
    expect(withText("<html></html>", { headers: [["Content-Type", "text/html"]] })).toBe("not-applicable");
  });

  it("the clock's plain text", () => {
    const headers = [["Content-Type", "text/plain"]] as const;
    expect(withText("2026-01-05T10:00:00+08:00", { method: "GET", path: "/api/v2/time", headers })).toBe("not-applicable");
  });

  it("answers that have no body by HTTP", () => {
    expect(verdictOf(jsonParses, { status: 204, noBody: true })).toBe("not-applicable");
    expect(verdictOf(jsonParses, { method: "HEAD", path: "/api/v2/info", noBody: true })).toBe("not-applicable");
  });

  it("a body that could not be decoded", () => {
    expect(withText("\u001f", { response: { undecodable: "bad" } })).toBe("not-applicable");
  });

  it("an undocumented answer that is empty and claims nothing", () => {
    expect(verdictOf(jsonParses, { status: 405, method: "GET", headers: [], noBody: true })).toBe("not-applicable");
  });
});

it("judges JSON under a wrong media type, and errors that claim to be JSON", () => {
  expect(withText("{", { headers: [["Content-Type", "text/plain"]] })).toEqual(["must body@1"]);
  expect(withText("{", { method: "GET", status: 405 })).toHaveLength(1);
  expect(verdictOf(jsonParses, { method: "GET", status: 405, body: refusal(405) })).toEqual([]);
});

it("cannot judge what is nested too deep, or was not read to its end", () => {
  expect(() => withText("[".repeat(2000))).toThrow("cannot be read");
  expect(() => judge(jsonParses, exchangeOf({ response: { truncatedAt: 10 } }))).toThrow("first 10 bytes");
});
