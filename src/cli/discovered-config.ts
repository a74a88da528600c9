import { relative, dirname, resolve } from "node:path";
import type { BackupOperationId } from "../model/operation.js";
import type { Credentials } from "./credentials.js";

/** One tenant or cluster that could be backed up. */
export interface FoundAim {
  readonly clusterId: bigint;
  readonly tenantId?: bigint;
  readonly clusterName: string;
  readonly tenantName?: string;
}

/** What a config file is made from. */
export interface FoundTargets {
  /** Address that was looked at. */
  readonly url: string;
  /** Said in the file only where it was asked for: the profile says it by itself. */
  readonly operation?: BackupOperationId;
  readonly aims: readonly FoundAim[];
  readonly credentials: Credentials;
  readonly insecureHttp: boolean;
  /** File of a request, and the aim it is for. */
  readonly request?: { readonly file: string; readonly aim: FoundAim };
}

/**
 * Gives the content of a config file that judges what was found.
 *
 * It holds the names of environment variables instead of secrets, and allows nothing that could start a backup: that is for a person to add.
 */
export function foundConfig(file: string, found: FoundTargets): object {
  const { url, operation, aims, credentials, insecureHttp, request } = found;
  const names = new Set<string>();
  const targets = aims.map((aim) => ({
    ...{ name: nameFor(aim, names), url, clusterId: idFor(aim.clusterId) },
    ...(aim.tenantId === undefined ? {} : { tenantId: idFor(aim.tenantId) }),
    ...(operation === "backupClusterNow" ? { operation: "cluster" } : {}),
    ...(request?.aim === aim ? { request: relative(dirname(resolve(file)), resolve(request.file)) } : {}),
  }));
  const basic = { username: { env: "OCP_USERNAME" }, password: { env: "OCP_PASSWORD" } };
  const accessKey = { accessKeyId: { env: "OCP_ACCESS_KEY_ID" }, accessKeySecret: { env: "OCP_ACCESS_KEY_SECRET" } };
  const variables = { ...(credentials.basic && basic), ...(credentials.accessKey && accessKey) };
  const defaults = { ocpVersion: "auto", credentials: variables, ...(insecureHttp ? { insecureHttp } : {}) };
  return { ledger: "ocp-contract-ledger.ndjson", defaults, targets };
}

/** Servers choose names freely; a config file knows each target by one that is safe in files, and its own. */
function nameFor({ clusterName, tenantName, clusterId, tenantId }: FoundAim, taken: Set<string>): string {
  const wanted = [clusterName, ...(tenantName === undefined ? [] : [tenantName])].map((name) => name.replace(/[^\w.-]+/g, "-")).join("_");
  const unique =
    wanted.replaceAll(/[-_]/g, "") === "" || taken.has(wanted)
      ? [wanted, clusterId, ...(tenantId === undefined ? [] : [tenantId])].join("_")
      : wanted;
  taken.add(unique);
  return unique;
}

/** YAML and JSON keep an integer beyond 2^53 only as text. */
function idFor(id: bigint): number | string {
  return id <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(id) : String(id);
}
