import { describe, expect, it } from "vitest";
import { loadContract, profileIds } from "../../src/contract/load.js";
import { planRun } from "../../src/engine/plan.js";
import type { PlanOptions } from "../../src/engine/run-options.js";
import type { Contract } from "../../src/model/contract.js";
import type { JsonValue } from "../../src/model/json.js";
import { valueAt } from "../../src/model/pointer.js";
import type { RequestRecipe } from "../../src/model/probe.js";
import { isRecipe, type Probe } from "../../src/probes/probe.js";
import { exchangeOf } from "../checks/exchange.js";

const contracts = new Map<string, Contract>(await Promise.all(profileIds().map(async (id) => [id, await loadContract(id)] as const)));
const newest = contracts.get("4.3")!;

function planned(contract: Contract, changes: Partial<PlanOptions> = {}): ReturnType<typeof planRun> {
  return planRun({
    ...{ contract, clusterId: 424242n, tenantId: 434343n, target: { kind: "miniature", name: "test" }, allowed: "backup" },
    operation: contract.operations.has("backupTenantNow") ? "backupTenantNow" : "backupClusterNow",
    credentials: { basic: true, accessKey: true },
    ...{ only: [], skip: [], ...changes },
  });
}

function probeOf(id: string, contract = newest): Probe {
  const found = planned(contract).find(({ probe }) => probe.mark.id === id)?.probe;
  if (found === undefined) throw new Error(`no probe ${id}`);
  return found;
}

function recipeOf(id: string, contract = newest): RequestRecipe {
  const recipe = probeOf(id, contract).prepare([]);
  if (!isRecipe(recipe)) throw new Error(recipe.because);
  return recipe;
}

function isRising(places: readonly number[]): boolean {
  return places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1));
}

/** What the newest request of a live run with an OSS body is. */
const ossBody = newest.requestExamples("backupTenantNow").find(({ name }) => name === "oss-storage")?.value ?? null;

describe.each([...contracts])("the right reads of profile %s", (_profile, contract) => {
  it("ask without credentials what the contract opens to anyone, and nothing else, and once", () => {
    const open = planned(contract).filter(({ probe }) => probe.mark.credentials === "none" && probe.mark.fault === undefined);
    expect(open.map(({ probe }) => probe.mark.id)).toEqual(["read/as-anyone/getServerTime"]);
  });

  it("come before any request with wrong credentials", () => {
    const ids = planned(contract).map(({ probe }) => probe.mark.id);
    expect(ids.indexOf("read/as-anyone/getServerTime")).toBeLessThan(ids.findIndex((id) => /no-credentials|made-up/.test(id)));
  });

  it("have the headers that the vendor shows", () => {
    expect(recipeOf("read/content-type/listClusters", contract).headers).toEqual([["content-type", "application/json;charset=utf-8"]]);
    expect(recipeOf("read/accept-language/listClusters", contract).headers).toEqual([["accept-language", "zh-CN"]]);
  });

  it("say the charset of a body only where a member is missing and the ids cannot exist", () => {
    const charset = planned(contract).filter(({ probe }) => {
      const recipe = probe.prepare([]);
      return isRecipe(recipe) && recipe.method === "POST" && recipe.headers.some(([, value]) => value.includes("charset"));
    });
    expect(charset.length).toBe(1);
    for (const { probe } of charset) expect(probe.mark).toMatchObject({ class: "harmless", fault: { kind: "member-missing" } });
  });
});

it("--auth-probes 0 sends nothing without credentials", () => {
  const held = (authProbes: number): unknown =>
    planned(newest, { target: { kind: "live", name: "x" }, authProbes }).find(
      ({ probe }) => probe.mark.id === "read/as-anyone/getServerTime",
    )?.heldBack;
  expect([held(0), held(1)]).toEqual([{ reason: "unsafe", because: "--auth-probes 0 sends nothing without credentials" }, undefined]);
});

