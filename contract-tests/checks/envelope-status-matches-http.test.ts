import { expect, it } from "vitest";
import { envelopeStatusMatchesHttp } from "../../src/checks/envelope-status-matches-http.js";
import { refusal, success, verdictOf } from "./exchange.js";

it("takes an envelope that repeats the status", () => {
  expect(verdictOf(envelopeStatusMatchesHttp, {})).toEqual([]);
  expect(verdictOf(envelopeStatusMatchesHttp, { status: 404, body: refusal(404) })).toEqual([]);
  expect(verdictOf(envelopeStatusMatchesHttp, { status: 405, method: "GET", body: refusal(405) })).toEqual([]);
});

it.each([500, 200.5, -1, 9223372036854775807n])("finds the status %s in an answer with 200", (status) => {
  expect(verdictOf(envelopeStatusMatchesHttp, { body: success({}, { status }) })).toEqual(["must /status"]);
});

it("finds 200 in a refusal, also in one with an undocumented status", () => {
  expect(verdictOf(envelopeStatusMatchesHttp, { status: 400, body: refusal(200) })).toEqual(["must /status"]);
  expect(verdictOf(envelopeStatusMatchesHttp, { status: 503, body: refusal(200) })).toEqual(["must /status"]);
  expect(verdictOf(envelopeStatusMatchesHttp, { status: 202, body: success({}) })).toEqual(["must /status"]);
});

it.each([{ status: "200" }, { status: null }, {}, [], null, "200", 200])("leaves %j to response/schema", (body) => {
  expect(verdictOf(envelopeStatusMatchesHttp, { body })).toBe("not-applicable");
});

it("leaves bodies without an envelope alone", () => {
  const body = { name: "ocp-server", status: 7 };
  expect(verdictOf(envelopeStatusMatchesHttp, { method: "GET", path: "/api/v2/info", body })).toBe("not-applicable");
  expect(verdictOf(envelopeStatusMatchesHttp, { method: "GET", path: "/nowhere", body })).toBe("not-applicable");
  expect(verdictOf(envelopeStatusMatchesHttp, { noBody: true })).toBe("not-applicable");
});
