import type { ServedMiniature } from "../../src/miniatures/serve.js";
import {
  accessKeyAuth,
  basicAuth,
  createBackupClient,
  type BackupCall,
  type BackupClient,
  type ClientOptions,
} from "../../src/client/public.js";
import { exampleBody } from "../../src/client/testing/public-testing.js";

/** A client of a miniature, by its user or its AccessKey. */
export function clientOf(
  ocp: ServedMiniature,
  options: Partial<ClientOptions> = {},
  scheme: "basic" | "access-key" = "basic",
): BackupClient {
  const { basic, accessKey } = ocp.credentials;
  const auth = scheme === "basic" ? basicAuth(basic) : accessKeyAuth({ accessKeyId: accessKey.id, accessKeySecret: accessKey.secret });
  return createBackupClient({ baseUrl: ocp.origin, auth, timeoutMs: 3000, backupTimeoutMs: 3000, ...options });
}

/** Arguments of a valid call for a miniature's tenant. */
export function tenantCall({ clusterId, tenantId }: Pick<ServedMiniature, "clusterId" | "tenantId">): BackupCall<"4.3", "backupTenantNow"> {
  return { clusterId, tenantId, body: exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_FILE") };
}

/** What a call throws; fails where it throws nothing. */
export async function thrownBy(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (value) => {
      throw new Error(
        `nothing was thrown, but ${JSON.stringify(value, (_name, each: unknown) => (typeof each === "bigint" ? String(each) : each))} given`,
      );
    },
    (error: unknown) => error,
  );
}
