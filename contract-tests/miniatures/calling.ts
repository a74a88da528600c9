import { afterEach } from "vitest";
import { serveMiniature, type ServedMiniature, type ServeOptions } from "../../src/miniatures/serve.js";
import { formatHttpDate } from "../../src/wire/http-date.js";
import { signAccessKey } from "../../src/wire/signature.js";
import type { Miniature } from "../../src/miniatures/miniature.js";

const open: ServedMiniature[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()));
});

/** Serves a miniature until the end of the test. */
export async function served(chosen: string | Miniature, options: ServeOptions = {}): Promise<ServedMiniature> {
  const miniature = await serveMiniature(chosen, options);
  open.push(miniature);
  return miniature;
}

/** The tenant's backup path. */
export const tenantBackup = "/api/v2/ob/clusters/1000005/tenants/1000012/backup/backupNow";

/** The cluster's backup path. */
export const clusterBackup = "/api/v2/ob/clusters/1000005/backup/backupNow";

/** A valid body; every call makes a new one. */
export function validBody(): Record<string, unknown> & { obBackupServiceStorageConfig: Record<string, unknown> } {
  return {
    backupMode: "PHYSICAL_BACKUP",
    dataBackupMode: "FULL_BACKUP",
    obBackupServiceStorageConfig: {
      alarmStoragePercentageThreshold: 80,
      configName: "example_nfs",
      obBackupStorageBaseInfo: { backupStorageType: "BACKUP_STORAGE_FILE", storageUrl: "/obbackup/" },
    },
  };
}

/** The Authorization header of the miniature's user. */
export function basic({ credentials: { basic: user } }: ServedMiniature): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${user.username}:${user.password}`).toString("base64")}` };
}

/** Headers of a call that the miniature's AccessKey signs; `at` is the time of its Date. */
export function signed(served: ServedMiniature, method: string, path: string, body: string, at: number): Record<string, string> {
  const date = formatHttpDate(at);
  const contentType = body === "" ? "" : "application/json";
  const parts = { method, path, contentType, date, host: new URL(served.origin).host, headers: [], body };
  return {
    ...(contentType === "" ? {} : { "content-type": contentType }),
    date,
    authorization: signAccessKey(served.credentials.accessKey, parts),
  };
}

/** Sends JSON as the miniature's user. */
export function post(served: ServedMiniature, path: string, body: unknown): Promise<Response> {
  return fetch(served.origin + path, {
    method: "POST",
    headers: { ...basic(served), "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** Reads as the miniature's user. */
export function get(served: ServedMiniature, path: string): Promise<Response> {
  return fetch(served.origin + path, { headers: basic(served) });
}

/** A JSON answer, loosely. */
export interface Envelope {
  readonly data: Record<string, never> & { contents: Record<string, unknown>[]; page: Record<string, unknown> };
  readonly error: { code: unknown; message: string; subErrors?: { field: string; message: string; object: string }[] };
  readonly status: number;
  readonly successful: boolean;
  readonly traceId: string;
  readonly timestamp: string;
  readonly duration: number;
  readonly server: string;
}

/** Reads the JSON of an answer. */
export async function envelope(answer: Response): Promise<Envelope> {
  return (await answer.json()) as Envelope;
}
