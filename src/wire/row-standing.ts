import type { JudgedRow, LostCall } from "../model/attribution.js";
import { member, type JsonValue } from "../model/json.js";
import { readInstant, type Instant } from "./instant.js";
import { signsOfBackup, signsOfTask, type Credence, type Sign } from "./row-signs.js";

/** The time of a call by the clock of the server. */
export interface Window {
  readonly since: number;
  readonly until: number;
  /** How far off these times may be. */
  readonly marginMs: number;
  /** Until then the backup of an accepted call may begin. */
  readonly latest: number;
  /** How much later the window is by the clock of this machine, where that differs from the server's: rows may be written by another clock than the server's. */
  readonly otherClockMs?: number;
}

/** Says what a row of a backup list is to the call. */
export function judgeBackup(call: LostCall, window: Window, row: JsonValue, credence: Credence): JudgedRow {
  const start = member(row, "startTime");
  const over = readInstant(member(row, "finishTime"));
  // What ended before the call is not the call's, whatever its beginning says.
  if (readInstant(start) === undefined && over !== undefined && over.to < window.since - window.marginMs) {
    return { row, standing: "other", because: "it ended before the call" };
  }
  return judge(row, signsOfBackup(call, row, credence), standingOf(window, readInstant(start), start));
}

/** Says what a task of OCP is to the call. */
export function judgeTask(call: LostCall, window: Window, task: JsonValue): JudgedRow {
  const created = member(task, "createTime") ?? member(task, "startTime");
  return judge(task, signsOfTask(call, task), standingOf(window, readInstant(created), created));
}

type InTime = Omit<JudgedRow, "row">;

/** What denies a row weighs most, then what makes it late, then what leaves it open. */
function judge(row: JsonValue, signs: readonly Sign[], inTime: InTime): JudgedRow {
  if (inTime.standing === "other") return { row, ...inTime };
  for (const sign of signs) if (sign.kind === "different") return { row, standing: "other", because: sign.because };
  if (inTime.standing !== "match") return { row, ...inTime };
  for (const sign of signs) if (sign.kind === "unsaid") return { row, standing: "perhaps", because: sign.because };
  return { row, ...inTime };
}

/** By the server's clock; by another one a row that is not the call's may still be. */
function standingOf(window: Window, began: Instant, value: JsonValue | undefined): InTime {
  if (began === undefined) {
    const what =
      value === undefined || value === null ? "it does not say when it began" : "when it began is not written in a form that is known";
    return { standing: "perhaps", because: what };
  }
  const here = within(window, began);
  const { otherClockMs } = window;
  if (otherClockMs === undefined || here.standing === "match" || here.standing === "perhaps") return here;
  const there = within(window, { from: began.from - otherClockMs, to: began.to - otherClockMs });
  if (there.standing === "other") return here;
  const because = "it began in the time of the call if its time is not by OCP's clock, which differs from this machine's";
  return { standing: there.standing === "late" ? "late" : "perhaps", because };
}

function within({ since, until, marginMs, latest }: Window, { from, to }: NonNullable<Instant>): InTime {
  if (from >= since && to <= until) return { standing: "match", because: "it began within the time of the call" };
  if (to < since - marginMs) return { standing: "other", because: "it began before the call" };
  if (from > latest && latest >= until) return { standing: "other", because: "it began long after the call" };
  if (from > until + marginMs)
    return { standing: "late", because: "it began after the time of the call, but soon enough to be its backup" };
  const open =
    to - from > 1000
      ? "its beginning has no offset from UTC, so it may be within the time of the call"
      : "it began at the edge of the time of the call";
  return { standing: "perhaps", because: open };
}
