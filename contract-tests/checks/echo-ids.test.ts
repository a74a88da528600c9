import { describe, expect, it } from "vitest";
import { echoIds } from "../../src/checks/echo-ids.js";
import type { JsonValue } from "../../src/model/json.js";
import { cluster, clusterBackupPath, refusal, result, started, success, tenant, verdictOf, type ExchangeParts } from "./exchange.js";

const base = `/api/v2/ob/clusters/${String(cluster)}`;
const first = "/data/backupObjectOpsResultList/0/obBackupObjectList";
const objects = (...list: readonly JsonValue[]) => started(result({ obBackupObjectList: list }));
const get = (path: string, data: JsonValue): ExchangeParts => ({ method: "GET", path, requestBody: null, body: success(data) });

describe("a backup call", () => {
  it("takes its own ids, in every form that is exact", () => {
    expect(verdictOf(echoIds, {})).toEqual([]);
    const path = "/api/v2/ob/clusters/9007199254740993/tenants/9223372036854775807/backup/backupNow";
    for (const [clusterId, tenantId] of [
      [9007199254740993n, 9223372036854775807n] as const,
      ["9007199254740993", "9223372036854775807"] as const,
    ]) {
      expect(verdictOf(echoIds, { path, body: objects({ clusterId, tenantId }) })).toEqual([]);
    }
  });

  it("finds ids that differ in the last digit", () => {
    const path = "/api/v2/ob/clusters/9007199254740993/tenants/7/backup/backupNow";
    const body = objects({ clusterId: 9007199254740992n, tenantId: 7 });
    expect(verdictOf(echoIds, { path, body })).toEqual([`must ${first}/0/clusterId`]);
  });

  it("finds another cluster, another tenant, and a second one beside the right one", () => {
    expect(verdictOf(echoIds, { body: objects({ clusterId: 1, tenantId: tenant }) })).toEqual([`must ${first}/0/clusterId`]);
    expect(verdictOf(echoIds, { body: objects({ clusterId: cluster, tenantId: "2" }) })).toEqual([`must ${first}/0/tenantId`]);
    const two = objects({ clusterId: cluster, tenantId: tenant }, { clusterId: cluster, tenantId: 3 });
    expect(verdictOf(echoIds, { body: two })).toEqual([`must ${first}/1/tenantId`]);
  });

  it("wants the tenant to be named", () => {
    expect(verdictOf(echoIds, { body: objects({ clusterId: cluster }) })).toEqual([`should ${first}/0/tenantId`]);
    expect(verdictOf(echoIds, { path: clusterBackupPath, body: objects({ clusterId: cluster }) })).toEqual([]);
  });

  it("takes tenants in the answer of a cluster", () => {
    const body = objects({ clusterId: cluster, tenantId: 3 });
    expect(verdictOf(echoIds, { path: clusterBackupPath, body })).toEqual([]);
    expect(verdictOf(echoIds, { path: clusterBackupPath, body: objects({ clusterId: 8 }) })).toEqual([`must ${first}/0/clusterId`]);
  });

  it.each([
    success(null),
    success([]),
    started(),
    success({ backupObjectOpsResultList: {} }),
    [],
    "x",
    objects(null, 1, { clusterId: {}, tenantId: [] }, { tenantId: 1.5 }),
  ])("leaves other forms to response/schema: %j", (body) => {
    expect(verdictOf(echoIds, { body })).toEqual([]);
  });
});

describe("companions", () => {
  it.each([
    ["a tenant", get(`${base}/tenants/${String(tenant)}`, { id: tenant, clusterId: cluster })],
    ["tenants", get(`${base}/tenants?page=1`, { contents: [{ clusterId: cluster }, {}] })],
    ["a strategy", get(`${base}/tenants/${String(tenant)}/backup/config/backupStrategy`, { clusterId: cluster, tenantId: tenant })],
    ["no strategy", get(`${base}/backup/config/backupStrategy`, null)],
    [
      "a tenant's backups",
      get(`${base}/tenants/${String(tenant)}/backup/task/dataBackupTasks`, { contents: [{ clusterId: cluster, tenantId: 0 }] }),
    ],
    [
      "a cluster's backups",
      get(`${base}/backup/task/dataBackupTasks`, { contents: [{ clusterId: cluster, tenantId: 0 }, { tenantId: 9 }] }),
    ],
    ["a task", get("/api/v2/tasks/instances/3000041", { id: "3000041" })],
  ])("take %s", (_name, parts) => {
    expect(verdictOf(echoIds, parts)).toEqual([]);
  });

  it.each([
    ["a tenant", get(`${base}/tenants/${String(tenant)}`, { id: 1, clusterId: 2 }), ["must /data/id", "must /data/clusterId"]],
    ["tenants", get(`${base}/tenants`, { contents: [{ clusterId: 2 }] }), ["must /data/contents/0/clusterId"]],
    ["a strategy", get(`${base}/backup/config/backupStrategy`, { clusterId: 2 }), ["must /data/clusterId"]],
    ["backups", get(`${base}/backup/task/dataBackupTasks`, { contents: [{ clusterId: 2 }] }), ["must /data/contents/0/clusterId"]],
    ["a task", get("/api/v2/tasks/instances/3000041", { id: 7 }), ["must /data/id"]],
  ])("find another id in %s", (_name, parts, findings) => {
    expect(verdictOf(echoIds, parts)).toEqual(findings);
  });
});

it("leaves alone what failed, has no body, or echoes nothing", () => {
  expect(verdictOf(echoIds, { status: 404, body: refusal(404) })).toBe("not-applicable");
  expect(verdictOf(echoIds, { noBody: true })).toBe("not-applicable");
  expect(verdictOf(echoIds, get("/api/v2/ob/clusters", { contents: [{ id: 1 }] }))).toBe("not-applicable");
});

it("reads the ids behind the path of a base URL", () => {
  const path = `/ocp${clusterBackupPath}`;
  expect(verdictOf(echoIds, { operation: "backupClusterNow", path })).toEqual([]);
  expect(verdictOf(echoIds, { operation: "backupClusterNow", path: path.replace("1000005", "7") })).toHaveLength(1);
});
