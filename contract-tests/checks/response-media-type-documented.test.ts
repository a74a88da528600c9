import { describe, expect, it } from "vitest";
import { responseMediaTypeDocumented } from "../../src/checks/response-media-type-documented.js";
import { clusterBackupPath, contract, exchangeOf, judge as judgeBy, refusal, verdictOf } from "./exchange.js";

const judge = (value: string, more: Parameters<typeof verdictOf>[1] = {}) =>
  verdictOf(responseMediaTypeDocumented, { headers: [["content-type", value]], ...more });
const page = Buffer.from("<!DOCTYPE html><html></html>");
const time = { method: "GET", path: "/api/v2/time", body: Buffer.from("2026-01-05T10:00:00.000+08:00") } as const;

it.each([
  "application/json",
  "application/json;charset=UTF-8",
  'APPLICATION/JSON ; charset="utf-8"',
  "application/json; charset=utf8; profile=x",
])("takes %s", (value) => {
  expect(judge(value)).toEqual([]);
});

it.each(["text/html", "text/plain", "application/vnd.ocp+json", "json", "application/json, application/json"])("finds %s", (value) => {
  expect(judge(value)).toEqual(["must header content-type"]);
});

it("weighs errors by their evidence", () => {
  expect(judge("text/html", { status: 401, body: page })).toEqual(["should header content-type"]);
});

it("weighs the throttle of a gateway less: its form is not OCP's", () => {
  const throttled = { status: 429, body: Buffer.from("slow down") };
  expect(judge("text/plain", throttled)).toEqual(["should header content-type"]);
  expect(verdictOf(responseMediaTypeDocumented, { ...throttled, headers: [] })).toEqual(["should header content-type"]);
});

it.each(["application/json;charset=GBK", 'application/json; charset="iso-8859-1"'])("finds %s", (value) => {
  expect(judge(value)).toEqual(["should header content-type"]);
});

it("wants a media type where there is a body", () => {
  expect(verdictOf(responseMediaTypeDocumented, { headers: [] })).toEqual(["must header content-type"]);
  expect(verdictOf(responseMediaTypeDocumented, { headers: [], noBody: true })).toBe("not-applicable");
});

it("knows that the clock answers in plain text, in any charset", () => {
  expect(judge("text/plain;charset=ISO-8859-1", time)).toEqual([]);
  expect(judge("application/json", time)).toEqual(["must header content-type"]);
});

it("leaves undocumented statuses alone", () => {
  expect(judge("text/html", { status: 502, body: page })).toBe("not-applicable");
});

describe("what the contract does not have", () => {
  it.each([
    ["another method", { method: "GET" }],
    ["an unknown path", { method: "GET", path: "/api/v2/unheard-of" }],
  ])("only notes the console's page for %s", (_name, more) => {
    expect(judge("text/html;charset=utf-8", { ...more, body: page })).toEqual(["observe header content-type"]);
  });

  it("names the operation whose path it is, also behind the path of a base URL", () => {
    const path = `/ocp${clusterBackupPath}`;
    const page = exchangeOf({ operation: "backupClusterNow", method: "GET", path, headers: [["Content-Type", "text/html"]] });
    expect(judgeBy(responseMediaTypeDocumented, page)).toMatchObject([{ contract: contract.operations.get("backupClusterNow")?.pointer }]);
  });

  it("takes errors of any kind", () => {
    expect(judge("text/html", { method: "GET", status: 405, body: page })).toBe("not-applicable");
    expect(judge("application/json", { method: "PUT", status: 405, body: refusal(405) })).toBe("not-applicable");
  });
});