describe("user and password beside an AccessKey", () => {
  const ids = ["read/basic/getServerInfo", "read/basic/listClusters", "read/basic/listTenantDataBackupTasks"];

  it("read the version, the clusters and the backups", () => {
    expect(ids.map((id) => recipeOf(id).credentials)).toEqual(["basic", "basic", "basic"]);
    expect(planned(newest, { credentials: { basic: true, accessKey: false } }).filter(({ probe }) => ids.includes(probe.mark.id))).toEqual(
      [],
    );
    expect(recipeOf("read/basic/listClusterDataBackupTasks", contracts.get("4.0")).path).toMatch(/dataBackupTasks/);
  });

  it("are tried once more where they were refused, to see whether they are good", () => {
    const refused = (credentials: "basic" | "access-key", status: number) =>
      exchangeOf({ method: "GET", path: "/api/v2/info", status, probe: { ...probeOf(ids[0]!).mark, credentials } });
    const [version, clusters, backups] = ids.map((id) => probeOf(id));
    expect(backups?.prepare([refused("basic", 401)])).toMatchObject({ reason: "precondition" });
    expect(backups?.prepare([refused("basic", 403), refused("access-key", 401)])).toMatchObject({ credentials: "basic" });
    expect(version?.prepare([refused("basic", 401)])).toMatchObject({ credentials: "basic" });
    const order = planned(newest).map(({ probe }) => probe);
    expect([clusters, backups, version].map((each) => order.findIndex(({ mark }) => mark.id === each?.mark.id))).toSatisfy(isRising);
  });
});

describe("wrong values that no reader converts", () => {
  const config = "/obBackupServiceStorageConfig";
  const sent = (id: string, at: string): unknown => valueAt(JSON.parse(recipeOf(id).body ?? "") as JsonValue, at);

  it("are a word for a number, and values beyond each limit", () => {
    const [name, threshold] = [`${config}/configName`, `${config}/alarmStoragePercentageThreshold`];
    const dotted = (at: string): string => at.slice(1).replaceAll("/", ".");
    for (const probeClass of ["harmless", "guarded"]) {
      expect(sent(`${probeClass}/member-type/${dotted(threshold)}/word`, threshold)).toBe("abc");
      expect(sent(`${probeClass}/member-value/${dotted(name)}/pattern`, name)).toBe("not a name!");
      expect(sent(`${probeClass}/member-value/${dotted(threshold)}/minimum`, threshold)).toBe(-1);
      expect(sent(`${probeClass}/member-value/${dotted(threshold)}/maximum`, threshold)).toBe(101);
    }
  });

  it("are few for a live target, and the least certain come last", () => {
    const live = planned(newest, { target: { kind: "live", name: "x" }, requestBody: ossBody }).flatMap(({ probe, heldBack }) =>
      heldBack === undefined && probe.mark.class === "guarded" ? [probe.mark.id] : [],
    );
    const near = live.filter((id) => /\/(?:word|pattern|minimum|maximum|letters|xml|x-www-form-urlencoded)$/.test(id));
    expect(near.length).toBe(7);
    expect(live.slice(-3).map((id) => id.split("/").at(-1))).toEqual(["pattern", "minimum", "maximum"]);
  });
});

describe("an id with letters after it", () => {
  it("is one that exists: what reads no further than digits shows itself there only", () => {
    expect(recipeOf("read/path-id/getTenant/letters").path).toMatch(/\/424242\/tenants\/434343abc$/);
    expect(recipeOf("guarded/path-id/tenant/letters").path).toContain("/424242/tenants/434343abc/");
    expect(planned(newest).filter(({ probe }) => /^harmless\/path-id\/.*letters/.test(probe.mark.id))).toEqual([]);
    expect(recipeOf("guarded/path-id/cluster/letters", contracts.get("4.0")).path).toContain("/424242abc/");
  });

  it("is no task's that is not known", () => {
    expect(probeOf("read/path-id/getTaskInstance/letters").prepare([])).toMatchObject({ reason: "precondition" });
  });
});
