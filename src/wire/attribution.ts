import type { Attribution, JudgedRow, LostCall, ServerView } from "../model/attribution.js";
import { member, type JsonValue } from "../model/json.js";
import { readId } from "../model/ocp-id.js";
import { readInstant } from "./instant.js";
import { isScheduled } from "../model/task-type.js";
import { credenceOf } from "./row-signs.js";
import { judgeBackup, judgeTask, type Window } from "./row-standing.js";
import { scheduleIn } from "./schedule.js";

/** Whose clock writes the times of rows is not documented: OCP's, one of several servers', or the database's. */
const leastMargin = 60_000;

/** How far the window of a call widens by what is not sure of the clock. */
const longestSlack = 1000;

/** What the lists show, sorted by what it is to the call. */
interface Evidence {
  readonly call: LostCall;
  readonly view: ServerView;
  readonly window: Window;
  readonly backups: readonly JudgedRow[];
  readonly tasks: readonly JudgedRow[];
}

/**
 * Says whether a backup call, whose answer nobody has, started a backup.
 *
 * `started` and `not-started` only where everything that the server shows speaks for it and nothing against it.
 */
export function attributeBackup(call: LostCall, view: ServerView): Attribution {
  const { clock } = view;
  if (clock === undefined) {
    return undetermined(
      ["the time of the server cannot be read, so its rows cannot be compared with the call", ...doubtsOfList(view)],
      [],
      [],
    );
  }
  const window = windowOf(call, clock);
  const credence = credenceOf(call, view.backups.rows);
  const evidence: Evidence = {
    ...{ call, view, window },
    backups: view.backups.rows.map((row) => judgeBackup(call, window, row, credence)),
    tasks: view.tasks.rows.map((task) => judgeTask(call, window, task)),
  };
  const { since, until } = window;
  return { ...conclude(evidence), window: { since, until } };
}

function windowOf({ since, until, timesBy, graceMs }: LostCall, clock: NonNullable<ServerView["clock"]>): Window {
  const shift = timesBy === "server" ? 0 : clock.skewMs;
  const doubt = timesBy === "server" ? 0 : clock.uncertaintyMs;
  const marginMs = leastMargin + doubt;
  // The times of the call are as sure as the difference of the clocks is; of more than a second nothing is taken for certain.
  const slack = Math.min(doubt, longestSlack);
  const differs = Math.abs(clock.skewMs) > leastMargin / 2;
  return {
    ...{ since: since + shift - slack, until: until + shift + slack, marginMs, latest: until + shift + marginMs + graceMs },
    ...(differs ? { otherClockMs: -clock.skewMs } : {}),
  };
}

function conclude(evidence: Evidence): Attribution {
  const { call, backups, tasks } = evidence;
  const near = backups.filter(({ standing }) => standing !== "other");
  const nearTasks = tasks.filter(({ standing }) => standing === "match" || standing === "perhaps");
  if (call.taskId !== undefined) return { ...byTask(evidence, call.taskId), backups: near };
  const matches = near.filter(({ standing }) => standing === "match");
  const doubts = [...doubtsOfList(evidence.view), ...near.filter(({ standing }) => standing === "perhaps").map(tellDoubt)];
  if (matches.length > 1)
    doubts.push(`${String(matches.length)} backups began within the time of the call, and nothing tells which is the call's`);
  if (matches.length === 1) doubts.push(...doubtsOfStart(evidence, nearTasks));
  const missing = matches.length === 0 ? doubtsOfAbsence(evidence, near, nearTasks) : { doubts: [] };
  const open = [...doubts, ...missing.doubts];
  if (open.length > 0) return { ...undetermined(open, near, nearTasks), ...again(missing.lookAgainAt) };
  const [match] = matches;
  const outcome = match === undefined ? "not-started" : "started";
  return { outcome, reasons: match === undefined ? reasonsOfAbsence(evidence) : reasonsOfStart(match), backups: near, tasks: nearTasks };
}

function undetermined(reasons: readonly string[], backups: readonly JudgedRow[], tasks: readonly JudgedRow[]): Attribution {
  return { outcome: "undetermined", reasons, backups, tasks };
}

function again(lookAgainAt: number | undefined): Pick<Attribution, "lookAgainAt"> {
  return lookAgainAt === undefined ? {} : { lookAgainAt };
}

function doubtsOfList({ backups }: ServerView): readonly string[] {
  const { readable, complete, because = "no reason is known" } = backups;
  if (!readable) return [`the list of backups cannot be read: ${because}`];
  return complete ? [] : [`the list of backups was not seen whole: ${because}`];
}

