import type { OperationId } from "../model/operation.js";
import type { Exchange } from "../model/exchange.js";
import type { CredentialsKind } from "../model/probe.js";
import type { Probe, ProbeContext, ProbeFamily } from "./probe.js";
import { realIds, recipeFor } from "./recipe.js";
import { listQuery } from "./reads.js";

type Kind = Extract<CredentialsKind, "basic" | "access-key">;

const names: Readonly<Record<Kind, string>> = { basic: "user and password", "access-key": "an AccessKey's signature" };

/** Reads with each kind of credentials, where the run has both: other calls are signed. */
export const readBothSchemes: ProbeFamily = (context) => {
  const { basic, accessKey } = context.credentials;
  if (!basic || !accessKey) return [];
  const list = listOf(context);
  return [
    readWith(context, "basic", "listClusters"),
    sparing(readWith(context, "basic", list)),
    // Last, and sent in any case: it shows whether what was refused before are good credentials.
    readWith(context, "basic", "getServerInfo"),
    readWith(context, "access-key", "getServerInfo"),
  ];
};

/** The list of what the run backs up. */
function listOf({ operation, contract }: ProbeContext): OperationId {
  const ofTenants = operation === "backupTenantNow" && contract.operations.has("listTenantDataBackupTasks");
  return ofTenants ? "listTenantDataBackupTasks" : "listClusterDataBackupTasks";
}

function readWith(context: ProbeContext, credentials: Kind, id: OperationId): Probe {
  return {
    mark: { id: `read/${credentials}/${id}`, class: "read", credentials, impossibleIds: false },
    title: `${id} with ${names[credentials]}`,
    prepare: () => recipeFor(context, id, realIds(context), { credentials, ...listQuery(context, id) }),
  };
}

/** Sends no more once such credentials were refused: failed logins of a real user may lock him out. */
function sparing(probe: Probe): Probe {
  const { credentials } = probe.mark;
  const because = "these credentials were refused already: a further failed login may lock the account";
  const isRefused = (earlier: readonly Exchange[]): boolean =>
    earlier.some((each) => each.probe?.credentials === credentials && each.response?.status === 401);
  return { ...probe, prepare: (earlier) => (isRefused(earlier) ? { reason: "precondition", because } : probe.prepare(earlier)) };
}
