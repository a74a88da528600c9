import { expect, it } from "vitest";
import { backupLiesWhereAsked } from "../../src/checks/backup-lies-where-asked.js";
import type { TaskWatch } from "../../src/model/check.js";
import { configWith, refusal, verdictOf, type ExchangeParts } from "./exchange.js";

const stored = (backupStorageType: string, storageUrl: string): ExchangeParts => ({
  requestBody: configWith({ obBackupStorageBaseInfo: { backupStorageType, storageUrl } }),
});
const watched = (watch: TaskWatch | undefined, parts: ExchangeParts) =>
  verdictOf(backupLiesWhereAsked, parts, { tasksAfter: new Map(watch === undefined ? [] : [["x1", watch]]) });
const rows = (...uris: readonly string[]): TaskWatch => ({
  ...{ readable: true, unlisted: 0, exchange: "x2" },
  appeared: uris.map((backupUri, index) => ({ id: String(24 + index), backupUri })),
});
const note = ["observe /data/backupObjectOpsResultList"];

it.each([
  ["BACKUP_STORAGE_FILE", "/obbackup/", "file:///obbackup/"],
  ["BACKUP_STORAGE_FILE", "/obbackup", "file:///obbackup/example_cluster/1002"],
  ["BACKUP_STORAGE_OSS", "osstest/backup", "oss://osstest/backup?host=oss.example.com"],
  ["BACKUP_STORAGE_COS", "costest/backup", "s3://costest/backup"],
  ["BACKUP_STORAGE_S3", "s3test/backup", "S3://s3test/backup/"],
])("takes a backup in the storage of the call: %s %s, %s", (type, url, uri) => {
  expect(watched(rows(uri), stored(type, url))).toEqual([]);
});

it.each([
  ["BACKUP_STORAGE_FILE", "/obbackup/", "file:///elsewhere/"],
  ["BACKUP_STORAGE_FILE", "/obbackup/", "oss://obbackup/"],
  ["BACKUP_STORAGE_OSS", "osstest/backup", "oss://other-bucket/backup"],
])("notes another protocol or directory: %s %s, %s", (type, url, uri) => {
  expect(watched(rows(uri), stored(type, url))).toEqual(note);
});

it("needs one row that tells it, and a storage that the call names", () => {
  const file = stored("BACKUP_STORAGE_FILE", "/obbackup/");
  expect(watched(rows(), file)).toBe("not-applicable");
  expect(watched(rows("file:///a", "file:///b"), file)).toBe("not-applicable");
  expect(watched(undefined, file)).toBe("not-applicable");
  expect(watched({ readable: false, because: "403" }, file)).toBe("not-applicable");
  expect(watched(rows("file:///a"), stored("BACKUP_STORAGE_NEW", "/obbackup/"))).toBe("not-applicable");
  expect(watched(rows("file:///a"), stored("BACKUP_STORAGE_FILE", "///"))).toBe("not-applicable");
  expect(watched(rows("file:///a"), { ...file, status: 409, body: refusal(409) })).toBe("not-applicable");
  expect(watched(rows("file:///a"), { method: "GET", path: "/api/v2/info" })).toBe("not-applicable");
});
