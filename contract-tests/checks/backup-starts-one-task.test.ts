import { expect, it } from "vitest";
import { backupStartsOneTask } from "../../src/checks/backup-starts-one-task.js";
import type { TaskRow, TaskWatch } from "../../src/model/check.js";
import { refusal, success, verdictOf, type ExchangeParts } from "./exchange.js";
import { runOf } from "./run-of.js";

const row = (id: string, more: Partial<TaskRow> = {}): TaskRow => ({
  id,
  backupMode: "PHYSICAL_BACKUP",
  dataBackupTaskType: "FULL_BACKUP",
  ...more,
});
const watched = (watch: TaskWatch, parts: ExchangeParts = {}) =>
  verdictOf(backupStartsOneTask, parts, { tasksAfter: new Map([["x1", watch]]) });
const appeared = (...rows: readonly TaskRow[]): TaskWatch => ({ readable: true, appeared: rows, unlisted: 0, exchange: "x2" });
const at = "observe /data/backupObjectOpsResultList";

it("takes one new task, also beside one of another kind", () => {
  expect(watched(appeared(row("24")))).toEqual([]);
  expect(watched(appeared(row("24"), row("25", { dataBackupTaskType: "INCREMENTAL_BACKUP" })))).toEqual([]);
  expect(watched({ readable: true, appeared: [], unlisted: 1, exchange: "x2" })).toEqual([]);
});

it("only notes none, or several: a list may lag, and others start backups too", () => {
  expect(watched(appeared())).toEqual([at]);
  expect(watched(appeared(row("24"), row("25")))).toEqual([at]);
});

it("says when nobody could look", () => {
  expect(watched({ readable: false, because: "403" })).toBe("precondition");
  expect(verdictOf(backupStartsOneTask, {})).toBe("not-applicable");
  expect(watched(appeared(), { status: 400, body: refusal(400) })).toBe("not-applicable");
});

it("knows that a row comes late where the task that the call named is under way", () => {
  const read = (status: string, id = 3000041): ExchangeParts => ({
    ...{ method: "GET", path: `/api/v2/tasks/instances/${String(id)}`, requestBody: null },
    body: success({ id, status }),
  });
  const after = (watch: TaskWatch, ...reads: readonly ExchangeParts[]) => {
    const { exchanges } = runOf({}, ...reads);
    return verdictOf(backupStartsOneTask, {}, { exchanges, tasksAfter: new Map([["x1", watch]]) });
  };
  expect(after(appeared(), read("RUNNING"))).toEqual([]);
  expect(after(appeared(), read("SUCCESSFUL"))).toEqual([at]);
  expect(after(appeared(), read("RUNNING", 7))).toEqual([at]);
  expect(after(appeared(row("24", { dataBackupTaskType: "INCREMENTAL_BACKUP" })), read("RUNNING"))).toEqual([at]);
});
