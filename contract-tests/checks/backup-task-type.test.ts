import { expect, it } from "vitest";
import { backupTaskType } from "../../src/checks/backup-task-type.js";
import { clusterBackupPath, refusal, success, verdictOf } from "./exchange.js";

it("takes DATA_BACKUP_NOW", () => {
  expect(verdictOf(backupTaskType, {})).toEqual([]);
  expect(verdictOf(backupTaskType, { path: clusterBackupPath })).toEqual([]);
});

it.each(["CREATE_BACKUP_STRATEGY", "data_backup_now", ""])("finds %j", (obBackupTaskType) => {
  expect(verdictOf(backupTaskType, { body: success({ obBackupTaskType }) })).toEqual(["should /data/obBackupTaskType"]);
});

it.each([success({}), success({ obBackupTaskType: 3 }), success(null), success([]), null])("leaves %j to response/schema", (body) => {
  expect(verdictOf(backupTaskType, { body })).toBe("not-applicable");
});

it("looks at backup calls that succeeded", () => {
  expect(verdictOf(backupTaskType, { status: 409, body: refusal(409) })).toBe("not-applicable");
  expect(verdictOf(backupTaskType, { method: "GET", body: success({ obBackupTaskType: "X" }) })).toBe("not-applicable");
});
