import type { ExchangeCheck } from "../model/check.js";
import { show } from "../model/finding.js";
import { isBackupOperation } from "../model/operation.js";
import { member } from "../model/json.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { backupObjects } from "./backup-results.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";

/** A tenant's backup speaks of tenants, a cluster's backup of clusters. */
export const echoDimension: ExchangeCheck = {
  id: "echo/dimension",
  title: "backupDimension is that of the operation",
  level: "should",
  scope: "exchange",
  description:
    "The objects that a backup answer names have the dimension of the call: TENANT for a tenant's backup, CLUSTER for a cluster's. An object that names no dimension is left to response/schema.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract) => {
    const operation = calledOperation(exchange, contract)?.id;
    if (operation === undefined || !isBackupOperation(operation)) return notApplicable("this is no backup call");
    if (!isSuccessStatus(answerOf(exchange).status)) return notApplicable("the call did not succeed");
    const expected = operation === "backupTenantNow" ? "TENANT" : "CLUSTER";
    const spoken = backupObjects(bodyOf(exchange)).flatMap((object) => {
      const value = member(object.value, "backupDimension");
      return typeof value === "string" ? [{ at: `${object.at}/backupDimension`, value }] : [];
    });
    if (spoken.length === 0) return notApplicable("the answer names no dimension");
    return spoken
      .filter(({ value }) => value !== expected)
      .map(({ at, value }) => {
        const message = `${operation} answers about ${show(value)}`;
        return finding("should", statementAt(contract, exchange, at), { at, expected, actual: show(value), message });
      });
  },
};