function tellDoubt({ row, because }: JudgedRow): string {
  return `${nameOfBackup(row)} may be the call's: ${because}`;
}

/** One backup fits; somebody else may have started it all the same. */
function doubtsOfStart({ call, view, window }: Evidence, tasks: readonly JudgedRow[]): readonly string[] {
  const scheduled = scheduleIn(view.strategy, window.since, window.until, call.dataBackupMode);
  if (scheduled !== undefined) return [`the backup may be a scheduled one: ${scheduled}`];
  const manual = tasks.filter(({ row }) => !isScheduled(row));
  if (manual.length === 0 && tasks.length > 0) return ["the backup may be a scheduled one: a schedule set off every task of that time"];
  if (manual.length === 0 && view.strategy.kind === "unreadable") {
    return [`the backup may be a scheduled one: no task tells who set it off, and the strategy cannot be read (${view.strategy.because})`];
  }
  const [task] = manual;
  const creator = member(member(task?.row, "creator"), "name");
  const foreign = manual.length === 1 && call.user !== undefined && typeof creator === "string" && creator !== call.user;
  return foreign
    ? [`the backup may be another's: ${nameOfTask(task?.row)}, the only one of that time, was created by another user than the caller`]
    : [];
}

/** No backup fits; it may not show yet, or show as a task only. */
function doubtsOfAbsence(
  { view, window }: Evidence,
  near: readonly JudgedRow[],
  tasks: readonly JudgedRow[],
): { readonly doubts: readonly string[]; readonly lookAgainAt?: number } {
  const late = near.filter(({ standing }) => standing === "late").map(tellDoubt);
  const manual = tasks.filter(({ row }) => !isScheduled(row));
  const ofTasks = manual.map(
    ({ row }) => `${nameOfTask(row)} began within the time of the call: whether it is the backup is not documented, look at it`,
  );
  const skew = view.clock?.skewMs ?? 0;
  // Written so that a time that is no number leaves it open.
  const early = !(view.readAt + skew >= window.latest);
  return {
    doubts: [
      ...late,
      ...ofTasks,
      ...(early ? ["it is too early to tell: the backup of an accepted call may begin later than its answer"] : []),
    ],
    ...(early && Number.isFinite(window.latest) ? { lookAgainAt: window.latest - skew } : {}),
  };
}

function reasonsOfStart({ row }: JudgedRow): readonly string[] {
  return [`${nameOfBackup(row)} is the only one that began within the time of the call and is of its kind`];
}

function reasonsOfAbsence({ view, window, backups }: Evidence): readonly string[] {
  const count = view.backups.rows.length;
  const busy = backups.find(({ row }) => ranAt(row, window.since));
  return [
    `none of the ${String(count)} backups in the whole list began within the time of the call`,
    ...(busy === undefined ? [] : [`${nameOfBackup(busy.row)} was under way at that time, which may be why the call was refused`]),
    ...(view.tasks.complete
      ? []
      : ["the list of tasks could not be read whole, so a task that ended before any backup began would not show"]),
  ];
}

function ranAt(row: JsonValue, time: number): boolean {
  const [began, over] = [readInstant(member(row, "startTime")), readInstant(member(row, "finishTime"))];
  if (began === undefined || began.to >= time) return false;
  return over === undefined ? member(row, "status") === "DOING" : over.from > time;
}

/** The answer named a task: that the ids of an answer are those of tasks is inferred, so the task has to fit as well. */
function byTask({ call, view, window }: Evidence, id: bigint): Attribution {
  const task = view.namedTask;
  if (task === undefined) return undetermined([`task ${String(id)}, which an answer is said to have named, cannot be read`], [], []);
  const judged = judgeTask(call, window, task);
  if (readId(member(task, "id")) !== id) return undetermined([`OCP gives another task than ${String(id)}`], [], [judged]);
  if (judged.standing !== "match") return undetermined([`task ${String(id)} does not fit the call: ${judged.because}`], [], [judged]);
  const reason = `task ${String(id)} began within the time of the call and is of its cluster${call.tenantId === undefined ? "" : " and tenant"}`;
  return {
    outcome: "started",
    reasons: [`${reason} (that the ids of an answer are ids of tasks is inferred)`],
    backups: [],
    tasks: [judged],
  };
}

/** Names a row of a backup list for a person. */
function nameOfBackup(row: JsonValue): string {
  const id = readId(member(row, "taskId"));
  return id === undefined ? "a backup without a readable number" : `backup ${String(id)}`;
}

function nameOfTask(task: JsonValue | undefined): string {
  const id = readId(member(task, "id"));
  return id === undefined ? "a task without a readable id" : `task ${String(id)}`;
}
