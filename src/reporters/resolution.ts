import type { Attribution, JudgedRow } from "../model/attribution.js";
import { jsonText } from "../model/json-text.js";
import { member, type JsonObject, type JsonValue } from "../model/json.js";
import type { ListReading } from "../model/list-reading.js";
import type { Resolution } from "../model/resolution.js";
import { count, printable, wrap } from "./layout.js";

const advice: Readonly<Record<Attribution["outcome"], string>> = {
  started: "Do not send the call again: follow this backup instead.",
  "not-started": "The call may be sent again.",
  undetermined: "Do not send the call again before somebody has looked.",
};

/** Members of a row of a backup list that tell what it is. */
const backupMembers = [
  "taskId",
  "backupSetId",
  "tenantId",
  "status",
  "dataBackupTaskType",
  "backupMode",
  "startTime",
  "finishTime",
  "errorMsg",
];
/** Members of a task that tell what it is. */
const taskMembers = ["id", "name", "status", "type", "createTime", "finishTime"];
const most = 20;

/** Tells what became of a call, why, and what to do. */
export function renderResolution(resolution: Resolution, width: number): string {
  const { attribution, progress, view } = resolution;
  const { outcome, reasons, backups, tasks, lookAgainAt } = attribution;
  const lines = [
    `${outcome.toUpperCase()}: ${advice[outcome]}`,
    ...reasons.map((reason) => `  because ${reason}`),
    ...(lookAgainAt === undefined ? [] : [`  look again after ${isoOf(lookAgainAt)}`]),
    "",
    ...tellClock(resolution),
    `Backups: ${tellList(view.backups)}`,
    ...tellRows(backups, backupMembers),
    `Tasks: ${tellList(view.tasks)}; that a task is the call's is inferred from its time, cluster and tenant`,
    ...tellRows(tasks, taskMembers),
    ...(progress === undefined
      ? []
      : [`  task ${String(progress.task)}: ${String(progress.done)} of ${count(progress.steps, "step")} done`]),
    `Schedule: ${tellSchedule(resolution)}`,
  ];
  return `${lines.flatMap((line) => wrap(line.trimStart(), width, line.length - line.trimStart().length)).join("\n")}\n`;
}

/** Gives the same as data for programs. */
export function resolutionData({ call, view, attribution, progress }: Resolution): JsonObject {
  const { outcome, reasons, backups, tasks, window, lookAgainAt } = attribution;
  const { operation, clusterId, tenantId, since, until, timesBy } = call;
  return {
    outcome,
    reasons,
    call: {
      ...{ operation, clusterId, ...(tenantId === undefined ? {} : { tenantId }) },
      ...{ since: isoOf(since), until: isoOf(until), timesBy },
    },
    clock: view.clock === undefined ? null : { ...view.clock },
    serverWindow: window === undefined ? null : { since: isoOf(window.since), until: isoOf(window.until) },
    lookAgainAt: lookAgainAt === undefined ? null : isoOf(lookAgainAt),
    backups: backups.map((each) => rowData(each, backupMembers)),
    tasks: tasks.map((each) => ({ ...rowData(each, taskMembers), link: "inferred" })),
    progress: progress === undefined ? null : { ...progress },
    lists: { backups: listData(view.backups), tasks: listData(view.tasks), strategy: view.strategy.kind },
  };
}

function listData({ rows, readable, complete, because }: ListReading): JsonObject {
  return { rows: rows.length, readable, complete, ...(because === undefined ? {} : { because }) };
}

function rowData({ row, standing, because }: JudgedRow, names: readonly string[]): JsonObject {
  return { standing, because, ...Object.fromEntries(membersOf(row, names)), ...creatorOf(row) };
}

function creatorOf(row: JsonValue): JsonObject {
  const name = member(member(row, "creator"), "name");
  return typeof name === "string" ? { creator: name } : {};
}

/** Only what is short and plain: a server may write anything there. */
function membersOf(row: JsonValue, names: readonly string[]): readonly (readonly [string, JsonValue])[] {
  return names.flatMap((name): readonly (readonly [string, JsonValue])[] => {
    const value = member(row, name);
    if (typeof value === "string") return value === "" ? [] : [[name, value.slice(0, 200)]];
    return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean" ? [[name, value]] : [];
  });
}

function tellRows(rows: readonly JudgedRow[], names: readonly string[]): readonly string[] {
  const told = rows.slice(0, most).map(({ row, standing, because }) => {
    const facts = [...membersOf(row, names), ...Object.entries(creatorOf(row))].map(([name, value]) => `${name} ${plain(value)}`);
    return `  ${standing}: ${facts.length === 0 ? "a row that tells nothing" : facts.join(", ")} (${because})`;
  });
  return rows.length > most ? [...told, `  and ${String(rows.length - most)} more`] : told;
}

function plain(value: JsonValue): string {
  return printable(typeof value === "string" ? value : jsonText(value));
}

function tellList({ rows, readable, complete, because = "" }: ListReading): string {
  if (!readable) return `cannot be read: ${because}`;
  return `${count(rows.length, "row")}, ${complete ? "the whole list" : `not the whole list: ${because}`}`;
}

function tellClock({ view: { clock }, attribution: { window } }: Resolution): readonly string[] {
  if (clock === undefined || window === undefined) return ["Clock: the time of OCP cannot be read"];
  const seconds = Math.abs(clock.skewMs) / 1000;
  const skew =
    seconds < 1 ? "agrees with this machine" : `is ${seconds.toFixed(0)} s ${clock.skewMs > 0 ? "ahead of" : "behind"} this machine`;
  return [`Clock: OCP's ${skew}; the call was under way from ${isoOf(window.since)} to ${isoOf(window.until)} by it`];
}

function tellSchedule({ view: { strategy } }: Resolution): string {
  if (strategy.kind === "none") return "there is no strategy";
  if (strategy.kind === "unreadable") return `the strategy cannot be read: ${strategy.because}`;
  return member(strategy.value, "obBackupScheduleConfig") === undefined
    ? "the strategy names none"
    : "the strategy has one, which was looked at";
}

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
