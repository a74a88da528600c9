import type { ExchangeCheck } from "../model/check.js";
import { isBackupOperation } from "../model/operation.js";
import { operationOf } from "./answer.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";

/** Nobody promises a time. A caller of a read gives up after some seconds, and most tools after ten. */
const patienceMs = 2000;

/** Reads and refusals do not keep callers waiting. */
export const transportAnswersInTime: ExchangeCheck = {
  id: "transport/answers-in-time",
  title: "a read or a refusal comes within two seconds",
  level: "observe",
  scope: "exchange",
  description:
    "No page of the vendor promises a time, so a slow answer is only noted, with the time it took. A backup call that is accepted is left out: OCP tests the storage on its hosts before it answers.",
  pointer: clusterBackup,
  judge: (exchange, contract) => {
    const operation = operationOf(exchange, contract);
    if (operation === undefined) return notApplicable("the contract has no such path");
    const status = exchange.response?.status ?? 0;
    if (isBackupOperation(operation.id) && status < 400) return notApplicable("an accepted backup call may take its time");
    if (exchange.durationMs <= patienceMs) return [];
    const took = `${(exchange.durationMs / 1000).toFixed(1)} s`;
    const evidence = { basis: "unknown", note: "no time is promised" } as const;
    const parts = { at: "transport", expected: `at most ${String(patienceMs / 1000)} s`, actual: took, message: `the answer took ${took}` };
    return [finding("observe", { contract: operation.pointer, evidence }, parts)];
  },
};
