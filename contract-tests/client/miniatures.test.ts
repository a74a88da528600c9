import { describe, expect, it } from "vitest";
import { BackupClientError, ThrottledError } from "../../src/client/public.js";
import { miniatures } from "../../src/miniatures/registry.js";
import { served } from "../miniatures/calling.js";
import { clientOf, tenantCall, thrownBy } from "./client-of.js";

/** Honest servers whose honest answer to a first valid call is another than success. */
const otherwise: readonly (readonly [id: RegExp, code: string])[] = [
  [/^(?:storage-fails|failed-.*)$/, "PARTIAL_FAILURE"],
  [/^running-4/, "REFUSED"],
  [/^running-500$/, "OUTCOME_UNKNOWN"],
];

const honest = miniatures.filter((each) => each.honest === true && (each.profile ?? "4.3") === "4.3");

describe("a client of an honest server", () => {
  it.each(honest.map(({ id }) => id))("%s is not blamed", async (id) => {
    const ocp = await served(id);
    const client = clientOf(ocp);
    const { clusterId, tenantId } = ocp;
    const code = await client.backupTenantNow(tenantCall(ocp)).then(
      () => "SUCCESS",
      (error: unknown) => (error instanceof BackupClientError ? error.code : String(error)),
    );
    expect(code).toBe(otherwise.find(([pattern]) => pattern.test(id))?.[1] ?? "SUCCESS");
    expect(
      await faultsOf([client.getServerTime(), client.getServerInfo(), client.listClusters(), client.getTenant({ clusterId, tenantId })]),
    ).toEqual([]);
  });
});

/** A server may throttle one of its calls. */
async function faultsOf(calls: readonly Promise<unknown>[]): Promise<readonly string[]> {
  const settled = await Promise.allSettled(calls);
  return settled.flatMap((each) => (each.status === "rejected" && !(each.reason instanceof ThrottledError) ? [String(each.reason)] : []));
}

describe("a client of a liar", () => {
  it("never takes a call for not sent, nor throws anything of its own, and knows when a backup may have started", async () => {
    const wrong: string[] = [];
    const liars = miniatures.filter(
      (each) => each.honest !== true && (each.profile ?? "4.3") === "4.3" && !["endless", "never-answers"].includes(each.id),
    );
    for (const { id } of liars) {
      const ocp = await served(id);
      const client = clientOf(ocp, { timeoutMs: 700, backupTimeoutMs: 700 });
      const error = await client.backupTenantNow(tenantCall(ocp)).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error === undefined) continue;
      if (!(error instanceof BackupClientError)) wrong.push(`${id}: ${error instanceof Error ? error.message : "no error"}`);
      else if (error.code === "NOT_SENT") wrong.push(`${id}: ${error.message}`);
      else if (ocp.backups() > 0 && !error.mayHaveStarted && error.code !== "PARTIAL_FAILURE")
        wrong.push(`${id}: ${error.code} though a backup started`);
    }
    expect(liars.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  }, 60_000);

  it.each([["duration-as-text", "/duration"]])("%s is told with its pointer", async (id, pointer) => {
    const ocp = await served(id);
    expect(await thrownBy(clientOf(ocp).backupTenantNow(tenantCall(ocp)))).toMatchObject({
      code: "CONTRACT_VIOLATION",
      pointer,
      mayHaveStarted: true,
    });
  });
});
