import { describe, expect, it } from "vitest";
import type { LostCall, ServerView } from "../../src/model/attribution.js";
import type { ListReading } from "../../src/model/list-reading.js";
import { attributeBackup } from "../../src/wire/attribution.js";
import { call, minute, noon, row, scheduledAt, task, view, whole } from "./attribution-rows.js";

const unreadable: ListReading = { rows: [], readable: false, complete: false, because: "HTTP 403" };

type Situation = readonly [what: string, outcome: string, because: string | RegExp, seen: Partial<ServerView>, asked?: Partial<LostCall>];

const situations: readonly Situation[] = [
  ["one backup in time", "started", /backup 24 is the only one/, { backups: whole(row(-1440, { taskId: 23 }), row(1)) }],
  ["one backup in time that failed", "started", /backup 24/, { backups: whole(row(1, { status: "FAILED" })) }],
  ["one backup, its ids as texts", "started", /backup 24/, { backups: whole(row(1, { tenantId: "1000012", taskId: "24" })) }],
  ["a kind in lower case", "started", /backup 24/, { backups: whole(row(1, { dataBackupTaskType: "full_backup" })) }],
  ["one in time and one soon after it", "started", /backup 24/, { backups: whole(row(1), row(12, { taskId: 25 })) }],
  ["an older backup only", "not-started", /none of the 1 backups/, { backups: whole(row(-1440)) }],
  ["no backup at all", "not-started", /none of the 0/, {}],
  ["one of another kind", "not-started", /none/, { backups: whole(row(1, { dataBackupTaskType: "INCREMENTAL_BACKUP" })) }],
  ["one of another tenant", "not-started", /none/, { backups: whole(row(-60), row(1, { taskId: 25, tenantId: 1000013 })) }],
  ["only rows of another tenant", "undetermined", /as are all in a list/, { backups: whole(row(1, { tenantId: 1000013 })) }],
  ["a backup that ran at the time", "not-started", /none.*;.*backup 24 was under way/, { backups: whole(row(-20, { status: "DOING" })) }],
  ["no task list", "not-started", /none.*;.*list of tasks could not be read/, { tasks: unreadable }],
  ["a scheduled task in time", "not-started", /none/, { tasks: whole(task(1, { type: "SCHEDULED" })) }],
  ["two backups in time", "undetermined", /2 backups began/, { backups: whole(row(1), row(2, { taskId: 25 })) }],
  ["no list", "undetermined", /cannot be read: HTTP 403/, { backups: unreadable }],
  ["half a list, nothing in it", "undetermined", /not seen whole/, { backups: { ...whole(), complete: false, because: "it did not end" } }],
  ["half a list, one in it", "undetermined", /not seen whole/, { backups: { ...whole(row(1)), complete: false } }],
  ["no clock", "undetermined", /time of the server cannot be read/, { backups: whole(row(1)), clock: undefined as never }],
  ["too early", "undetermined", /too early/, { readAt: noon + 6 * minute }],
  ["a backup soon after", "undetermined", /backup 24 may be the call's: it began after/, { backups: whole(row(12)) }],
  ["a backup long after", "not-started", /none/, { backups: whole(row(40)) }],
  ["a time without an offset", "undetermined", /no offset/, { backups: whole(row(1, { startTime: "2026-03-01T12:01:00" })) }],
  ["one in time, one without a time", "undetermined", /does not say when/, { backups: whole(row(1), { taskId: 9 }) }],
  ["a day that does not exist", "undetermined", /not written in a form/, { backups: whole(row(1, { startTime: "2026-02-30T12:01:00Z" })) }],
  ["a time in milliseconds", "undetermined", /not written in a form/, { backups: whole(row(1, { startTime: noon })) }],
  [
    "a row without a kind",
    "undetermined",
    /does not say its dataBackupTaskType/,
    { backups: whole(row(1, { dataBackupTaskType: undefined as never })) },
  ],
  ["a kind that nobody knows", "undetermined", /none that is known/, { backups: whole(row(1, { backupMode: "SNAPSHOT" })) }],
  ["a row of the tenant 0", "undetermined", /names no tenant/, { backups: whole(row(1, { tenantId: 0 })) }],
  ["rows that are none", "undetermined", /does not say when/, { backups: whole(null, 5, "x", []) }],
  ["just before the time", "undetermined", /edge/, { backups: whole(row(-0.01)) }],
  ["one in time and one just before it", "undetermined", /edge/, { backups: whole(row(1), row(-0.5, { taskId: 23 })) }],
  ["a manual task in time", "undetermined", /task 3000041 began within/, { tasks: whole(task(1)) }],
  ["a schedule in time", "undetermined", /scheduled one.*20:00/, { backups: whole(row(1)), strategy: scheduledAt("20:00:00.000+08:00") }],
  ["a schedule a little earlier", "undetermined", /scheduled/, { backups: whole(row(1)), strategy: scheduledAt("11:50:00Z") }],
  ["a schedule that cannot be read", "undetermined", /what time cannot be read/, { backups: whole(row(1)), strategy: scheduledAt("noon") }],
  ["a schedule at another time", "started", /only one/, { backups: whole(row(1)), strategy: scheduledAt("02:00:00.000+08:00") }],
  [
    "a schedule that is off",
    "started",
    /only one/,
    { backups: whole(row(1)), strategy: scheduledAt("12:00:00Z", { backupScheduleEnabled: false }) },
  ],
  [
    "a schedule of another kind",
    "started",
    /only one/,
    { backups: whole(row(1)), strategy: scheduledAt("12:00:00Z", { dayAndDataBackupModelMap: { "2": "INCREMENTAL_BACKUP" } }) },
  ],
  ["only scheduled tasks", "undetermined", /set off every task/, { backups: whole(row(1)), tasks: whole(task(1, { type: "SCHEDULED" })) }],
  [
    "no strategy, no task",
    "undetermined",
    /no task tells/,
    { backups: whole(row(1)), strategy: { kind: "unreadable", because: "HTTP 403" } },
  ],
  [
    "no strategy, a manual task",
    "started",
    /only one/,
    { backups: whole(row(1)), tasks: whole(task(1)), strategy: { kind: "unreadable", because: "HTTP 403" } },
  ],
  ["another's task", "undetermined", /another user/, { backups: whole(row(1)), tasks: whole(task(1)) }, { user: "somebody" }],
  ["one's own task", "started", /only one/, { backups: whole(row(1)), tasks: whole(task(1)) }, { user: "runner" }],
  ["the task that was named", "started", /task 3000041.*inferred/, { namedTask: task(1) }, { taskId: 3000041n }],
  ["a named task of another time", "undetermined", /does not fit/, { namedTask: task(-60) }, { taskId: 3000041n }],
  ["a named task of another tenant", "undetermined", /tenant 7/, { namedTask: task(1, { tenant: { id: 7 } }) }, { taskId: 3000041n }],
  ["another task than the named one", "undetermined", /another task/, { namedTask: task(1, { id: 3 }) }, { taskId: 3000041n }],
  ["a named task that is not there", "undetermined", /cannot be read/, { backups: whole(row(1)) }, { taskId: 3000041n }],
];

describe("what became of a backup call", () => {
  it.each(situations.map(([what, ...rest]) => ({ what, rest })))("$what", ({ rest: [outcome, because, seen, asked = {}] }) => {
    const told = attributeBackup({ ...call, ...asked }, view(seen));
    expect(told).toMatchObject({ outcome });
    expect(told.reasons.join("; ")).toMatch(because);
  });

  it("corrects the clock: a server that is an hour ahead, times by either clock", () => {
    const ahead = { clock: { skewMs: 60 * minute, uncertaintyMs: 20 }, readAt: noon + 60 * minute };
    expect(attributeBackup(call, view({ ...ahead, backups: whole(row(61)) })).outcome).toBe("started");
    expect(attributeBackup(call, view({ ...ahead, backups: whole(row(30)) })).outcome).toBe("not-started");
    // Whose clock writes rows is not documented: by that of a third party this one would fit.
    expect(attributeBackup(call, view({ ...ahead, backups: whole(row(1)) })).reasons.join()).toContain("not by OCP's clock");
    expect(attributeBackup(call, view({ ...ahead, backups: whole(row(61), row(-1440, { taskId: 9 })) })).outcome).toBe("started");
    expect(attributeBackup({ ...call, timesBy: "server" }, view({ ...ahead, backups: whole(row(1)) })).outcome).toBe("started");
  });

  it("says when to look again, by the clock of this machine", () => {
    const early = attributeBackup(call, view({ clock: { skewMs: -60 * minute, uncertaintyMs: 0 }, readAt: noon + 6 * minute }));
    expect(early.lookAgainAt).toBe(noon + 5 * minute + 15 * minute + minute);
  });

  it("takes rows of the tenant 0 for those of the cluster, and leaves rows of tenants open", () => {
    const { tenantId: _tenant, ...rest } = call;
    const ofCluster: LostCall = { ...rest, operation: "backupClusterNow" };
    expect(attributeBackup(ofCluster, view({ backups: whole(row(1, { tenantId: 0 })) })).outcome).toBe("started");
    expect(attributeBackup(ofCluster, view({ backups: whole(row(1)) })).outcome).toBe("undetermined");
    expect(attributeBackup(ofCluster, view({ backups: whole(row(1, { tenantId: 0, backupDimension: "TENANT" })) })).outcome).toBe(
      "not-started",
    );
  });
});
