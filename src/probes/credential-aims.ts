import type { OperationId } from "../model/operation.js";
import type { NotSent, ProbeContext } from "./probe.js";

/** Requests with wrong credentials that a live target gets where nothing else is said. */
export const usualAuthProbes = 3;

/** Most that a person may allow: OCP locks an account, or an address, after 20 failed logins. */
export const mostAuthProbes = 10;

const logins = {
  read: ["read/no-credentials/listClusters", "read/made-up-user/listClusters", "read/made-up-access-key/listClusters"],
  guarded: ["guarded/no-credentials", "guarded/made-up-user", "read/made-up-access-key/listClusters"],
} as const;

/** Further reads without any, where there is no AccessKey: what a stranger could learn of backups first. */
const strangers = {
  tenant: readsOf("listTenantDataBackupTasks", "getTenantBackupStrategy"),
  cluster: readsOf("listClusterDataBackupTasks", "getClusterBackupStrategy"),
} as const;

function readsOf(list: OperationId, strategy: OperationId): readonly string[] {
  const operations: readonly OperationId[] = [
    list,
    "listTaskInstances",
    strategy,
    "listTenants",
    "getTenant",
    "getTaskInstance",
    "getServerInfo",
  ];
  return operations.map((operation) => stranger(operation));
}

function stranger(operation: OperationId): string {
  return `read/no-credentials/${operation}`;
}

/** Signatures that the AccessKey's own user made for another path, or an hour ago: a server that takes any signature takes these as well. */
const misplaced = ["read/other-path/listClusters", "read/stale-date/listClusters"] as const;

/** Beside an AccessKey, in the order in which they are worth a failed login; on harmless calls the made-up key is what the two before it are compared with. */
function besideAccessKey(aim: ProbeContext["credentialAim"], strategy: OperationId): readonly string[] {
  return aim === "read"
    ? [
        ...[...misplaced, stranger(strategy), "harmless/other-body", "harmless/unsigned-body"],
        ...["harmless/made-up-access-key", stranger("listTaskInstances")],
      ]
    : [
        ...[...misplaced, stranger(strategy), "guarded/other-body", "guarded/unsigned-body"],
        ...[stranger("listTaskInstances"), stranger("getServerInfo")],
      ];
}

/** Tells whether the run backs up a tenant, in a profile that has lists and strategies of tenants. */
function isOfTenants({ operation, contract }: ProbeContext): boolean {
  return operation === "backupTenantNow" && contract.operations.has("listTenantDataBackupTasks");
}

function inOrder(context: ProbeContext): readonly string[] {
  const { credentialAim: aim, credentials } = context;
  const ofTenants = isOfTenants(context);
  const further = credentials.accessKey
    ? besideAccessKey(aim, ofTenants ? "getTenantBackupStrategy" : "getClusterBackupStrategy")
    : strangers[ofTenants ? "tenant" : "cluster"];
  return [...logins[aim], ...further];
}

/** Says why a live target is spared a request with wrong credentials; undefined where it is sent. */
export function sparedCredentials(context: ProbeContext, id: string): NotSent | undefined {
  const { own, authProbes, credentials } = context;
  if (own) return undefined;
  const place = inOrder(context).indexOf(id);
  if (place >= 0 && place < authProbes) return undefined;
  const limit = `a live target gets at most ${String(authProbes)} requests with wrong credentials: they may lock an account`;
  const mend = place < 0 ? "no --auth-probes sends it" : `needs --auth-probes ${String(place + 1)}`;
  return {
    reason: "unsafe",
    because: `${limit} (${mend}${credentials.accessKey && isForNoAccessKey(id) ? " beside an AccessKey" : ""})`,
  };
}

/** Tells whether a live target gets a probe only where the run has no AccessKey, or allows guarded calls. */
export function isForNoAccessKey(id: string): boolean {
  const beside = [...besideAccessKey("read", "getTenantBackupStrategy"), ...besideAccessKey("read", "getClusterBackupStrategy")];
  return [...strangers.tenant, ...strangers.cluster].includes(id) && !beside.includes(id);
}

/** Gives the least --auth-probes that sends a probe to a live target, beside an AccessKey where one may be there; undefined where none is needed, or none sends it. */
export function authProbesFor(id: string): number | undefined {
  const strategies = ["getTenantBackupStrategy", "getClusterBackupStrategy"] as const;
  const beside = (["read", "guarded"] as const).flatMap((aim) => strategies.map((each) => [...logins[aim], ...besideAccessKey(aim, each)]));
  const without = [strangers.tenant, strangers.cluster].map((each) => [...logins.read, ...each]);
  const ofRead = beside.slice(0, strategies.length);
  for (const order of [...ofRead, ...without, ...beside.slice(strategies.length)]) {
    const place = order.indexOf(id);
    if (place >= usualAuthProbes) return place + 1;
  }
  return undefined;
}
