import type { ExchangeCheck, TaskRow } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import { member } from "../model/json.js";
import { answerOf } from "./answer.js";
import { finding, notApplicable, skip } from "./finding.js";
import { clusterBackup } from "./pointers.js";

const pointer = `${clusterBackup}/responses/400`;
/** Clocks of one cluster's servers differ a little. */
const toleranceMs = 120_000;

/** A refused call started nothing. */
export const requestRefusalLeavesNoTask: ExchangeCheck = {
  id: "request/refusal-leaves-no-task",
  title: "a refused backup call leaves no task behind",
  level: "must",
  scope: "exchange",
  description:
    "A refusal means that no backup was started. The list of backup tasks is read before and after each refused call for the real cluster or tenant: a task that appears in between, and whose times and kind do not say that it is another's, belies the refusal.",
  pointer,
  judge: (exchange, _contract, run) => {
    const { status } = answerOf(exchange);
    const watch = run.tasksAfter.get(exchange.id);
    if (watch === undefined || status < 400 || status > 499) return notApplicable("no refusal with a look at the task list after it");
    if (!watch.readable) return skip("precondition", watch.because);
    return watch.appeared.map((row) => {
      const foreign = isForeign(row, exchange);
      const evidence = foreign
        ? ({ basis: "unknown", note: "another caller or the scheduler may have started it" } as const)
        : ({ basis: "documented", source: "api-call-description", note: "an error answer says that the call did not succeed" } as const);
      return finding(
        "must",
        { contract: pointer, evidence },
        {
          at: "status",
          expected: "no new backup task",
          actual: `task ${row.id}`,
          message: `backup task ${row.id} appeared after a call that was refused with ${String(status)}`,
        },
      );
    });
  },
};

/** Tells whether a task says by its time or kind that it is not of this call. */
function isForeign(row: TaskRow, exchange: Exchange): boolean {
  const started = row.startTime === undefined ? Number.NaN : Date.parse(row.startTime.replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
  if (started < Date.parse(exchange.startedAt) - toleranceMs) return true;
  const body = exchange.request.body?.json.value;
  const differs = (sent: unknown, listed: string | undefined): boolean =>
    typeof sent === "string" && listed !== undefined && sent !== listed;
  return differs(member(body, "dataBackupMode"), row.dataBackupTaskType) && differs(member(body, "backupMode"), row.backupMode);
}
