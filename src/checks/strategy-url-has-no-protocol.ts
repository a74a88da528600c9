import type { ExchangeCheck } from "../model/check.js";
import { show } from "../model/finding.js";
import type { OperationId } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { placesAt } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";

const strategies: readonly OperationId[] = ["getTenantBackupStrategy", "getClusterBackupStrategy"];
const path = ["data", "obBackupServiceStorageConfig", "obBackupStorageBaseInfo", "storageUrl"] as const;

/** A strategy shows its directory as a backup call wants it. */
export const strategyUrlHasNoProtocol: ExchangeCheck = {
  id: "strategy/url-has-no-protocol",
  title: "the storageUrl of a strategy is a directory without a protocol",
  level: "observe",
  scope: "exchange",
  description:
    "A backup call wants a directory without the name of a protocol, and the strategy is documented to show its own in the same way, so that a caller may take it from there. One that begins with a protocol is only noted: somebody entered it, and whether OCP refuses or cuts what is entered is not told. Rows of backups show theirs with a protocol, as documented.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract) => {
    const operation = calledOperation(exchange, contract)?.id;
    if (operation === undefined || !strategies.includes(operation)) return notApplicable("this is no answer about a strategy");
    if (!isSuccessStatus(answerOf(exchange).status)) return notApplicable("the call did not succeed");
    const urls = placesAt(bodyOf(exchange), ...path);
    if (urls.length === 0) return notApplicable("the strategy shows no directory");
    return urls.flatMap(({ at, value }) => {
      if (typeof value !== "string" || !/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return [];
      const parts = { at, expected: "a directory without a protocol", actual: show(value) };
      return [finding("observe", statementAt(contract, exchange, at), { ...parts, message: "storageUrl begins with a protocol" })];
    });
  },
};
