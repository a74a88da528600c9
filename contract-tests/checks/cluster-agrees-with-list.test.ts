import { expect, it } from "vitest";
import { clusterAgreesWithList } from "../../src/checks/cluster-agrees-with-list.js";
import type { JsonValue } from "../../src/model/json.js";
import { cluster, contract, refusal, success, tenant, told, type ExchangeParts } from "./exchange.js";
import { runOf } from "./run-of.js";

const tenants = `/api/v2/ob/clusters/${String(cluster)}/tenants`;
const get = (path: string, data: JsonValue): ExchangeParts => ({ method: "GET", path, requestBody: null, body: success(data) });
const row = { id: cluster, name: "one", obClusterId: 5, type: "PRIMARY", obVersion: "4.2.1.8" };
const clusters = (...contents: readonly JsonValue[]) => get("/api/v2/ob/clusters?page=1&size=100", { contents });
const owner = { clusterId: cluster, clusterName: "one", obClusterId: 5, clusterType: "PRIMARY", obVersion: "4.2.1.8" };
const read = (changes: Readonly<Record<string, JsonValue>>) =>
  get(`${tenants}/${String(tenant)}`, { id: tenant, name: "a", ...owner, ...changes });
const verdict = (...all: readonly ExchangeParts[]) => {
  const run = runOf(...all);
  return told(clusterAgreesWithList.judge(run.last, contract, run));
};

it("takes the same cluster, however it is spelt and whatever is left out", () => {
  expect(verdict(clusters(row), read({ clusterType: "primary", obClusterId: "5" }))).toEqual([]);
  expect(verdict(clusters(row), get(`${tenants}/${String(tenant)}`, { id: tenant, clusterId: cluster, clusterName: null }))).toEqual([]);
  expect(verdict(clusters({ id: cluster }), read({}))).toEqual([]);
});

it("finds a tenant in a cluster of another obClusterId, and notes what may change", () => {
  expect(verdict(clusters(row), read({ obClusterId: 6 }))).toEqual(["should /data/obClusterId"]);
  expect(verdict(clusters(row), read({ clusterName: "two", clusterType: "STANDBY", obVersion: "3.1.2" }))).toEqual([
    "observe /data/clusterName",
    "observe /data/clusterType",
    "observe /data/obVersion",
  ]);
  expect(verdict(clusters(row), get(`${tenants}?page=1&size=100`, { contents: [owner, { ...owner, obClusterId: 6 }] }))).toEqual([
    "should /data/contents/1/obClusterId",
  ]);
});

it("only notes what records keep of a cluster", () => {
  const backups = `/api/v2/ob/clusters/${String(cluster)}/backup/task/dataBackupTasks?page=1&size=100`;
  expect(verdict(clusters(row), get(backups, { contents: [{ ...owner, obClusterId: 6 }] }))).toEqual([
    "observe /data/contents/0/obClusterId",
  ]);
  const task = { id: 7, cluster: { id: cluster, name: "one", obClusterId: 6, type: "STANDBY" } };
  expect(verdict(clusters(row), get("/api/v2/tasks/instances/7", task))).toEqual([
    "observe /data/cluster/obClusterId",
    "observe /data/cluster/type",
  ]);
});

it("goes by the last list of the same server, and needs one", () => {
  expect(verdict(clusters(row), clusters({ ...row, obClusterId: 6 }), read({ obClusterId: 6 }))).toEqual([]);
  expect(verdict(read({}))).toBe("not-applicable");
  expect(verdict(clusters({ ...row, id: 8 }), read({}))).toBe("not-applicable");
  expect(verdict(clusters(row), { ...read({}), status: 404, body: refusal(404) })).toBe("not-applicable");
  expect(verdict(clusters(row), clusters(row))).toBe("not-applicable");
});
