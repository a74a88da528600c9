import type { Exchange } from "../model/exchange.js";
import { isSignatureFault, type ProbeMark, type SignatureFault } from "../model/probe.js";

const signedFor: Readonly<Record<SignatureFault, string>> = {
  "wrong-signature": "a text that is no call",
  "stale-date": "a Date an hour old",
  "future-date": "a Date an hour ahead",
  "other-path": "another path",
  "other-body": "another body",
  "unsigned-body": "a call without a body",
};
/** Sends each of these signatures. */
const authProbes = 10;

/** Gives the command that sends a probe again whose signature is that of something else, which no curl can make; undefined for any other exchange. */
export function signAgain(exchange: Exchange, quoted: (text: string) => string): string | undefined {
  const { probe, request } = exchange;
  const kind = probe?.fault?.kind;
  if (probe === undefined || kind === undefined || !isSignatureFault(kind)) return undefined;
  const [prefix = ""] = request.path.split("/api/v2/", 1);
  const parts = [
    `ocp-contract conformance --target ${quoted(request.origin + (request.path.includes("/api/v2/") ? prefix : ""))}`,
    ...(exchange.operation === "backupClusterNow" ? ["--operation cluster"] : []),
    `--only ${quoted(probe.id)} --only read/getServerInfo${comparedWith(probe)} --auth-probes ${String(authProbes)}`,
    ...(probe.class === "guarded" ? [confirmed(probe, request.path)] : []),
  ];
  return [
    `# It is signed with the AccessKey, for ${signedFor[kind]}: curl cannot make such a signature.`,
    "# This sends it again, with OCP_ACCESS_KEY_ID, OCP_ACCESS_KEY_SECRET and the other settings of the run:",
    parts.join(" "),
  ].join("\n");
}

/** With ids that are nobody's, only the answer to a made-up key tells that the signature was taken. */
function comparedWith({ class: probeClass }: ProbeMark): string {
  return probeClass === "harmless" ? " --only harmless/made-up-access-key" : "";
}

/** Aimed at real ids, it is sent only where they are confirmed. */
function confirmed({ class: probeClass }: ProbeMark, path: string): string {
  const [, cluster, tenant] = /\/clusters\/(\d{1,19})(?:\/tenants\/(\d{1,19}))?(?!\d)/.exec(path) ?? [];
  const clusterId = cluster ?? '"$OCP_CLUSTER_ID"';
  const tenantId = tenant === undefined ? "" : ` --tenant-id ${tenant}`;
  return `--cluster-id ${clusterId}${tenantId} --request request.json --allow ${probeClass} --confirm ${tenant ?? clusterId}`;
}
