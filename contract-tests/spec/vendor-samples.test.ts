import { describe, expect, it } from "vitest";
import { profiles } from "../../generated/profiles.gen.js";
import { object, profileIds, readText, readYaml, type Json } from "./bundles.js";

const folder = "contract-tests/fixtures/vendor-samples";

describe.each(profileIds)("published samples under profile %s", (profile) => {
  it.each(["start-schedule-tenant", "modify-strategy-cluster"])("%s has the data of a backup answer", async (name) => {
    expect(await faults(profile, "schema BackupCommonResponse", sample(`${name}.json`)["data"])).toEqual([]);
  });

  it("finds no trace id in the answer whose trace id could not be read, and nothing else amiss", async () => {
    expect(sample("start-schedule-tenant.json")).not.toHaveProperty("traceId");
    expect(await faults(profile, "schema BackupEnvelope", sample("start-schedule-tenant.json"))).toEqual(["required traceId"]);
    expect(await faults(profile, "schema BackupEnvelope", sample("modify-strategy-cluster.json"))).toEqual([]);
  });

  it("takes the row of a task with its times, and the version", async () => {
    expect(await faults(profile, "schema DataBackupTask", sample("data-backup-task-row.json"))).toEqual([]);
    expect(await faults(profile, "schema ServerInfo", sample("server-info.json"))).toEqual([]);
  });

  it("takes the answers of the calls", async () => {
    expect(await faults(profile, "schema BackupEnvelope", recorded("cluster-backup-now.har", "response"))).toEqual([]);
    expect(await faults(profile, "schema ErrorEnvelope", recorded("throttled.har", "response"))).toEqual([]);
  });

  it("misses nothing but backupMode in the request of the cluster call", async () => {
    expect(await faults(profile, "backupClusterNow request", recorded("cluster-backup-now.har", "request"))).toEqual([
      "required backupMode",
    ]);
  });

  it("records what the sample of the cluster call breaks, for that sample alone", () => {
    const deviations = readYaml(`openapi/profiles/${profile}/deviations.yaml`) as readonly Json[];
    const { traceId } = recorded("cluster-backup-now.har", "response");
    expect(deviations.map(({ check, at }) => [check, at])).toEqual([
      ["request/is-refused", "request /backupMode"],
      ["echo/ids", "/data/backupObjectOpsResultList/0/obBackupObjectList/0/clusterId"],
    ]);
    // The sample of the tenant call has the same trace id, so the operation takes part in finding the sample.
    expect(deviations.map((deviation) => [deviation["operation"], deviation["traceId"]])).toEqual([
      ["backupClusterNow", traceId],
      ["backupClusterNow", traceId],
    ]);
    const sources = object(readYaml("openapi/sources.yaml"));
    expect(deviations.filter(({ evidence }) => !Object.hasOwn(sources, String(evidence)))).toEqual([]);
  });
});

describe("published sample of the tenant call", () => {
  it("conforms, request and answer", async () => {
    expect(await faults("4.3", "backupTenantNow request", recorded("tenant-backup-now.har", "request"))).toEqual([]);
    expect(await faults("4.3", "backupTenantNow 200", recorded("tenant-backup-now.har", "response"))).toEqual([]);
  });
});

function sample(name: string): Json {
  return object(JSON.parse(readText(`${folder}/${name}`)));
}

/** Gives a body out of a recording. */
function recorded(name: string, side: "request" | "response"): Json {
  const har = sample(name) as unknown as {
    readonly log: { readonly entries: readonly [Readonly<Record<"request" | "response", HarMessage>>] };
  };
  const message = har.log.entries[0][side];
  return object(JSON.parse((message.postData ?? message.content)?.text ?? ""));
}

interface HarMessage {
  readonly postData?: { readonly text: string };
  readonly content?: { readonly text: string };
}

/** Gives what a validator complains of, short. */
async function faults(profile: string, name: string, value: unknown): Promise<readonly string[]> {
  const entry = profiles.find(({ id }) => id === profile);
  const validate = (await entry?.loadValidators())?.validators[name];
  if (validate === undefined) throw new Error(`no validator "${name}" in ${profile}`);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ keyword, instancePath, params }) => {
    const { missingProperty } = params;
    return `${keyword} ${typeof missingProperty === "string" ? missingProperty : instancePath}`;
  });
}
