import type { ExchangeCheck } from "../model/check.js";
import { show } from "../model/finding.js";
import { member } from "../model/json.js";
import { isBackupOperation } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";

const expected = "DATA_BACKUP_NOW";

/** A backup call answers with the task type of a backup call. */
export const backupTaskType: ExchangeCheck = {
  id: "backup/task-type",
  title: "obBackupTaskType is DATA_BACKUP_NOW",
  level: "should",
  scope: "exchange",
  description:
    "The same form answers the calls that set a strategy or its schedule, each with a value of its own. All published samples of a backup call have DATA_BACKUP_NOW; the vendor's table names another call's value.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract) => {
    const operation = calledOperation(exchange, contract)?.id;
    if (operation === undefined || !isBackupOperation(operation)) return notApplicable("this is no backup call");
    if (!isSuccessStatus(answerOf(exchange).status)) return notApplicable("the call did not succeed");
    const type = member(member(bodyOf(exchange), "data"), "obBackupTaskType");
    if (typeof type !== "string") return notApplicable("the answer names no task type");
    if (type === expected) return [];
    const at = "/data/obBackupTaskType";
    const message = `a backup call is answered as ${show(type)}`;
    return [finding("should", statementAt(contract, exchange, at), { at, expected, actual: show(type), message })];
  },
};
