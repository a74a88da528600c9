import { describe, expect, it } from "vitest";
import { loadContract, profileIds } from "../../src/contract/load.js";
import { planRun } from "../../src/engine/plan.js";
import type { PlanOptions } from "../../src/engine/run-options.js";
import type { Contract } from "../../src/model/contract.js";
import type { JsonValue } from "../../src/model/json.js";
import { impossibleId, isSignatureFault, probeClasses, type RequestRecipe } from "../../src/model/probe.js";
import { isRecipe, type Probe } from "../../src/probes/probe.js";
import { readJson } from "../../src/wire/json.js";
import { exchangeOf, validMark } from "../checks/exchange.js";

const clusterId = 424242n;
const tenantId = 434343n;
const contracts = new Map<string, Contract>(await Promise.all(profileIds().map(async (id) => [id, await loadContract(id)] as const)));

function planOptions(contract: Contract, changes: Partial<PlanOptions> = {}): PlanOptions {
  return {
    contract,
    operation: contract.operations.has("backupTenantNow") ? "backupTenantNow" : "backupClusterNow",
    clusterId,
    tenantId,
    target: { kind: "miniature", name: "test" },
    allowed: "backup",
    credentials: { basic: true, accessKey: true },
    only: [],
    skip: [],
    ...changes,
  };
}

function prepared(probe: Probe): RequestRecipe | undefined {
  const recipe = probe.prepare([]);
  return isRecipe(recipe) ? recipe : undefined;
}

/** Tells whether the credentials are what is wrong: what is open to anyone asks for none. */
function isWrong({ mark }: Probe): boolean {
  return mark.fault !== undefined && !["own", "basic", "access-key"].includes(mark.credentials);
}

function faultsOf(contract: Contract, recipe: RequestRecipe): readonly string[] | undefined {
  const { value } = readJson(new TextEncoder().encode(recipe.body ?? ""));
  return value === undefined ? undefined : contract.requestFaults(recipe.operation, value)?.map((fault) => fault.at);
}

