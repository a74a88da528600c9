import type { ExchangeCheck } from "../model/check.js";
import { member } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { placesAt } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";

/** Lists whose rows have an id of OCP; backups are counted within each tenant. */
const lists: readonly OperationId[] = ["listClusters", "listTenants", "listTaskInstances"];

/** A page shows a thing once. */
export const listRowsAreUnique: ExchangeCheck = {
  id: "list/rows-are-unique",
  title: "a page shows each cluster, tenant or task once",
  level: "should",
  scope: "exchange",
  description:
    "The id of a cluster, a tenant or a task is the one that paths take, so that one page does not have it twice: whoever works through the list would back up the same tenant twice. Backups are not looked at, for each tenant counts its own; nor are two pages, between which a row may move.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract) => {
    const operation = calledOperation(exchange, contract)?.id;
    if (operation === undefined || !lists.includes(operation)) return notApplicable("this is no list of things with an id of OCP");
    if (!isSuccessStatus(answerOf(exchange).status)) return notApplicable("the call did not succeed");
    const first = new Map<bigint, string>();
    return placesAt(bodyOf(exchange), "data", "contents", "*").flatMap(({ at, value }) => {
      const id = integerOf(member(value, "id"));
      if (id === undefined) return [];
      const before = first.get(id);
      if (before === undefined) first.set(id, at);
      if (before === undefined) return [];
      const parts = { at: `${at}/id`, expected: "an id that no other row has", actual: `${String(id)}, as ${before} has` };
      return [finding("should", statementAt(contract, exchange, `${at}/id`), { ...parts, message: "a page shows the same thing twice" })];
    });
  },
};
