import { randomUUID } from "node:crypto";
import { profile } from "../../generated/4.3/profile.gen.js";
import { preferred, readCredentials, type Credentials } from "../../src/cli/credentials.js";
import { parseId } from "../../src/cli/numbers.js";
import { openTransport } from "../../src/cli/open-transport.js";
import { readRequestFile } from "../../src/cli/request-file.js";
import { parseTarget } from "../../src/cli/target-url.js";
import { loadContract } from "../../src/contract/load.js";
import { serveMiniature } from "../../src/miniatures/serve.js";
import type { JsonValue } from "../../src/model/json.js";
import { allows, probeClasses, type ProbeClass } from "../../src/model/probe.js";
import { openLedger } from "../../src/transport/ledger.js";
import { secretsOfRequest } from "../../src/wire/request-secrets.js";
import { createContractClient } from "../prism/client.js";
import type { BackupRequest, SuiteTarget } from "../prism/suite.js";
import { transportFetch } from "./transport-fetch.js";

/** What the environment asks for. */
export interface LivePlan {
  /** Absent where the faithful miniature serves. */
  readonly target?: string;
  readonly forbids: (wanted: ProbeClass) => string | undefined;
}

/** A target with what is to be closed in the end. */
export interface LiveTarget extends SuiteTarget {
  readonly possibleBackups: () => number;
  readonly close: () => Promise<void>;
}

/** Reads what is allowed; what is not says which variable is missing. */
export function readLivePlan(environment: NodeJS.ProcessEnv): LivePlan {
  const { OCP_TARGET: target, OCP_ALLOW: allow = "harmless", OCP_TENANT_ID, OCP_CONFIRM, OCP_REQUEST } = environment;
  if (target === undefined || target === "") return { forbids: () => undefined };
  const allowed = probeClasses.find((each) => each === allow);
  if (allowed === undefined) throw new Error(`OCP_ALLOW=${allow} is no class; give one of ${probeClasses.join(", ")}`);
  return {
    target,
    forbids: (wanted) => {
      if (!allows(allowed, wanted)) return `needs OCP_ALLOW=${wanted}`;
      if (!allows(wanted, "guarded")) return undefined;
      if (OCP_REQUEST === undefined) return "needs OCP_REQUEST=FILE, the body of a valid call";
      return OCP_TENANT_ID !== undefined && OCP_CONFIRM === OCP_TENANT_ID ? undefined : "needs OCP_CONFIRM, which repeats OCP_TENANT_ID";
    },
  };
}

interface Reached {
  readonly baseUrl: URL;
  readonly credentials: Credentials;
  readonly clusterId: bigint;
  readonly tenantId: bigint;
  readonly request?: JsonValue;
  readonly close: () => Promise<void>;
}

/** Opens the target of a plan: every call of the client goes through our transport. */
export async function openLive(plan: LivePlan, environment: NodeJS.ProcessEnv): Promise<LiveTarget> {
  const contract = await loadContract("4.3");
  const reached = plan.target === undefined ? await reachFaithful() : await reachLive(plan.target, environment);
  const { baseUrl, credentials, clusterId, tenantId, request } = reached;
  const transport = openTransport({
    ...{ baseUrl, contract, runId: randomUUID(), maxBackups: 1, maxCredentialProbes: 3, timeoutMs: 10_000, backupTimeoutMs: 120_000 },
    ...(plan.target === undefined ? {} : { ledger: openLedger("ocp-contract-ledger.ndjson") }),
    credentials: { ...credentials, prefer: preferred(credentials, undefined) },
    bodySecrets: secretsOfRequest([], request),
  });
  const { origin } = baseUrl;
  return {
    client: await createContractClient({ origin, fetch: transportFetch(transport, contract, "own") }),
    stranger: await createContractClient({ origin, fetch: transportFetch(transport, contract, "none") }),
    ...{ clusterId, tenantId, possibleBackups: transport.possibleBackups },
    requests: request === undefined ? [] : [request as unknown as BackupRequest],
    close: async () => {
      await transport.close();
      await reached.close();
    },
  };
}

async function reachFaithful(): Promise<Reached> {
  const { origin, credentials, clusterId, tenantId, close } = await serveMiniature("faithful");
  const example = profile.examples["backupTenantNow"]?.request[0]?.value;
  return { baseUrl: new URL(origin), credentials, clusterId, tenantId, ...(example === undefined ? {} : { request: example }), close };
}

async function reachLive(target: string, environment: NodeJS.ProcessEnv): Promise<Reached> {
  const { OCP_CLUSTER_ID, OCP_TENANT_ID, OCP_REQUEST: file } = environment;
  if (OCP_CLUSTER_ID === undefined || OCP_TENANT_ID === undefined) throw new Error("OCP_TARGET needs OCP_CLUSTER_ID and OCP_TENANT_ID");
  const [clusterId, tenantId] = [parseId(OCP_CLUSTER_ID), parseId(OCP_TENANT_ID)];
  const contract = await loadContract("4.3");
  const aim = { contract, operation: "backupTenantNow", clusterId, tenantId, environment } as const;
  const request = file === undefined ? {} : { request: await readRequestFile({ ...aim, file }) };
  return {
    baseUrl: parseTarget(target),
    credentials: readCredentials(environment),
    clusterId,
    tenantId,
    ...request,
    close: async () => {},
  };
}
