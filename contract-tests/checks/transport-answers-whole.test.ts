import { expect, it } from "vitest";
import { transportAnswersWhole } from "../../src/checks/transport-answers-whole.js";
import type { FailureStage, TransportFailure } from "../../src/model/exchange.js";
import { exchangeOf, judge, told, verdictOf } from "./exchange.js";

function failed(stage: FailureStage, code = "UND_ERR_SOCKET") {
  const failure: TransportFailure = { stage, code, message: "other side closed" };
  const { response, ...rest } = exchangeOf();
  return stage === "answer-cut" && response !== undefined ? { ...rest, response, failure } : { ...rest, failure };
}

it("is content with a whole answer, whatever it says", () => {
  expect(verdictOf(transportAnswersWhole, {})).toEqual([]);
  expect(verdictOf(transportAnswersWhole, { status: 500, noBody: true })).toEqual([]);
});

it.each(["no-answer", "answer-cut"] as const)("finds %s", (stage) => {
  expect(told(judge(transportAnswersWhole, failed(stage)))).toEqual(["should transport"]);
});

it.each(["INTERRUPTED", "HEADERS_TOO_LARGE"])("cannot judge what we did not read ourselves: %s", (code) => {
  for (const stage of ["no-answer", "answer-cut"] as const) {
    expect(() => judge(transportAnswersWhole, failed(stage, code))).toThrow("we stopped reading");
  }
});

it("cannot judge an answer that is longer than we read", () => {
  expect(() => verdictOf(transportAnswersWhole, { response: { truncatedAt: 10_485_760 } })).toThrow("first 10485760 bytes");
});

it("cannot judge what was never sent, nor an exchange that holds nothing", () => {
  expect(() => judge(transportAnswersWhole, failed("not-sent"))).toThrow("nothing was sent");
  const { response, ...rest } = exchangeOf();
  expect(response).toBeDefined();
  expect(() => judge(transportAnswersWhole, rest)).toThrow("neither an answer");
});
