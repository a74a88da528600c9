import { expect, it } from "vitest";
import { taskStepsAreLinked } from "../../src/checks/task-steps-are-linked.js";
import type { JsonValue } from "../../src/model/json.js";
import { refusal, success, verdictOf, type ExchangeParts } from "./exchange.js";

const read = (...subtasks: readonly JsonValue[]): ExchangeParts => ({
  ...{ method: "GET", path: "/api/v2/tasks/instances/7", requestBody: null, body: success({ id: 7, subtasks }) },
});
const verdict = (...subtasks: readonly JsonValue[]) => verdictOf(taskStepsAreLinked, read(...subtasks));

it("takes steps that name each other, whatever the type of the ids", () => {
  expect(verdict({ id: 1, upstreams: [], downstreams: [2] }, { id: "2", upstreams: ["1"], downstreams: null })).toEqual([]);
});

it("notes a step that is not there", () => {
  const last = { id: 2, upstreams: [1], downstreams: [3] };
  expect(verdict({ id: 1, upstreams: [], downstreams: [2] }, last)).toEqual(["observe /data/subtasks/1/downstreams/0"]);
});

it("notes links of another kind once", () => {
  expect(verdict({ id: 1, downstreams: [102] }, { id: 2, upstreams: [101] })).toEqual(["observe /data/subtasks/0/downstreams/0"]);
});

it("looks at steps that name others", () => {
  expect(verdict({ id: 1 }, { id: 2, upstreams: [{ id: 1 }] }, 7)).toBe("not-applicable");
  expect(verdictOf(taskStepsAreLinked, { ...read(), status: 404, body: refusal(404) })).toBe("not-applicable");
  expect(verdictOf(taskStepsAreLinked, {})).toBe("not-applicable");
});
