import { beforeAll, describe, expect, it } from "vitest";
import { profile } from "../../generated/4.3/profile.gen.js";
import { loadContract } from "../../src/contract/load.js";
import { lookForBackup } from "../../src/engine/look-for-backup.js";
import { miniatures } from "../../src/miniatures/registry.js";
import { serveMiniature } from "../../src/miniatures/serve.js";
import type { Attribution } from "../../src/model/attribution.js";
import type { Clock } from "../../src/model/transport.js";
import { createLiveTransport } from "../../src/transport/live.js";
import { attributeBackup } from "../../src/wire/attribution.js";

const contract = await loadContract("4.3");
const body = JSON.stringify(profile.examples["backupTenantNow"]?.request[0]?.value);
const clock: Clock = { now: () => Date.now(), sleep: async () => undefined };
const hour = 3_600_000;

/** Calls for a backup, whatever becomes of the answer, and asks an hour later (but for the waiting) what became of it. */
async function fateOn(id: string): Promise<{ readonly attribution: Attribution; readonly backups: number }> {
  const server = await serveMiniature(id, { profile: "4.3" });
  const transport = createLiveTransport({
    ...{
      baseUrl: new URL(server.origin),
      credentials: { ...server.credentials, prefer: "access-key" },
      userAgent: "ocp-contract/test run/test",
    },
    ...{ timeoutMs: 1000, backupTimeoutMs: 1000, maxBackups: 0, maxCredentialProbes: 0, insecureHttp: false, bodySecrets: [] },
    routeOf: (method, path) => contract.route(method, path)?.operation.id,
    ...{ clock, random: () => "random-not-a-secret" },
  });
  try {
    const { username, password } = server.credentials.basic;
    const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
    const path = `/api/v2/ob/clusters/${String(server.clusterId)}/tenants/${String(server.tenantId)}/backup/backupNow`;
    const since = clock.now() - 60_000;
    const answer = fetch(server.origin + path, {
      method: "POST",
      headers: { authorization, "content-type": "application/json" },
      body,
      signal: AbortSignal.timeout(1000),
    });
    await answer.then((came) => came.text()).catch(() => undefined);
    const call = {
      operation: "backupTenantNow",
      clusterId: server.clusterId,
      tenantId: server.tenantId,
      since,
      until: clock.now() + 60_000,
      timesBy: "this-machine",
      dataBackupMode: "FULL_BACKUP",
      graceMs: 1000,
    } as const;
    const view = await lookForBackup({ ...call, contract, clock, transport });
    return { attribution: attributeBackup(call, { ...view, readAt: view.readAt + hour }), backups: server.backups() };
  } finally {
    await transport.close();
    await server.close();
  }
}

const fates = new Map<string, Awaited<ReturnType<typeof fateOn>>>();
beforeAll(async () => {
  for (const { id } of miniatures) fates.set(id, await fateOn(id));
}, 60_000);

describe("what became of a call", () => {
  it("is never told wrong, whatever a server does", () => {
    const wrong = [...fates].filter(
      ([, { attribution, backups }]) => attribution.outcome !== "undetermined" && (attribution.outcome === "started") !== backups > 0,
    );
    expect(wrong.map(([id, { attribution, backups }]) => ({ id, counted: backups, ...attribution }))).toEqual([]);
    expect([...fates.values()].filter(({ attribution }) => attribution.outcome === "started").length).toBeGreaterThan(100);
  });

  it("is told on every honest server that lets its lists be read and has one clock", () => {
    const open = miniatures.filter(({ id, honest }) => honest === true && fates.get(id)?.attribution.outcome === "undetermined");
    const reasons = open.map(({ id }) => `${id}: ${fates.get(id)?.attribution.reasons.join("; ") ?? ""}`);
    // The last is of a server whose row is still to come.
    const known =
      /the list of backups cannot be read|by OCP's clock, which differs from this machine's|whether it is the backup is not documented/;
    expect(reasons.filter((each) => !known.test(each))).toEqual([]);
  });
});
