import { expect, it } from "vitest";
import { backupStartedNamesTasks } from "../../src/checks/backup-started-names-tasks.js";
import type { JsonValue } from "../../src/model/json.js";
import { refusal, result, started, success, verdictOf } from "./exchange.js";

const list = "/data/backupObjectOpsResultList";
const tasks = (...taskIdLists: readonly (JsonValue | undefined)[]) => started(...taskIdLists.map((taskIdList) => result({ taskIdList })));

it("takes tasks that are named once", () => {
  expect(verdictOf(backupStartedNamesTasks, {})).toEqual([]);
  expect(verdictOf(backupStartedNamesTasks, { body: tasks([1, 2], ["9223372036854775807", 9223372036854775806n]) })).toEqual([]);
});

it("takes a result that failed and names none", () => {
  const body = started(result({ beSuccessful: false, taskIdList: undefined, hint: "x" }), result());
  expect(verdictOf(backupStartedNamesTasks, { body })).toEqual([]);
});

it("finds a success without results", () => {
  expect(verdictOf(backupStartedNamesTasks, { body: success({ backupObjectOpsResultList: [] }) })).toEqual([`should ${list}`]);
});

it.each([undefined, null, []])("finds a started backup whose tasks are %j", (value) => {
  expect(verdictOf(backupStartedNamesTasks, { body: tasks(value) })).toEqual([`should ${list}/0/taskIdList`]);
});

it("finds a task that is named twice, also in another form", () => {
  expect(verdictOf(backupStartedNamesTasks, { body: tasks([7, 7]) })).toEqual([`should ${list}/0/taskIdList`]);
  expect(verdictOf(backupStartedNamesTasks, { body: tasks([7, "7"]) })).toEqual([`should ${list}/0/taskIdList`]);
});

it("only notes one task under two results", () => {
  expect(verdictOf(backupStartedNamesTasks, { body: tasks([7], [7]) })).toEqual([`observe ${list}`]);
});

it.each([tasks("7"), tasks({}), started(null, "x", 1)])("leaves %j to response/schema", (body) => {
  expect(verdictOf(backupStartedNamesTasks, { body })).toEqual([]);
});

it.each([success(null), success({}), success({ backupObjectOpsResultList: {} }), null, []])("has nothing to judge in %j", (body) => {
  expect(verdictOf(backupStartedNamesTasks, { body })).toBe("not-applicable");
});

it("looks at backup calls that succeeded", () => {
  expect(verdictOf(backupStartedNamesTasks, { status: 409, body: refusal(409) })).toBe("not-applicable");
});
