import { randomUUID } from "node:crypto";
import type { Contract } from "../model/contract.js";
import type { BackupOperationId } from "../model/operation.js";
import { valueAt } from "../model/pointer.js";
import { toInt64 } from "../wire/int64.js";
import type { Aim } from "./aim.js";
import type { ConformanceFlags } from "./conformance.js";
import { usageFailure } from "./failure.js";
import { defaultTimes, sayFlag } from "./live-target.js";
import { openTransport } from "./open-transport.js";
import { secretsOfCredentials } from "./self-scan.js";

const onlyWithTarget = [
  ...(["clusterId", "tenantId", "request", "maxBackups", "confirm", "auth", "insecureHttp", "deviations"] as const),
  ...(["authProbes", "taskLag", "careful", "user"] as const),
  ...(["ledger", "updateDeviations"] as const),
];

/** Aims at the embedded mock: its ids are those of the contract's examples, and nothing real can be harmed. */
export function aimAtMock(flags: ConformanceFlags, contract: Contract, operation: BackupOperationId): Aim {
  const misplaced = onlyWithTarget.find((name) => flags[name] !== undefined);
  if (misplaced !== undefined) throw usageFailure(`${sayFlag(misplaced)} needs --target: without it the embedded mock is judged`);
  // Prism looks whether credentials are there, not what they are.
  const credentials = {
    basic: { username: "mock-user", password: randomUUID() },
    accessKey: { id: "mock-access-key", secret: randomUUID() },
  };
  return {
    plan: {
      contract,
      operation,
      ...exampleIds(contract),
      target: { kind: "mock", name: `the embedded mock of ${contract.profile}` },
      allowed: flags.allow ?? "backup",
      credentials: { basic: true, accessKey: true },
      only: flags.only ?? [],
      skip: flags.skip ?? [],
    },
    secrets: secretsOfCredentials(credentials),
    open: async ({ runId, signal }) => {
      const [{ startPrism }, { readLimits }] = await Promise.all([import("../mock/prism.js"), import("../mock/limits.js")]);
      const mock = await startPrism({ document: contract.document });
      const transport = openTransport({
        ...{ baseUrl: new URL(mock.origin), credentials: { ...credentials, prefer: "access-key" }, contract, runId, signal },
        ...{ timeoutMs: flags.timeout ?? defaultTimes.timeout, backupTimeoutMs: flags.backupTimeout ?? defaultTimes.backupTimeout },
        // Its time is that of an example.
        ...{ maxBackups: null, maxCredentialProbes: null, dateBy: "machine" },
      });
      const close = async (): Promise<void> => {
        await transport.close();
        await mock.close();
      };
      return { transport, deviations: readLimits(), maxBackups: null, close };
    },
  };
}

function exampleIds({ document }: Contract): { readonly clusterId?: bigint; readonly tenantId?: bigint } {
  const clusterId = toInt64(valueAt(document, "/components/parameters/ClusterId/example"));
  const tenantId = toInt64(valueAt(document, "/components/parameters/TenantId/example"));
  return { ...(clusterId === undefined ? {} : { clusterId }), ...(tenantId === undefined ? {} : { tenantId }) };
}
