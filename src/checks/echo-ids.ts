import type { ExchangeCheck } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { isJsonObject } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import { backupObjects } from "./backup-results.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { placesAt, saidMember, type Placed } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { idsOfPath, integerOf, type IdOwner } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";

type Echo = readonly [owner: IdOwner, ...path: string[]];

const results = ["data", "backupObjectOpsResultList", "*", "obBackupObjectList", "*"] as const;
const rows = ["data", "contents", "*"] as const;

/** Where each operation repeats an id of its path. */
const echoes: Readonly<Partial<Record<OperationId, readonly Echo[]>>> = {
  backupTenantNow: [
    ["cluster", ...results, "clusterId"],
    ["tenant", ...results, "tenantId"],
  ],
  backupClusterNow: [["cluster", ...results, "clusterId"]],
  listTenants: [["cluster", ...rows, "clusterId"]],
  getTenant: [
    ["tenant", "data", "id"],
    ["cluster", "data", "clusterId"],
  ],
  getTenantBackupStrategy: [
    ["cluster", "data", "clusterId"],
    ["tenant", "data", "tenantId"],
  ],
  getClusterBackupStrategy: [["cluster", "data", "clusterId"]],
  listTenantDataBackupTasks: [
    ["cluster", ...rows, "clusterId"],
    ["tenant", ...rows, "tenantId"],
  ],
  listClusterDataBackupTasks: [["cluster", ...rows, "clusterId"]],
  getTaskInstance: [["task", "data", "id"]],
};

/** An answer is about the cluster, tenant or task that its path names. */
export const echoIds: ExchangeCheck = {
  id: "echo/ids",
  title: "the answer is about the ids of the path",
  level: "must",
  scope: "exchange",
  description:
    "Every id that an answer repeats from the path is the same, compared as whole numbers of any size, also where it is written as a string. A tenant's backup names its tenant; other ids that are absent are left to response/schema, and 0 in a row of a task list says that the row is of a whole cluster.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract) => {
    const wanted = echoes[calledOperation(exchange, contract)?.id ?? "getServerTime"];
    if (wanted === undefined) return notApplicable("no answer of this operation repeats an id of its path");
    const body = bodyOf(exchange);
    if (!isSuccessStatus(answerOf(exchange).status) || body === undefined)
      return notApplicable("there is no successful answer with a body");
    const ids = idsOfPath(exchange.request.path);
    const echoed = wanted.flatMap(([owner, ...path]) => {
      const id = ids.get(owner);
      return id === undefined ? [] : placesAt(body, ...path).flatMap((place) => judgeEcho(exchange, contract, owner, id, place));
    });
    return [...echoed, ...(exchange.operation === "backupTenantNow" ? namelessTenants(exchange, contract) : [])];
  },
};

function judgeEcho(exchange: Exchange, contract: Contract, owner: IdOwner, wanted: bigint, { at, value }: Placed): readonly Finding[] {
  const found = integerOf(value);
  const ofCluster = found === 0n && owner === "tenant" && at.startsWith("/data/contents/");
  if (found === undefined || found === wanted || ofCluster) return [];
  const message = `the path names ${owner} ${String(wanted)}, the answer ${show(found)}`;
  return [finding("must", statementAt(contract, exchange, at), { at, expected: String(wanted), actual: show(value), message })];
}

/** The form of the answer serves clusters too, so it cannot ask for the tenant that a tenant's backup is about. */
function namelessTenants(exchange: Exchange, contract: Contract): readonly Finding[] {
  const nameless = backupObjects(bodyOf(exchange)).filter(
    ({ value }) => isJsonObject(value) && saidMember(value, "tenantId") === undefined,
  );
  return nameless.map((object) => {
    const at = `${object.at}/tenantId`;
    const message = "an object of a tenant's backup names no tenant";
    return finding("should", statementAt(contract, exchange, at), { at, expected: "the tenant of the path", actual: "nothing", message });
  });
}
