import { runningStates, type ExchangeCheck, type RunView } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import { show } from "../model/finding.js";
import { isJsonArray, member, type JsonValue } from "../model/json.js";
import { isBackupOperation } from "../model/operation.js";
import { bodyOf, calledOperation, statementAt } from "./answer.js";
import { backupResults, saysStarted } from "./backup-results.js";
import { isSuccessEnvelope } from "./envelope.js";
import { finding, notApplicable, skip } from "./finding.js";
import { clusterBackup } from "./pointers.js";

const list = "/data/backupObjectOpsResultList";

/** While a backup runs, no second one of the same cluster or tenant is started. */
export const backupOneAtATime: ExchangeCheck = {
  id: "backup/one-at-a-time",
  title: "no backup is started while another one runs",
  level: "observe",
  scope: "exchange",
  description:
    "The tables of error codes have one for a backup that exists already, so a second call during a backup is expected to be refused. Nobody documents that it is, nor with which status: one that is served is only noted. It is judged where the list of backup tasks, read just before the call, shows a backup under way.",
  pointer: `${clusterBackup}/responses/409`,
  judge: (exchange, contract, run) => {
    const operation = calledOperation(exchange, contract)?.id;
    if (operation === undefined || !isBackupOperation(operation) || exchange.probe?.fault !== undefined)
      return notApplicable("this is no right backup call");
    const running = runningBefore(exchange, run);
    if (running === undefined) return skip("precondition", "no backup is seen to run before the call");
    const body = bodyOf(exchange);
    if (!isSuccessEnvelope(body) || !backupResults(body).some(saysStarted)) return [];
    const message = `a backup was started while task ${show(running)} was under way`;
    return [
      finding("observe", statementAt(contract, exchange, list), { at: list, expected: "a refusal", actual: "another task", message }),
    ];
  },
};

/** The task that the last list of tasks before the call shows to be under way. */
function runningBefore({ id, request }: Exchange, { exchanges }: RunView): JsonValue | undefined {
  const scope = (request.path.split("?", 1)[0] ?? "").replace(/\/backup\/backupNow$/, "");
  const index = exchanges.findIndex((each) => each.id === id);
  const read = exchanges
    .slice(Math.max(0, index - 4), Math.max(0, index))
    .findLast((each) => each.operation?.endsWith("DataBackupTasks") === true && each.request.path.startsWith(`${scope}/`));
  const rows = member(member(read?.response?.body?.json.value, "data"), "contents");
  const running = isJsonArray(rows) ? rows.find((row) => runningStates.some((state) => member(row, "status") === state)) : undefined;
  return member(running, "taskId");
}
