import { isJsonArray, isJsonObject, member } from "../model/json.js";
import { readId } from "../model/ocp-id.js";
import { makeCall } from "./call.js";
import { BackupClientError } from "./errors.js";
import { rest } from "./rest.js";
import type { Session } from "./session.js";
import { tellWatcher } from "./tell-watcher.js";
import type { Int64, TaskInstance } from "./versions.js";

/** How to wait for a task. */
export interface WaitOptions {
  /**
   * Milliseconds between two looks.
   *
   * @default 5000
   */
  readonly intervalMs?: number;
  /**
   * Milliseconds for all looks together.
   *
   * @default 21600000
   */
  readonly timeoutMs?: number;
  /** Ends the wait, not the task. */
  readonly signal?: AbortSignal;
  /** Is told of each look; what it throws, or its promise is rejected with, is dropped. */
  readonly onProgress?: (progress: TaskProgress) => void;
}

/** How far a task is. */
export interface TaskProgress {
  /** The task as it was seen. */
  readonly task: TaskInstance;
  /** Steps that are done, where the task tells its steps. */
  readonly done?: number;
  /** Steps that it has, where the task tells them. */
  readonly steps?: number;
}

/** How a task ended, or why that is not known. */
export type TaskEnd =
  | {
      /** It has ended. */
      readonly outcome: "successful" | "failed";
      /** The task as it ended. */
      readonly task: TaskInstance;
    }
  | {
      /** It is not known how it ended. */
      readonly outcome: "undetermined";
      /** Why, in one sentence. */
      readonly because: string;
      /** The last that was seen of it. */
      readonly task?: TaskInstance;
    };

/** What a task must be of to be a call's. */
export interface TaskOwner {
  readonly clusterId: Int64;
  readonly tenantId?: Int64 | undefined;
}

/** A timer that is set to more ends at once. */
const longestRest = 2_147_483_647;

/** Statuses after which a look is worth another. */
const passing = ["NOT_SENT", "OUTCOME_UNKNOWN", "THROTTLED"];

/** Throws a TypeError for times that would never end, or let OCP be asked without a pause. */
export function assertTimes({ intervalMs = 0, timeoutMs = 0 }: WaitOptions): void {
  if (!(intervalMs >= 0 && timeoutMs >= 0 && intervalMs + timeoutMs < Infinity))
    throw new TypeError("intervalMs and timeoutMs must be milliseconds");
}

/** Looks at a task until it is over. */
export async function waitForTask(session: Session, id: Int64, options: WaitOptions, owner?: TaskOwner): Promise<TaskEnd> {
  assertTimes(options);
  const { intervalMs = 5000, timeoutMs = 21_600_000, signal } = options;
  const end = Date.now() + timeoutMs;
  let last: TaskInstance | undefined;
  for (;;) {
    // No look lasts longer than the wait.
    const brief = { ...session, timeoutMs: Math.max(Math.min(session.timeoutMs, end - Date.now()), 1) };
    const look = await lookAt(brief, id, signal, owner);
    last = look.task ?? last;
    const seen = last === undefined ? {} : { task: last };
    if (look.task !== undefined) tellProgress(look.task, options);
    if (look.end !== undefined) return look.end.outcome === "undetermined" ? { ...look.end, ...seen } : look.end;
    const pause = Math.max(look.waitMs ?? 0, intervalMs);
    if (signal?.aborted === true) return { outcome: "undetermined", because: "the caller ended the wait", ...seen };
    if (!(Date.now() + pause <= end)) {
      const state = last === undefined ? (look.because ?? "nothing was seen of it") : `it was still ${last.status}`;
      return { outcome: "undetermined", because: `the time to wait is over, and ${state}`, ...seen };
    }
    await rest(Math.min(pause, longestRest), signal);
  }
}

/** One look at a task. */
interface Look {
  readonly task?: TaskInstance;
  readonly end?: TaskEnd;
  /** Why nothing was seen; another look may see more. */
  readonly because?: string;
  readonly waitMs?: number;
}

async function lookAt(session: Session, id: Int64, signal: AbortSignal | undefined, owner: TaskOwner | undefined): Promise<Look> {
  try {
    const { data } = await makeCall(session, "getTaskInstance", { taskInstanceId: id, ...(signal === undefined ? {} : { signal }) });
    const task = data as TaskInstance;
    const foreign = whyForeign(task, id, owner);
    if (foreign !== undefined) return { end: { outcome: "undetermined", because: foreign } };
    if (task.status === "SUCCESSFUL") return { task, end: { outcome: "successful", task } };
    if (task.status === "FAILED") return { task, end: { outcome: "failed", task } };
    return { task };
  } catch (error) {
    if (!(error instanceof BackupClientError)) throw error;
    const again = passing.includes(error.code) && error.reason !== "INVALID_ARGUMENT" && error.reason !== "AUTH_FAILED";
    if (!again) return { end: { outcome: "undetermined", because: error.message } };
    const retryAt = "retryAt" in error && error.retryAt instanceof Date ? error.retryAt.getTime() - Date.now() : 0;
    return { because: error.message, waitMs: Math.max(retryAt, 0) };
  }
}

/** That the ids of a backup's answer are ids of tasks is inferred: a task that is another's shows that they are not. */
function whyForeign(task: TaskInstance, id: Int64, owner: TaskOwner | undefined): string | undefined {
  if (readId(member(task, "id")) !== BigInt(id)) return `OCP gives another task than ${String(id)}`;
  if (owner === undefined) return undefined;
  const named = [
    ["cluster", owner.clusterId],
    ["tenant", owner.tenantId],
  ] as const;
  for (const [name, wanted] of named) {
    const found = readId(member(member(task, name), "id"));
    if (wanted !== undefined && found !== undefined && found !== BigInt(wanted)) {
      return `task ${String(id)} is of another ${name}: the ids of the answer are not those of tasks`;
    }
  }
  return undefined;
}

function tellProgress(task: TaskInstance, { onProgress }: WaitOptions): void {
  if (onProgress === undefined) return;
  const steps = member(task, "subtasks");
  const counted = isJsonArray(steps) && steps.length > 0;
  const done = counted ? steps.filter((step) => isJsonObject(step) && member(step, "status") === "SUCCESSFUL").length : 0;
  tellWatcher(onProgress, { task, ...(counted ? { done, steps: steps.length } : {}) });
}
