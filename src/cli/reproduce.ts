import { liveProbes, type ProbeInfo } from "../engine/catalogue.js";
import type { Contract } from "../model/contract.js";
import { isSignatureFault } from "../model/probe.js";
import { authProbesFor, isForNoAccessKey, mostAuthProbes } from "../probes/credential-aims.js";

/** The flags of a live target, as everybody has to fill them in. */
const target = '--target "$OCP_TARGET"';

/** Gives the commands that show a check: without a backup, and with one. */
export function commandsForCheck(id: string, contract: Contract): readonly [harmless: string, backup: string] {
  const operation = contract.operations.has("backupTenantNow") ? "tenant" : "cluster";
  const command = `ocp-contract conformance ${target} ${idsFor(operation)}${versionOf(contract)} --only ${id}${authProbesOf(id)}`;
  return [command, `${command} ${realFlags("backup", operation)}`];
}

/** What is usual sends none of the signatures that this check looks at. */
function authProbesOf(check: string): string {
  return check === "auth/signature-fits-the-call" ? ` --auth-probes ${String(mostAuthProbes)}` : "";
}

/** What a probe needs beside it: the list that it reads on in, or any call that is served, for a run in which none is proves nothing. */
function besideOf({ id, class: probeClass, fault }: ProbeInfo): string {
  const [, list] = /^read\/second-page\/(.+)$/.exec(id) ?? [];
  if (list !== undefined) return ` --only read/${list}`;
  if (id === "read/getTaskInstance") return " --only read/listTaskInstances";
  const unserved = id === "read/getServerTime" || /^read\/(?:basic|access-key|as-anyone)\//.test(id);
  const served = !unserved && fault === undefined && (probeClass === "read" || probeClass === "backup");
  // With ids that are nobody's, only the answer to a made-up key tells that the signature was taken.
  const compared = probeClass === "harmless" && isSignatureFault(fault ?? "") ? " --only harmless/made-up-access-key" : "";
  return served ? "" : ` --only read/getServerInfo${compared}`;
}

/** Gives the command that sends a probe; one that no live target gets is sent to the embedded mock. */
export function commandForProbe(probe: ProbeInfo, contract: Contract): { readonly command: string; readonly note?: string } {
  const { id, class: probeClass, operations, body } = probe;
  const operation = operations.includes("backupTenantNow") ? "tenant" : "cluster";
  const version = versionOf(contract);
  if (!liveProbes(contract, operation === "tenant" ? "backupTenantNow" : "backupClusterNow").has(id)) {
    return {
      command: `ocp-contract conformance --operation ${operation}${version} --only ${id}`,
      note: "It is sent only to targets of our own: this asks the embedded mock, `ocp-contract mock --miniature faithful` has a server to call.",
    };
  }
  const beside = besideOf(probe);
  const authProbes = beside.includes("made-up-access-key") ? mostAuthProbes : authProbesFor(id);
  const more = authProbes === undefined ? "" : ` --auth-probes ${String(authProbes)}`;
  const command = `ocp-contract conformance ${target} ${idsFor(operation)}${version} --only ${id}${beside}${more}`;
  if (id.startsWith("read/basic/") || id.startsWith("read/access-key/")) {
    return {
      command,
      note: "It needs both kinds of credentials in the environment: OCP_USERNAME and OCP_PASSWORD, OCP_ACCESS_KEY_ID and OCP_ACCESS_KEY_SECRET.",
    };
  }
  if (isForNoAccessKey(id))
    return { command, note: "It is sent where there is no AccessKey in the environment: else signatures take its place." };
  if (probeClass === "read" || probeClass === "harmless") return { command };
  return {
    command: `${command} ${realFlags(probeClass, operation)}`,
    ...(body === undefined
      ? {}
      : { note: `request.json is the body of a call that is right for your site, for the storage of the example ${body}.` }),
  };
}

function idsFor(operation: "tenant" | "cluster"): string {
  const cluster = '--cluster-id "$OCP_CLUSTER_ID"';
  return operation === "tenant" ? `${cluster} --tenant-id "$OCP_TENANT_ID"` : `--operation cluster ${cluster}`;
}

function realFlags(allowed: string, operation: "tenant" | "cluster"): string {
  const confirmed = operation === "tenant" ? "$OCP_TENANT_ID" : "$OCP_CLUSTER_ID";
  return `--request request.json --allow ${allowed} --confirm "${confirmed}"`;
}

function versionOf({ profile }: Contract): string {
  return ` --ocp-version ${profile}`;
}
