import { expect, it } from "vitest";
import { startedBackups } from "../../src/engine/started-backups.js";
import type { JsonValue } from "../../src/model/json.js";
import type { OperationId } from "../../src/model/operation.js";
import { exchange } from "./made-up.js";

function told(operation: OperationId, value: JsonValue): readonly string[] {
  const body = { text: "", size: 1, json: { value, faults: [] } };
  const response = { httpVersion: "HTTP/1.1", status: 200, statusText: "", headers: [], body };
  return startedBackups(exchange({ operation, request: { method: "POST", origin: "http://h", path: "/p", headers: [] }, response }));
}

const accepted = { successful: true, data: { backupObjectOpsResultList: [{ beSuccessful: true, taskIdList: [3000041] }] } };

it("names the tasks of an accepted call", () => {
  expect(told("backupTenantNow", accepted)).toEqual(["a backup was started by POST (/p): task 3000041"]);
});

it("tells of a backup that names no task", () => {
  const data = { backupObjectOpsResultList: [{ beSuccessful: true }] };
  expect(told("backupClusterNow", { successful: true, data })).toEqual(["a backup was started by POST (/p): no task is named"]);
});

it("says nothing of refusals and of reads", () => {
  expect(told("backupTenantNow", { ...accepted, successful: false })).toEqual([]);
  expect(told("listClusters", accepted)).toEqual([]);
});
