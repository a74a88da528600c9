import { expect, it } from "vitest";
import { echoDimension } from "../../src/checks/echo-dimension.js";
import type { JsonValue } from "../../src/model/json.js";
import { clusterBackupPath, refusal, result, started, success, verdictOf } from "./exchange.js";

const at = "should /data/backupObjectOpsResultList/0/obBackupObjectList/0/backupDimension";
const dimension = (backupDimension: JsonValue) => started(result({ obBackupObjectList: [{ backupDimension }] }));

it("takes the dimension of the call", () => {
  expect(verdictOf(echoDimension, {})).toEqual([]);
  expect(verdictOf(echoDimension, { path: clusterBackupPath, body: dimension("CLUSTER") })).toEqual([]);
});

it.each(["CLUSTER", "tenant", "GALAXY", ""])("finds %j in the answer of a tenant", (value) => {
  expect(verdictOf(echoDimension, { body: dimension(value) })).toEqual([at]);
});

it("finds TENANT in the answer of a cluster", () => {
  expect(verdictOf(echoDimension, { path: clusterBackupPath, body: dimension("TENANT") })).toEqual([at]);
});

it("takes a tenant without a dimension beside the cluster", () => {
  const body = started(result({ obBackupObjectList: [{ backupDimension: "CLUSTER" }, { tenantId: 7 }] }));
  expect(verdictOf(echoDimension, { path: clusterBackupPath, body })).toEqual([]);
});

it.each([dimension(null), dimension(1), success(null), [], "x"])("leaves %j to response/schema", (body) => {
  expect(verdictOf(echoDimension, { body })).toBe("not-applicable");
});

it("looks at backup calls that succeeded", () => {
  expect(verdictOf(echoDimension, { status: 400, body: refusal(400) })).toBe("not-applicable");
  expect(verdictOf(echoDimension, { method: "GET", path: "/api/v2/info" })).toBe("not-applicable");
});

it("only notes the strategy of another dimension: a tenant without one may be shown that of its cluster", () => {
  const read = (path: string, backupDimension: JsonValue) =>
    verdictOf(echoDimension, {
      ...{ method: "GET", path: `/api/v2/ob/clusters/1/${path}backup/config/backupStrategy`, requestBody: null },
      body: success({ backupDimension }),
    });
  expect(read("tenants/2/", "TENANT")).toEqual([]);
  expect(read("", "CLUSTER")).toEqual([]);
  expect(read("tenants/2/", "ZONE")).toEqual([]);
  expect(read("tenants/2/", "CLUSTER")).toEqual(["observe /data/backupDimension"]);
  expect(read("", "TENANT")).toEqual(["observe /data/backupDimension"]);
});
