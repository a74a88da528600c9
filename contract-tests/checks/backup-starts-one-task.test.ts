import { expect, it } from "vitest";
import { backupStartsOneTask } from "../../src/checks/backup-starts-one-task.js";
import type { TaskRow, TaskWatch } from "../../src/model/check.js";
import { refusal, verdictOf, type ExchangeParts } from "./exchange.js";

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
