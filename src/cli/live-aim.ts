import type { PlanOptions } from "../engine/run-options.js";
import type { Contract } from "../model/contract.js";
import type { BackupOperationId } from "../model/operation.js";
import { allows, type ProbeClass } from "../model/probe.js";
import { isLoopback } from "../transport/guards.js";
import { openLedger } from "../transport/ledger.js";
import { secretsOfRequest } from "../wire/request-secrets.js";
import type { Aim } from "./aim.js";
import type { ConformanceFlags } from "./conformance.js";
import { preferred, readCredentials, type Credentials } from "./credentials.js";
import { usageFailure } from "./failure.js";
import { openTransport } from "./open-transport.js";
import { refuseUnwritable } from "./report-file.js";
import { readRequestFile } from "./request-file.js";
import { secretsOfCredentials } from "./self-scan.js";

const defaultLedger = "ocp-contract-ledger.ndjson";

/** Failed logins that a live target must bear in one run. */
const maxCredentialProbes = 3;

type LiveFlags = ConformanceFlags & { readonly target: URL };

/** Aims at a server that this process did not start; fails where the flags do not say all that such a run needs. */
export async function aimAtLive(flags: LiveFlags, contract: Contract, operation: BackupOperationId): Promise<Aim> {
  const { target, maxBackups = 1, ledger: ledgerFile = defaultLedger, insecureHttp = false } = flags;
  const allowed = flags.allow ?? "harmless";
  const real = allows(allowed, "guarded");
  const credentials = readCredentials(process.env);
  if (real) refuseUnaimed(flags, allowed, operation);
  const prefer = flags.dryRun === true ? "basic" : choose(flags, credentials);
  const plan = await planLive(flags, { contract, operation, allowed, credentials });
  if (real) await refuseUnwritable(`--ledger ${ledgerFile}`, ledgerFile);
  const bodySecrets = secretsOfRequest([], plan.requestBody);
  return {
    plan,
    secrets: [...secretsOfCredentials(credentials), ...bodySecrets],
    open: async ({ runId, signal }) => {
      const transport = openTransport({
        ...{ baseUrl: target, contract, runId, signal, maxBackups, maxCredentialProbes, insecureHttp },
        ...{ timeoutMs: flags.timeout, backupTimeoutMs: flags.backupTimeout },
        ...(real ? { ledger: openLedger(ledgerFile) } : {}),
        credentials: { ...credentials, prefer },
        bodySecrets,
      });
      return { transport, deviations: contract.deviations, maxBackups, close: () => transport.close() };
    },
  };
}

type Chosen = Pick<PlanOptions, "contract" | "operation" | "allowed"> & { readonly credentials: Credentials };

async function planLive(flags: LiveFlags, { contract, operation, allowed, credentials }: Chosen): Promise<PlanOptions> {
  const { target, clusterId, tenantId, request, only = [], skip = [] } = flags;
  const aim = { ...(clusterId === undefined ? {} : { clusterId }), ...(tenantId === undefined ? {} : { tenantId }) };
  const file = request === undefined ? undefined : { file: request, contract, operation, ...aim, environment: process.env };
  return {
    ...{ contract, operation, allowed, only, skip },
    maxBackups: flags.maxBackups ?? 1,
    ...aim,
    ...(file === undefined ? {} : { requestBody: await readRequestFile(file) }),
    target: { kind: "live", name: target.origin },
    credentials: { basic: credentials.basic !== undefined, accessKey: credentials.accessKey !== undefined },
  };
}

function refuseUnaimed(
  { request, clusterId, tenantId, dryRun, confirm }: ConformanceFlags,
  allowed: ProbeClass,
  operation: BackupOperationId,
): void {
  const tenant = operation === "backupTenantNow";
  const missing = [
    ...(clusterId === undefined ? ["--cluster-id"] : []),
    ...(tenant && tenantId === undefined ? ["--tenant-id"] : []),
    ...(request === undefined ? ["--request FILE, the body of a valid call"] : []),
  ];
  if (missing.length > 0) throw usageFailure(`--allow ${allowed} on a live target needs ${missing.join(" and ")}`);
  const aim = tenant ? tenantId : clusterId;
  if (dryRun === true || (confirm !== undefined && confirm === aim)) return;
  const what = `--confirm ${String(aim)}, the ${tenant ? "tenant" : "cluster"} id: real backups of it may start`;
  const given = confirm === undefined ? "" : `, not --confirm ${String(confirm)}`;
  throw usageFailure(`--allow ${allowed} on a live target needs ${what}${given} (--dry-run shows the plan and sends nothing)`);
}

/** Chooses the credentials to call with; fails where they are missing, or where the password would cross a network in clear text. */
function choose(flags: LiveFlags, credentials: Credentials): "basic" | "access-key" {
  const chosen = preferred(credentials, flags.auth);
  const clear = flags.target.protocol === "http:" && !isLoopback(flags.target.hostname);
  if (chosen === "basic" && clear && flags.insecureHttp !== true) {
    throw usageFailure(
      `--target ${flags.target.origin} would get the password over plain http: give its https URL, sign with an AccessKey, or allow it with --insecure-http`,
    );
  }
  return chosen;
}
