import { makeCall, type Arguments } from "./call.js";
import type { Session } from "./session.js";
import type { Int64, TaskInstance } from "./versions.js";
import { assertExpectedTenant } from "./expected-tenant.js";
import { assertTimes, waitForTask, type TaskEnd, type TaskOwner, type WaitOptions } from "./wait.js";

/** How a backup ended, as far as its tasks tell. */
export interface BackupEnd {
  /** Whether all tasks were successful, at least one failed, or that is not known. */
  readonly outcome: "successful" | "failed" | "undetermined";
  /** One sentence each; none where all tasks were successful. */
  readonly reasons: readonly string[];
  /** Ids of the tasks that were started. */
  readonly taskIds: readonly Int64[];
  /** The last that was seen of each task that could be seen. */
  readonly tasks: readonly TaskInstance[];
  /** Names the call in the log of OCP. */
  readonly traceId: string;
}

/** Starts a backup and waits for every task that the answer names; what starts it throws as it does by itself, the wait does not. */
export async function backupAndWait(session: Session, given: Arguments | null, wait: WaitOptions): Promise<BackupEnd> {
  const args = given ?? {};
  // An id that is there and undefined was meant to be one: never is the whole cluster backed up in its place.
  const operation = "tenantId" in args ? "backupTenantNow" : "backupClusterNow";
  assertTimes(wait);
  await assertExpectedTenant(session, operation, args);
  const { taskIds, traceId } = await makeCall(session, operation, args);
  const owner = { clusterId: args["clusterId"], tenantId: args["tenantId"] } as TaskOwner;
  const signals = [wait.signal, args.signal].filter((each) => each !== undefined);
  const signal = signals.length > 1 ? AbortSignal.any(signals) : signals[0];
  const ends = await Promise.all(
    taskIds.map((id) => waitForTask(session, id, { ...wait, ...(signal === undefined ? {} : { signal }) }, owner)),
  );
  const tasks = ends.flatMap(({ task }) => task ?? []);
  return { outcome: outcomeOf(ends), reasons: reasonsOf(ends, taskIds), taskIds, tasks, traceId };
}

/** One task that failed decides; an answer that names none tells nothing. */
function outcomeOf(ends: readonly TaskEnd[]): BackupEnd["outcome"] {
  if (ends.some(({ outcome }) => outcome === "failed")) return "failed";
  return ends.length > 0 && ends.every(({ outcome }) => outcome === "successful") ? "successful" : "undetermined";
}

function reasonsOf(ends: readonly TaskEnd[], taskIds: readonly Int64[]): readonly string[] {
  if (ends.length === 0) return ["the answer names no task, so nothing can be waited for: see the list of data backup tasks"];
  return ends.flatMap((end, index) => {
    if (end.outcome === "undetermined") return [end.because];
    return end.outcome === "failed" ? [`task ${String(taskIds[index])} failed`] : [];
  });
}
