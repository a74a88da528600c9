import { expect, it } from "vitest";
import { envelopeSuccessfulMatchesHttp } from "../../src/checks/envelope-successful-matches-http.js";
import { refusal, success, verdictOf } from "./exchange.js";

it("takes true with 200 and false with errors", () => {
  expect(verdictOf(envelopeSuccessfulMatchesHttp, {})).toEqual([]);
  expect(verdictOf(envelopeSuccessfulMatchesHttp, { status: 429, body: refusal(429) })).toEqual([]);
  expect(verdictOf(envelopeSuccessfulMatchesHttp, { status: 503, body: refusal(503) })).toEqual([]);
});

it("finds false beside data, and true in an error", () => {
  expect(verdictOf(envelopeSuccessfulMatchesHttp, { body: success({}, { successful: false }) })).toEqual(["must /successful"]);
  const denied = refusal(400, 0, {}, { successful: true });
  expect(verdictOf(envelopeSuccessfulMatchesHttp, { status: 400, body: denied })).toEqual(["must /successful"]);
  expect(verdictOf(envelopeSuccessfulMatchesHttp, { body: { successful: false } })).toEqual(["must /successful"]);
});

it("only notes a failure with an error and no data inside a 200", () => {
  expect(verdictOf(envelopeSuccessfulMatchesHttp, { body: refusal(200) })).toEqual(["observe /successful"]);
  expect(verdictOf(envelopeSuccessfulMatchesHttp, { body: refusal(200, 0, {}, { data: null }) })).toEqual(["observe /successful"]);
});

it.each([{ successful: "true" }, { successful: 1 }, {}, [], null, "x"])("leaves %j to response/schema", (body) => {
  expect(verdictOf(envelopeSuccessfulMatchesHttp, { body })).toBe("not-applicable");
});

it("leaves redirects and bodies without an envelope alone", () => {
  expect(verdictOf(envelopeSuccessfulMatchesHttp, { status: 302, body: success({}) })).toBe("not-applicable");
  expect(verdictOf(envelopeSuccessfulMatchesHttp, { method: "GET", path: "/api/v2/info", body: { successful: false } })).toBe(
    "not-applicable",
  );
});
