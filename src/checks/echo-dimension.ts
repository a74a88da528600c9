import type { ExchangeCheck } from "../model/check.js";
import { show } from "../model/finding.js";
import type { Level } from "../model/evidence.js";
import type { OperationId } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { placesAt } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";

interface Rule {
  readonly expected: "TENANT" | "CLUSTER";
  readonly path: readonly string[];
  readonly level: Level;
}

/** More may come: a strategy of a third kind is no strategy of the wrong thing. */
const known: readonly unknown[] = ["CLUSTER", "TENANT"];

const objects = ["data", "backupObjectOpsResultList", "*", "obBackupObjectList", "*", "backupDimension"] as const;
const strategy = ["data", "backupDimension"] as const;

const rules: Readonly<Partial<Record<OperationId, Rule>>> = {
  backupTenantNow: { expected: "TENANT", path: objects, level: "should" },
  backupClusterNow: { expected: "CLUSTER", path: objects, level: "should" },
  getTenantBackupStrategy: { expected: "TENANT", path: strategy, level: "observe" },
  getClusterBackupStrategy: { expected: "CLUSTER", path: strategy, level: "observe" },
};

/** A tenant's backup speaks of tenants, a cluster's backup of clusters. */
export const echoDimension: ExchangeCheck = {
  id: "echo/dimension",
  title: "backupDimension is that of the operation",
  level: "should",
  scope: "exchange",
  description:
    "The objects that a backup answer names have the dimension of the call: TENANT for a tenant's backup, CLUSTER for a cluster's. An object that names no dimension is left to response/schema. A strategy of the other dimension is only noted: whether a tenant without one is shown that of its cluster is told nowhere.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract) => {
    const operation = calledOperation(exchange, contract)?.id;
    const rule = rules[operation ?? "getServerTime"];
    if (operation === undefined || rule === undefined) return notApplicable("no answer of this operation has a dimension of its own");
    if (!isSuccessStatus(answerOf(exchange).status)) return notApplicable("the call did not succeed");
    const spoken = placesAt(bodyOf(exchange), ...rule.path).filter(({ value }) => typeof value === "string");
    if (spoken.length === 0) return notApplicable("the answer names no dimension");
    return spoken
      .filter(({ value }) => value !== rule.expected && (rule.level !== "observe" || known.includes(value)))
      .map(({ at, value }) => {
        const message = `${operation} answers about ${show(value)}`;
        return finding(rule.level, statementAt(contract, exchange, at), { at, expected: rule.expected, actual: show(value), message });
      });
  },
};
