import { expect, it } from "vitest";
import { taskTimesArePossible } from "../../src/checks/task-times-are-possible.js";
import type { JsonValue } from "../../src/model/json.js";
import { contract, refusal, success, told, type ExchangeParts } from "./exchange.js";
import { clockAt, runOf } from "./run-of.js";

/** The exchanges begin at 18:00 of this zone. */
const noon = clockAt("2026-01-05T18:00:00.000+08:00");
const get = (path: string, data: JsonValue): ExchangeParts => ({ method: "GET", path, requestBody: null, body: success(data) });
const rows = (...contents: readonly JsonValue[]) => get("/api/v2/ob/clusters/1/backup/task/dataBackupTasks", { contents });
const task = (data: JsonValue) => get("/api/v2/tasks/instances/7", data);
const verdict = (parts: ExchangeParts, clock = noon) => {
  const run = runOf(clock, parts);
  return told(taskTimesArePossible.judge(run.last, contract, run));
};

it.each<[string, JsonValue]>([
  ["a backup that is done", { status: "DONE", startTime: "2026-01-05T17:00:00.000+0800", finishTime: "2026-01-05T09:00:05Z" }],
  ["one that begins now, by a host whose clock is ahead", { status: "DOING", startTime: "2026-01-05T18:09:00.000+0800" }],
  ["one that was retried", { status: "DOING", startTime: "2026-01-05T17:00:00+0800", finishTime: "2026-01-05T16:00:00+0800" }],
  [
    "ends and starts told by two hosts",
    { status: "DONE", startTime: "2026-01-05T17:00:30Z".replace("17", "07"), finishTime: "2026-01-05T07:00:00Z" },
  ],
  ["one that waits for its hour", { status: "PENDING", startTime: "2026-01-06T17:00:00+0800" }],
  ["times of long ago", { status: "UNKNOWN", startTime: "2014-03-01T02:00:00.000+0800" }],
  ["no times, and what is none", { status: "DONE", startTime: "yesterday", finishTime: null, createTime: 7 }],
])("takes %s", (_name, row) => {
  expect(verdict(rows(row))).toEqual([]);
});

it("finds a start in the future: a local time that claims another zone", () => {
  expect(verdict(rows({ startTime: "2026-01-05T18:00:00.000+0000" }))).toEqual(["should /data/contents/0/startTime"]);
  const later = { status: "PENDING", createTime: "2026-01-05T18:00:00Z", startTime: "2026-01-05T18:00:00Z" };
  expect(verdict(task(later))).toEqual(["should /data/createTime"]);
});

it.each(["2026-01-05T18:52:00+0800", "2026-02-05T18:00:00+0800"])("only notes a start that may be planned: %s", (startTime) => {
  expect(verdict(task({ status: "RUNNING", startTime }))).toEqual(["observe /data/startTime"]);
});

it("goes by the clock of the server", () => {
  const ahead = clockAt("2026-01-05T19:00:00.000+08:00");
  expect(verdict(rows({ startTime: "2026-01-05T18:59:00.000+0800" }), ahead)).toEqual([]);
  expect(verdict(rows({ startTime: "2026-01-05T19:00:00.000+0800" }))).toEqual(["should /data/contents/0/startTime"]);
  expect(verdict(rows({ startTime: "2036-01-05T18:59:00.000+0800" }), {})).toEqual([]);
});

it("finds an end before the start, of a task and of its steps", () => {
  const times = { status: "SUCCESSFUL", startTime: "2026-01-05T17:00:00+08:00", finishTime: "2026-01-05T16:00:00+08:00" };
  expect(verdict(task({ ...times, subtasks: [{}, times] }))).toEqual(["observe /data/finishTime", "observe /data/subtasks/1/finishTime"]);
  expect(verdict(rows({ ...times, status: "DONE" }))).toEqual(["should /data/contents/0/finishTime"]);
});

it("finds a backup that runs and ended some time ago", () => {
  const ended = (status: string, finishTime: string) => rows({ status, startTime: "2026-01-05T16:00:00+0800", finishTime });
  for (const status of ["BEGINNING", "INITIALIZING", "DOING"]) {
    expect(verdict(ended(status, "2026-01-05T17:00:00+0800"))).toEqual(["should /data/contents/0/finishTime"]);
  }
  // Read between the writing of its end and of its state, about to end, guessed, of an earlier try, of another kind of task.
  expect(verdict(ended("DOING", "2026-01-05T17:59:00+0800"))).toEqual([]);
  expect(verdict(ended("CANCELING", "2026-01-05T17:00:00+0800"))).toEqual([]);
  expect(verdict(ended("DOING", "2026-01-05T19:00:00+0800"))).toEqual([]);
  expect(verdict(ended("DOING", "1970-01-01T08:00:00+0800"))).toEqual([]);
  expect(verdict(task({ status: "DOING", startTime: "2026-01-05T16:00:00+0800", finishTime: "2026-01-05T17:00:00+0800" }))).toEqual([]);
});

it("only notes a step that ended long after its task", () => {
  const ended = (step: string, status = "SUCCESSFUL") => {
    const subtasks = [{ finishTime: "2026-01-05T15:30:00+08:00" }, { finishTime: step }];
    return verdict(task({ status, finishTime: "2026-01-05T16:00:00+08:00", subtasks }));
  };
  expect(ended("2026-01-05T17:00:00+08:00")).toEqual(["observe /data/subtasks/1/finishTime"]);
  expect(ended("2026-01-05T16:05:00+08:00")).toEqual([]);
  expect(ended("2026-01-05T17:00:00+08:00", "RUNNING")).toEqual([]);
});

it("looks at answers that tell tasks", () => {
  expect(verdict(get("/api/v2/ob/clusters", { contents: [{ startTime: "2036-01-05T17:00:00Z" }] }))).toBe("not-applicable");
  expect(verdict({ ...task({}), status: 404, body: refusal(404) })).toBe("not-applicable");
});
