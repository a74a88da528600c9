import { expect, it } from "vitest";
import { strategyUrlHasNoProtocol } from "../../src/checks/strategy-url-has-no-protocol.js";
import type { JsonValue } from "../../src/model/json.js";
import { refusal, success, verdictOf } from "./exchange.js";

const path = "/api/v2/ob/clusters/1/backup/config/backupStrategy";
const verdict = (storageUrl: JsonValue) => {
  const data = { obBackupServiceStorageConfig: { obBackupStorageBaseInfo: { storageUrl } } };
  return verdictOf(strategyUrlHasNoProtocol, { method: "GET", path, requestBody: null, body: success(data) });
};

it.each<JsonValue>(["/obbackup/", "osstest/backup", "C:/backup", "", 7, null])("takes %j", (url) => {
  expect(verdict(url)).toEqual([]);
});

it.each(["file:///obbackup/", "S3://bucket/backup"])("notes %s", (url) => {
  expect(verdict(url)).toEqual(["observe /data/obBackupServiceStorageConfig/obBackupStorageBaseInfo/storageUrl"]);
});

it("looks at strategies that show a directory", () => {
  const call = { method: "GET", path, requestBody: null };
  expect(verdictOf(strategyUrlHasNoProtocol, { ...call, body: success({}) })).toBe("not-applicable");
  expect(verdictOf(strategyUrlHasNoProtocol, { ...call, status: 404, body: refusal(404) })).toBe("not-applicable");
  expect(verdictOf(strategyUrlHasNoProtocol, {})).toBe("not-applicable");
});
