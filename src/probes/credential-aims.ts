import type { OperationId } from "../model/operation.js";
import type { NotSent, ProbeContext } from "./probe.js";

/** Requests with wrong credentials that a live target gets where nothing else is said. */
export const usualAuthProbes = 3;

/** Most that a person may allow: OCP locks an account, or an address, after 20 failed logins. */
export const mostAuthProbes = 10;

/**
 * Those of the AccessKey's own user, in the order in which they are worth a failed login. The last is what harmless ones are compared with; where
 * guarded ones need no comparison, a stranger asks for what shows whether user and password are looked at.
 */
const signatures = {
  read: [
    ...["read/wrong-signature/listClusters", "read/stale-date/listClusters", "read/other-path/listClusters"],
    ...["harmless/other-body", "harmless/unsigned-body", "read/future-date/listClusters", "harmless/made-up-access-key"],
  ],
  guarded: [
    ...["read/wrong-signature/listClusters", "read/stale-date/listClusters", "read/other-path/listClusters"],
    ...["guarded/other-body", "guarded/unsigned-body", "read/future-date/listClusters", "read/no-credentials/getServerInfo"],
  ],
} as const;

const logins = {
  read: ["read/no-credentials/listClusters", "read/made-up-user/listClusters", "read/made-up-access-key/listClusters"],
  guarded: ["guarded/no-credentials", "guarded/made-up-user", "read/made-up-access-key/listClusters"],
} as const;

/** Further reads without any, where no AccessKey takes their places: what a stranger could learn of backups first. */
const strangers = {
  tenant: readsOf("listTenantDataBackupTasks", "getTenantBackupStrategy"),
  cluster: readsOf("listClusterDataBackupTasks", "getClusterBackupStrategy"),
} as const;

function readsOf(list: OperationId, strategy: OperationId): readonly string[] {
  const operations = [list, "listTaskInstances", strategy, "listTenants", "getTenant", "getTaskInstance", "getServerInfo"];
  return operations.map((operation) => `read/no-credentials/${operation}`);
}

/** The list and the strategy of what the run backs up; those of the cluster where the profile has no others. */
function strangersOf({ operation, contract }: ProbeContext): readonly string[] {
  const ofTenants = operation === "backupTenantNow" && contract.operations.has("listTenantDataBackupTasks");
  return ofTenants ? strangers.tenant : strangers.cluster;
}

/** Says why a live target is spared a request with wrong credentials; undefined where it is sent. */
export function sparedCredentials(context: ProbeContext, id: string): NotSent | undefined {
  const { own, authProbes, credentialAim, credentials } = context;
  if (own) return undefined;
  const inOrder: readonly string[] = [
    ...logins[credentialAim],
    ...(credentials.accessKey ? signatures[credentialAim] : strangersOf(context)),
  ];
  const place = inOrder.indexOf(id);
  if (place >= 0 && place < authProbes) return undefined;
  const limit = `a live target gets at most ${String(authProbes)} requests with wrong credentials: they may lock an account`;
  const mend = place < 0 ? "no --auth-probes sends it" : `needs --auth-probes ${String(place + 1)}`;
  return {
    reason: "unsafe",
    because: `${limit} (${mend}${credentials.accessKey && isForNoAccessKey(id) ? " beside an AccessKey" : ""})`,
  };
}

/** Tells whether a live target gets a probe only where the run has no AccessKey. */
export function isForNoAccessKey(id: string): boolean {
  return strangers.tenant.includes(id) || strangers.cluster.includes(id);
}

/** Gives the least --auth-probes that sends a probe to a live target; undefined where none is needed, or none sends it. */
export function authProbesFor(id: string): number | undefined {
  for (const aim of ["read", "guarded"] as const) {
    for (const beyond of [signatures[aim], strangers.tenant, strangers.cluster]) {
      const place = [...logins[aim], ...beyond].findIndex((each) => each === id);
      if (place >= usualAuthProbes) return place + 1;
    }
  }
  return undefined;
}
