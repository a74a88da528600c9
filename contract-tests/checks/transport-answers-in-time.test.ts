import { expect, it } from "vitest";
import { transportAnswersInTime } from "../../src/checks/transport-answers-in-time.js";
import { refusal, verdictOf } from "./exchange.js";

const read = { method: "GET", path: "/api/v2/info", requestBody: null, body: {} } as const;

it("notes a slow read and a slow refusal", () => {
  expect(verdictOf(transportAnswersInTime, { ...read, more: { durationMs: 2100 } })).toEqual(["observe transport"]);
  expect(verdictOf(transportAnswersInTime, { status: 400, body: refusal(400), more: { durationMs: 9000 } })).toEqual(["observe transport"]);
  expect(verdictOf(transportAnswersInTime, { ...read, more: { durationMs: 1900 } })).toEqual([]);
});

it("gives an accepted backup call its time", () => {
  expect(verdictOf(transportAnswersInTime, { more: { durationMs: 60_000 } })).toBe("not-applicable");
});
