import { expect, it } from "vitest";
import { transportAnswersWhole } from "../../src/checks/transport-answers-whole.js";
import type { FailureStage, TransportFailure } from "../../src/model/exchange.js";
import { exchangeOf, judge, told, verdictOf } from "./exchange.js";

function failed(stage: FailureStage) {
  const failure: TransportFailure = { stage, code: "UND_ERR_SOCKET", message: "other side closed" };
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

it("finds an answer that was too long to be read", () => {
  expect(verdictOf(transportAnswersWhole, { response: { truncatedAt: 16_777_216 } })).toEqual(["should transport"]);
});

it("cannot judge what was never sent, nor an exchange that holds nothing", () => {
  expect(() => judge(transportAnswersWhole, failed("not-sent"))).toThrow("nothing was sent");
  const { response, ...rest } = exchangeOf();
  expect(response).toBeDefined();
  expect(() => judge(transportAnswersWhole, rest)).toThrow("neither an answer");
});