describe.each([...contracts])("the probes of profile %s", (_profile, contract) => {
  const probes = planRun(planOptions(contract)).map(({ probe }) => probe);
  const posts = probes.filter(({ mark }) => mark.class !== "read");

  it("have ids of their own, which begin with their class", () => {
    const ids = probes.map(({ mark }) => mark.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(probes.filter(({ mark }) => !mark.id.startsWith(`${mark.class}/`))).toEqual([]);
  });

  it("go up the ladder, and reads are only GET", () => {
    const order = probes.map(({ mark }) => probeClasses.indexOf(mark.class));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(probes.filter((probe) => probe.mark.class === "read" && (prepared(probe)?.method ?? "GET") !== "GET")).toEqual([]);
  });

  it.each(posts.filter(({ mark }) => mark.class === "harmless"))("$mark.id names nothing that exists, and has one more fault", (probe) => {
    const recipe = prepared(probe);
    const sent = `${recipe?.path ?? ""} ${recipe?.body ?? ""}`;
    expect(sent).not.toContain(String(clusterId));
    expect(sent).not.toContain(String(tenantId));
    expect(recipe?.path).toMatch(new RegExp(`${String(impossibleId)}|not-a-number`));
    expect(probe.mark.fault).toBeDefined();
  });

  it.each(posts.filter(({ mark }) => mark.fault?.at !== undefined && mark.fault.kind.startsWith("member-")))(
    "$mark.id breaks the contract there and nowhere else",
    (probe) => {
      const recipe = prepared(probe);
      const at = probe.mark.fault?.at ?? "";
      const faults = recipe === undefined ? undefined : faultsOf(contract, recipe);
      expect(faults?.length).toBeGreaterThan(0);
      expect(faults?.filter((fault) => !fault.startsWith(at))).toEqual([]);
    },
  );

  it.each(posts.filter(({ mark }) => mark.id.startsWith("backup/valid/")))("$mark.id keeps the contract", (probe) => {
    const recipe = prepared(probe);
    expect(recipe === undefined ? undefined : faultsOf(contract, recipe)).toEqual([]);
  });

  it("read on where a list says that it goes on, and nowhere else", () => {
    const onward = probes.filter(({ mark }) => mark.id.startsWith("read/second-page/"));
    expect(onward.length).toBeGreaterThan(2);
    for (const probe of onward) {
      const list = probe.mark.id.replace("second-page/", "");
      const after = (totalPages: unknown) =>
        probe.prepare([
          exchangeOf({
            method: "GET",
            path: "/",
            operation: null,
            probe: { ...probe.mark, id: list },
            body: { data: { page: { totalPages } } as JsonValue },
          }),
        ]);
      expect(after(2)).toMatchObject({ method: "GET", path: expect.stringMatching(/\?page=2&size=100$/) as string });
      for (const none of [1, 0, "2", null]) expect(after(none)).toMatchObject({ reason: "not-applicable" });
      expect(probe.prepare([])).toMatchObject({ reason: "not-applicable" });
    }
  });

  it("leave out every required member once", () => {
    const examples = contract.requestExamples(planOptions(contract).operation);
    const required = new Set(
      examples.flatMap(({ value }) =>
        contract
          .requestMembers(planOptions(contract).operation, value)
          .filter((each) => each.required)
          .map(({ at }) => at),
      ),
    );
    const left = probes
      .filter(({ mark }) => mark.class !== "harmless" && mark.fault?.kind === "member-missing")
      .map(({ mark }) => mark.fault?.at);
    expect(left.sort()).toEqual([...required].sort());
  });
});

it("what a right cluster backup may accept is no guarded probe", () => {
  for (const contract of contracts.values()) {
    const plan = planRun(planOptions(contract, { operation: "backupClusterNow" }));
    const debatable = plan.filter(({ probe }) => probe.mark.fault?.at === "/backupMode" && probe.mark.fault.kind === "member-missing");
    expect(debatable.map(({ probe }) => probe.mark.id)).toEqual(["backup/member-missing/backupMode"]);
  }
});

describe("on a live target", () => {
  const contract = contracts.get("4.3");
  if (contract === undefined) throw new Error("no profile 4.3");
  const requestBody = contract.requestExamples("backupTenantNow")[0]?.value ?? null;

  it.each(["read", "harmless", "guarded", "backup"] as const)("class %s sends at most three requests with wrong credentials", (allowed) => {
    const plan = planRun(planOptions(contract, { target: { kind: "live", name: "x" }, allowed, requestBody }));
    const sent = plan.filter(({ probe, heldBack }) => heldBack === undefined && isWrong(probe) && prepared(probe) !== undefined);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThanOrEqual(3);
  });

  it.each([
    ["backupTenantNow", "listTenantDataBackupTasks", "getTenantBackupStrategy"],
    ["backupClusterNow", "listClusterDataBackupTasks", "getClusterBackupStrategy"],
  ] as const)("without an AccessKey, for %s, ask a stranger's %s and %s", (operation, list, strategy) => {
    if (!contract.operations.has(operation)) return;
    const credentials = { basic: true, accessKey: false };
    const plan = planRun(
      planOptions(contract, { target: { kind: "live", name: "x" }, operation, credentials, requestBody, authProbes: 10 }),
    );
    const sent = plan.filter(({ probe, heldBack }) => probe.mark.credentials === "none" && heldBack === undefined);
    const ids = sent.map(({ probe }) => probe.mark.id);
    expect(ids).toContain(`read/no-credentials/${list}`);
    expect(ids).toContain(`read/no-credentials/${strategy}`);
  });

  it.each([
    ["harmless", 0],
    ["harmless", 1],
    ["harmless", 5],
    ["harmless", 10],
    ["guarded", 10],
    ["read", 10],
  ] as const)("class %s with --auth-probes %i sends as many, reads first, and says what opens the rest", (allowed, authProbes) => {
    const plan = planRun(planOptions(contract, { target: { kind: "live", name: "x" }, allowed, requestBody, authProbes }));
    const wrong = plan.filter(({ probe }) => isWrong(probe));
    const sent = wrong.filter(({ heldBack }) => heldBack === undefined).map(({ probe }) => probe.mark.id);
    // Three of the ten are no reads.
    expect(sent.length).toBe(allowed === "read" ? 7 : authProbes);
    if (authProbes === 10) expect(wrong.some(({ heldBack }) => heldBack?.because.includes("(needs --auth-probes") === true)).toBe(false);
    else
      expect(wrong.map(({ heldBack }) => heldBack?.because)).toContain(
        `a live target gets at most ${String(authProbes)} requests with wrong credentials: they may lock an account (needs --auth-probes ${String(authProbes + 1)})`,
      );
    if (authProbes === 5)
      expect(sent.sort()).toEqual([
        ...["read/made-up-access-key/listClusters", "read/made-up-user/listClusters", "read/no-credentials/listClusters"],
        ...["read/stale-date/listClusters", "read/wrong-signature/listClusters"],
      ]);
  });

  it("has no signature to spoil without an AccessKey, and spares an AccessKey that is refused", () => {
    const live = { target: { kind: "live", name: "x" }, requestBody, authProbes: 10 } as const;
    const poor = planRun(planOptions(contract, { ...live, credentials: { basic: true, accessKey: false } }));
    expect(poor.filter(({ probe }) => isSignatureFault(probe.mark.credentials))).toEqual([]);
    const probe = planRun(planOptions(contract, live)).find((each) => each.probe.mark.id === "read/other-path/listClusters")?.probe;
    const refused = exchangeOf({
      ...{ method: "GET", path: "/api/v2/info", status: 401, probe: { ...validMark, class: "read" } },
      requestHeaders: [["authorization", "OCP-ACCESS-KEY-HMACSHA1 [redacted]"]],
    });
    expect(probe?.prepare([refused])).toEqual({ reason: "precondition", because: "calls that are signed right are refused as well" });
    expect(probe?.prepare([{ ...refused, response: { ...refused.response!, status: 200 } }])).toHaveProperty("method", "GET");
  });

  it("nothing aims at the real tenant unless that was allowed and a body was given", () => {
    const aimed = (changes: Partial<PlanOptions>): number =>
      planRun(planOptions(contract, { target: { kind: "live", name: "x" }, ...changes })).filter(
        ({ probe, heldBack }) => heldBack === undefined && ["guarded", "backup"].includes(probe.mark.class),
      ).length;
    expect(aimed({ allowed: "harmless", requestBody })).toBe(0);
    expect(aimed({ allowed: "backup" })).toBe(0);
    expect(aimed({ allowed: "guarded", requestBody })).toBeGreaterThan(20);
  });

  it("sends one valid call, with the user's own body", () => {
    const plan = planRun(planOptions(contract, { target: { kind: "live", name: "x" }, requestBody }));
    const sent = plan.filter(({ probe, heldBack }) => probe.mark.class === "backup" && heldBack === undefined);
    expect(sent.map(({ probe }) => probe.mark.id)).toEqual(["backup/valid/file-storage"]);
  });
});

describe("what is left out", () => {
  it("is told with the class that opens it", () => {
    const contract = contracts.get("4.3");
    const plan = contract === undefined ? [] : planRun(planOptions(contract, { allowed: "read" }));
    expect(plan.find(({ probe }) => probe.mark.class === "guarded")?.heldBack).toEqual({
      reason: "unsafe",
      because: "needs --allow guarded",
    });
  });

  it("is excluded by --only and --skip, which name probes or checks", () => {
    const contract = contracts.get("4.3");
    const sent = (changes: Partial<PlanOptions>): readonly string[] =>
      contract === undefined
        ? []
        : planRun(planOptions(contract, changes)).flatMap(({ probe, heldBack }) => (heldBack === undefined ? [probe.mark.id] : []));
    expect(sent({ only: ["read/getTenant"] })).toEqual(["read/getTenant"]);
    expect(sent({ only: ["echo/ids"] }).length).toBeGreaterThan(100);
    expect(sent({ skip: ["guarded/*"] }).filter((id) => id.startsWith("guarded/"))).toEqual([]);
  });
});
