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

it("does not call a start what the answer denies of each object", () => {
  const data = { backupObjectOpsResultList: [{ beSuccessful: false, errorCode: "BAK30008" }] };
  const [text] = told("backupTenantNow", { successful: true, data });
  expect(text).toBe("no backup was started by POST (/p), for BAK30008: the call was taken, and says so of each object");
  const mixed = { backupObjectOpsResultList: [...data.backupObjectOpsResultList, { beSuccessful: true, taskIdList: [7] }] };
  expect(told("backupClusterNow", { successful: true, data: mixed })).toEqual(["a backup was started by POST (/p): task 7"]);
});

it("says nothing of refusals and of reads", () => {
  expect(told("backupTenantNow", { ...accepted, successful: false })).toEqual([]);
  expect(told("listClusters", accepted)).toEqual([]);
});
