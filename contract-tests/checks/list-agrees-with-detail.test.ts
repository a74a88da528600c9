import { expect, it } from "vitest";
import { listAgreesWithDetail } from "../../src/checks/list-agrees-with-detail.js";
import type { JsonValue } from "../../src/model/json.js";
import { cluster, contract, refusal, success, tenant, told, type ExchangeParts } from "./exchange.js";
import { runOf } from "./run-of.js";

const tenants = `/api/v2/ob/clusters/${String(cluster)}/tenants`;
const tasks = "/api/v2/tasks/instances";
const get = (path: string, data: JsonValue): ExchangeParts => ({ method: "GET", path, requestBody: null, body: success(data) });
const list = (path: string, ...contents: readonly JsonValue[]) => get(`${path}?page=1&size=100`, { contents });
const verdict = (...all: readonly ExchangeParts[]) => {
  const run = runOf(...all);
  return told(listAgreesWithDetail.judge(run.last, contract, run));
};

const row = { id: tenant, name: "a", obTenantId: 1002, clusterId: cluster };
const task = { id: 7, status: "RUNNING", creator: { id: 100, name: "runner" }, tenant: { id: tenant }, cluster: { id: cluster } };

it("takes the same thing, whatever of it may change or is told once only", () => {
  expect(
    verdict(list(tenants, row), get(`${tenants}/${String(tenant)}`, { ...row, name: "b", obTenantId: "1002", mode: "MYSQL" })),
  ).toEqual([]);
  expect(verdict(list(tenants, { id: tenant }), get(`${tenants}/${String(tenant)}`, row))).toEqual([]);
  const changed = { ...task, status: "FAILED", creator: { id: 100, name: "Runner" } };
  expect(verdict(list(tasks, task), get(`${tasks}/7`, changed))).toEqual([]);
  expect(verdict(list(tasks, task), get(`${tasks}/7`, { id: 7, creator: null, cluster: {} }))).toEqual([]);
});

it("finds another tenant, and another creator", () => {
  expect(verdict(list(tenants, row), get(`${tenants}/${String(tenant)}`, { ...row, obTenantId: 1010 }))).toEqual([
    "should /data/obTenantId",
  ]);
  const other = { ...task, creator: { id: 1 }, tenant: { id: 5 } };
  expect(verdict(list(tasks, task), get(`${tasks}/7`, other))).toEqual(["should /data/creator/id", "should /data/tenant/id"]);
});

it("finds another mode and another hour of creation, whatever the spelling", () => {
  const listed = { ...row, mode: "MYSQL", createTime: "2021-08-21T10:00:00+08:00" };
  const read = (changes: Readonly<Record<string, JsonValue>>) =>
    verdict(list(tenants, listed), get(`${tenants}/${String(tenant)}`, { ...listed, ...changes }));
  expect(read({ mode: "MySQL", createTime: "2021-08-21T02:00:00.567Z" })).toEqual([]);
  expect(read({ mode: "", createTime: "long ago" })).toEqual([]);
  expect(read({ mode: "ORACLE", createTime: "2021-08-21T10:00:00Z" })).toEqual(["should /data/mode", "should /data/createTime"]);
});

it("notes a tenant whose state has changed", () => {
  const listed = { ...row, status: "NORMAL", readonly: false, locked: false };
  const read = { ...listed, status: "MODIFYING", readonly: true, locked: "yes" };
  expect(verdict(list(tenants, listed), get(`${tenants}/${String(tenant)}`, read))).toEqual([
    "observe /data/status",
    "observe /data/locked",
    "observe /data/readonly",
  ]);
});

it("finds a successful task that has failed in the same moment, and lets others change", () => {
  const [then, later] = ["2026-01-05T10:00:00+08:00", "2026-01-05T11:00:00+08:00"];
  const read = (was: string, is: string, finishTime: JsonValue) =>
    verdict(list(tasks, { ...task, status: was, finishTime: then }), get(`${tasks}/7`, { ...task, status: is, finishTime }));
  expect(read("SUCCESSFUL", "FAILED", "2026-01-05T02:00:00Z")).toEqual(["should /data/status"]);
  expect(read("SUCCESSFUL", "FAILED", later)).toEqual([]);
  expect(read("SUCCESSFUL", "RUNNING", then)).toEqual([]);
  expect(read("FAILED", "SUCCESSFUL", then)).toEqual([]);
  expect(read("SUCCESSFUL", "FAILED", null)).toEqual([]);
});

it("goes by the last list before, of the same cluster", () => {
  const later = { ...row, obTenantId: 1010 };
  expect(verdict(list(tenants, row), list(tenants, later), get(`${tenants}/${String(tenant)}`, later))).toEqual([]);
  expect(verdict(list("/api/v2/ob/clusters/8/tenants", later), get(`${tenants}/${String(tenant)}`, row))).toBe("not-applicable");
});

it("needs a list that has shown it, and a success", () => {
  expect(verdict(get(`${tasks}/7`, task))).toBe("not-applicable");
  expect(verdict(list(tasks, task), get(`${tasks}/8`, { ...task, id: 8 }))).toBe("not-applicable");
  expect(verdict(list(tasks, task), { ...get(`${tasks}/7`, task), status: 404, body: refusal(404) })).toBe("not-applicable");
  expect(verdict(list(tasks, task))).toBe("not-applicable");
});
