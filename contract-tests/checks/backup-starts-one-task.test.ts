import { describe, expect, it } from "vitest";
import { backupStartsOneTask } from "../../src/checks/backup-starts-one-task.js";
import type { TaskRow, TaskWatch } from "../../src/model/check.js";
import type { JsonValue } from "../../src/model/json.js";
import { cluster, contract, faulty, refusal, requestWith, success, tenant, told, verdictOf, type ExchangeParts } from "./exchange.js";
import { clockAt, runOf } from "./run-of.js";

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

describe("with OCP's own word on whose tasks there are", () => {
  const now = "2026-01-05T18:00:00.300+08:00";
  const task = (id: number, more: Readonly<Record<string, JsonValue>> = {}): JsonValue => ({
    ...{ id, type: "MANUAL", status: "SUCCESSFUL", createTime: now, creator: { id: 100, name: "backup-runner" } },
    ...{ cluster: { id: cluster }, tenant: { id: tenant }, ...more },
  });
  const list = (total: number | undefined, ...contents: readonly JsonValue[]): ExchangeParts => ({
    ...{ method: "GET", path: "/api/v2/tasks/instances?page=1&size=100", requestBody: null },
    body: success({ contents, ...(total === undefined ? {} : { page: { totalElements: total } }) }),
  });
  const incremental = row("24", { dataBackupTaskType: "INCREMENTAL_BACKUP", startTime: now });
  const two = [row("24", { startTime: now }), row("25", { startTime: now })];
  const verdict = (
    rows: readonly TaskRow[],
    reads: readonly ExchangeParts[],
    call: ExchangeParts = {},
    before = list(1, task(3000040)),
  ) => {
    const { exchanges } = runOf(clockAt("2026-01-05T18:00:00.000+08:00"), before, call, ...reads);
    const tasksAfter = new Map([["x3", appeared(...rows)]]);
    return told(backupStartsOneTask.judge(exchanges[2]!, contract, { exchanges, tasksAfter }));
  };
  const old = task(3000040);
  const [sure, doubt] = [[at.replace("observe", "should")], [at]];

  it("finds the one row that is of another kind, where the task is done and OCP knows no other", () => {
    expect(verdict([incremental], [list(2, old, task(3000041))])).toEqual(sure);
    expect(verdict([row("24", { backupMode: "LOGICAL_BACKUP", startTime: now })], [list(2, old, task(3000041))])).toEqual(sure);
    expect(verdict([incremental], [list(3, old, task(3000041), task(3000042, { tenant: { id: 7 } }))])).toEqual(sure);
  });

  it.each<[string, readonly ExchangeParts[]]>([
    ["the list was not read", []],
    ["it has more rows than were read", [list(200, old, task(3000041))]],
    ["it does not say how many it has", [list(undefined, old, task(3000041))]],
    ["the task is under way, and its row may come yet", [list(2, old, task(3000041, { status: "RUNNING" }))]],
    ["the task is not in it", [list(1, old)]],
    ["a schedule started another", [list(3, old, task(3000041), task(3000042, { type: "SCHEDULED" }))]],
    ["another task does not say of which tenant it is", [list(3, old, task(3000041), task(3000042, { tenant: null }))]],
  ])("only notes it where %s", (_name, reads) => {
    expect(verdict([incremental], reads)).toEqual(doubt);
  });

  it("only notes a row that began at another time, one of a full backup instead, and one beside another", () => {
    const reads = [list(2, old, task(3000041))];
    expect(verdict([{ ...incremental, startTime: "2026-01-05T17:59:50+0800" }], reads)).toEqual(doubt);
    expect(verdict([{ ...incremental, startTime: "2026-01-05T18:00:10+0800" }], reads)).toEqual(doubt);
    expect(verdict([row("24", { startTime: now })], reads, { requestBody: requestWith({ dataBackupMode: "INCREMENTAL_BACKUP" }) })).toEqual(
      doubt,
    );
    expect(verdict([incremental, { ...incremental, id: "25" }], reads)).toEqual(doubt);
    expect(verdict([incremental], reads, {}, { ...list(1, old), status: 403, body: refusal(403) })).toEqual(doubt);
  });

  it("finds two backups of one call, whose tasks one user set off by hand", () => {
    expect(verdict(two, [list(3, old, task(3000041), task(3000042))])).toEqual(sure);
    expect(verdict(two, [list(undefined, task(3000041), task(3000042))])).toEqual(sure);
  });

  it.each<[string, JsonValue]>([
    ["by a schedule", task(3000042, { type: "SCHEDULED" })],
    ["in a way that is not told", task(3000042, { type: null })],
    ["by another user", task(3000042, { creator: { name: "admin" } })],
    ["by nobody", task(3000042, { creator: null })],
    ["at another time", task(3000042, { createTime: "2026-01-05T18:00:10+08:00" })],
    ["for another tenant", task(3000042, { tenant: { id: 7 } })],
  ])("only notes two where the other task was set off %s", (_name, other) => {
    expect(verdict(two, [list(3, old, task(3000041), other)])).toEqual(doubt);
  });

  it("only notes two rows of which one began at another time", () => {
    const rows = [row("24", { startTime: now }), row("25", { startTime: "2026-01-05T17:00:00+0800" })];
    expect(verdict(rows, [list(3, old, task(3000041), task(3000042))])).toEqual(doubt);
  });

  it("only notes two of which an earlier call may have started one, though it was said to be refused", () => {
    const reads = [list(3, old, task(3000041), task(3000042))];
    const earlier = (timestamp: string | null, durationMs = 50): ExchangeParts => ({
      ...{ status: 400, body: refusal(400, 0, {}, { timestamp }), more: { durationMs } },
    });
    const after = (...call: Parameters<typeof earlier>) => {
      const { exchanges } = runOf(clockAt("2026-01-05T18:00:00.000+08:00"), list(1, old), earlier(...call), {}, ...reads);
      return told(backupStartsOneTask.judge(exchanges[3]!, contract, { exchanges, tasksAfter: new Map([["x4", appeared(...two)]]) }));
    };
    expect(after("2026-01-05T18:00:00.200+08:00")).toEqual(sure);
    expect(after("2026-01-05T18:00:00.310+08:00")).toEqual(doubt);
    expect(after(null, 100)).toEqual(sure);
    expect(after(null, 400)).toEqual(doubt);
  });

  it("puts the pages of the list together, and says nothing of a wrong call", () => {
    expect(verdict([incremental], [list(2, old), list(2, task(3000041))])).toEqual(sure);
    expect(verdict([incremental], [list(2, old, task(3000041))], { probe: faulty("member-value") })).toEqual(doubt);
  });
});
