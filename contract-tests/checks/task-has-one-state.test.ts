import { expect, it } from "vitest";
import { taskHasOneState } from "../../src/checks/task-has-one-state.js";
import type { JsonValue } from "../../src/model/json.js";
import { refusal, success, verdictOf, type ExchangeParts } from "./exchange.js";

const get = (path: string, data: JsonValue): ExchangeParts => ({ method: "GET", path, requestBody: null, body: success(data) });
const list = (...contents: readonly JsonValue[]) => verdictOf(taskHasOneState, get("/api/v2/tasks/instances?page=1", { contents }));
const task = (data: JsonValue) => verdictOf(taskHasOneState, get("/api/v2/tasks/instances/7", data));

it("takes tasks in one state each, also listed twice", () => {
  expect(list({ id: 7, status: "RUNNING" }, { id: 8, status: "FAILED" }, { id: 7, status: "RUNNING" }, {}, null)).toEqual([]);
  expect(list({ id: 7, status: "RUNNING" }, { id: 7 }, { status: "FAILED" }, { status: "RUNNING" })).toEqual([]);
});

it("notes a task that one page lists in two states", () => {
  expect(list({ id: 7, status: "SUCCESSFUL" }, { id: "7", status: "FAILED" })).toEqual(["observe /data/contents/1/status"]);
});

it("notes a task that is over while a step of it runs", () => {
  const steps = (...states: readonly string[]): JsonValue => states.map((status) => ({ status }));
  expect(task({ id: 7, status: "SUCCESSFUL", subtasks: steps("SUCCESSFUL", "RUNNING") })).toEqual(["observe /data/subtasks/1/status"]);
  expect(list({ id: 7, status: "SUCCESSFUL", subtasks: steps("RUNNING") })).toEqual(["observe /data/contents/0/subtasks/0/status"]);
  expect(task({ id: 7, status: "SUCCESSFUL", subtasks: steps("SUCCESSFUL", "PENDING", "FAILED") })).toEqual([]);
  expect(task({ id: 7, status: "FAILED", subtasks: steps("RUNNING") })).toEqual([]);
  expect(task({ id: 7, status: "SUCCESSFUL", subtasks: "none" })).toEqual([]);
});

it("looks at answers that tell tasks", () => {
  expect(verdictOf(taskHasOneState, get("/api/v2/ob/clusters", { contents: [] }))).toBe("not-applicable");
  expect(verdictOf(taskHasOneState, { ...get("/api/v2/tasks/instances/7", null), status: 404, body: refusal(404) })).toBe("not-applicable");
});
