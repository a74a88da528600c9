import { expect, it } from "vitest";
import { taskIsNew } from "../../src/checks/task-is-new.js";
import type { JsonValue } from "../../src/model/json.js";
import { contract, refusal, result, started, success, told, type ExchangeParts } from "./exchange.js";
import { clockAt, runOf } from "./run-of.js";

const at = "/data/backupObjectOpsResultList/0/taskIdList/0";
const get = (path: string, data: JsonValue, startedAt: string): ExchangeParts => ({
  ...{ method: "GET", path, requestBody: null, body: success(data) },
  more: { startedAt },
});
const before = "2026-01-05T09:59:00.000Z";
const after = "2026-01-05T10:00:01.000Z";
const list = (...contents: readonly JsonValue[]) => get("/api/v2/tasks/instances?page=1&size=100", { contents }, before);
const read = (data: JsonValue, when = after) => get("/api/v2/tasks/instances/3000041", data, when);
/** The server's clock says 18:00 of this zone when the call, the one POST of the run, begins. */
const clock = clockAt("2026-01-05T18:00:00.000+08:00");
const verdict = (...all: readonly ExchangeParts[]) => {
  const run = runOf(clock, ...all);
  const call = run.exchanges.findLast(({ request }) => request.method === "POST") ?? run.last;
  return told(taskIsNew.judge(call, contract, run));
};

it("takes a task that no answer told before, and that was created by the call", () => {
  expect(verdict({})).toEqual([]);
  expect(
    verdict(list({ id: 3000040, status: "SUCCESSFUL" }), {}, read({ id: 3000041, createTime: "2026-01-05T18:00:00.020+08:00" })),
  ).toEqual([]);
  expect(verdict({}, read({ id: 3000041, status: "SUCCESSFUL" }))).toEqual([]);
});

it("takes a clock that is seconds behind, and a time that is none", () => {
  for (const createTime of ["2026-01-05T17:59:51.000+08:00", "yesterday", 7]) {
    expect(verdict({}, read({ id: 3000041, createTime }))).toEqual([]);
  }
});

it("finds a task that was over before the call", () => {
  expect(verdict(list({ id: "3000041", status: "SUCCESSFUL" }), {})).toEqual([`should ${at}`]);
  expect(verdict(read({ id: 3000041, status: "SUCCESSFUL" }, before), {})).toEqual([`should ${at}`]);
});

it("only notes one that was there and not known to be done: a server may take it up again", () => {
  expect(verdict(list({ id: 3000041, status: "FAILED" }), {})).toEqual([`observe ${at}`]);
  expect(verdict(list({ id: 3000041 }), {})).toEqual([`observe ${at}`]);
});

it("finds a task that was created long before, and only notes some minutes: nodes differ", () => {
  const created = (createTime: string) => verdict({}, read({ id: 3000041, createTime }));
  expect(created("2026-01-04T18:00:00.000+08:00")).toEqual([`should ${at}`]);
  expect(created("2026-01-05T17:55:00.000+08:00")).toEqual([`observe ${at}`]);
});

it("goes by the clock of the server, and says nothing where no answer tells it", () => {
  const behind = [{}, read({ id: 3000041, createTime: "2026-01-05T17:00:00.000+08:00" })];
  const run = runOf(clockAt("2026-01-05T17:00:00.000+08:00"), ...behind);
  expect(told(taskIsNew.judge(run.exchanges[1]!, contract, run))).toEqual([]);
});

it("does not take for earlier what was asked while the call was under way, or names another task", () => {
  expect(verdict({ ...list({ id: 3000041, status: "SUCCESSFUL" }), more: { startedAt: "2026-01-05T09:59:59.990Z" } }, {})).toEqual([]);
  expect(verdict({}, read({ id: 5, createTime: "2026-01-04T18:00:00.000+08:00" }))).toEqual([]);
  expect(verdict({ ...list({ id: 3000041, status: "SUCCESSFUL" }), status: 404, body: refusal(404) }, {})).toEqual([]);
});

it("leaves a task that an earlier call named to the check of that", () => {
  expect(verdict({ more: { startedAt: before } }, list({ id: 3000041, status: "SUCCESSFUL" }), {})).toEqual([]);
});

it("looks at calls that were accepted", () => {
  expect(verdict({ status: 409, body: refusal(409) })).toBe("not-applicable");
  expect(verdict({ body: started(result({ beSuccessful: false })) })).toBe("not-applicable");
  expect(verdict(list({ id: 3000041 }))).toBe("not-applicable");
});
