import { usualAuthProbes } from "../probes/credential-aims.js";
import type { Contract } from "../model/contract.js";
import type { JsonValue } from "../model/json.js";
import type { Transport } from "../model/transport.js";
import type { Ledger } from "../transport/ledger.js";
import type { SharedLimits } from "../transport/live.js";
import { secretsOfRequest } from "../wire/request-secrets.js";
import type { Connection } from "./connection.js";
import { preferredOf } from "./live-plan.js";
import { defaultTimes, type LiveTarget } from "./live-target.js";
import { openTransport } from "./open-transport.js";

/** What a target is opened with. */
export interface Opening {
  readonly runId: string;
  readonly signal: AbortSignal;
  readonly contract: Contract;
  readonly requestBody: JsonValue | undefined;
  /** Absent where nothing that is sent could start a backup. */
  readonly ledger: Ledger | undefined;
  readonly shared?: SharedLimits;
  readonly connection: Connection;
}

/** The one door to a target, which stays the same when the target turns out to speak another profile. */
export interface Door {
  readonly transport: Transport;
  readonly judgeBy: (contract: Contract) => void;
}

/** Opens a live target. */
export function openTarget(target: LiveTarget, { contract, requestBody, connection: { tls, proxy }, ...opening }: Opening): Door {
  const { settings, credentials } = target;
  const { timeout, backupTimeout, maxBackups = 1, authProbes = usualAuthProbes, insecureHttp = false } = settings;
  let current = contract;
  const transport = openTransport({
    ...{ ...opening, baseUrl: settings.target, maxBackups, maxCredentialProbes: authProbes, insecureHttp },
    ...{ timeoutMs: timeout ?? defaultTimes.timeout, backupTimeoutMs: backupTimeout ?? defaultTimes.backupTimeout },
    ...{ tls, proxy },
    contract: { route: (method, path) => current.route(method, path) },
    credentials: { ...credentials, prefer: preferredOf(target) },
    bodySecrets: secretsOfRequest([], requestBody),
  });
  return {
    transport,
    judgeBy: (chosen) => {
      current = chosen;
    },
  };
}
