import { expect, it } from "vitest";
import { errorSubErrorsNameTheFault } from "../../src/checks/error-sub-errors-name-the-fault.js";
import type { JsonValue } from "../../src/model/json.js";
import { configWith, faulty, refusal, requestWith, started, verdictOf } from "./exchange.js";

const verdict = (requestBody: JsonValue, ...fields: readonly JsonValue[]) => {
  const subErrors = fields.map((field) => ({ field, message: "no" }));
  const body = refusal(400, "COM10002", { subErrors });
  return verdictOf(errorSubErrorsNameTheFault, { requestBody, status: 400, body, probe: faulty("member-value") });
};
const wrongId = configWith({ storageId: "abc" });
const noMode = requestWith({ dataBackupMode: undefined });

it.each<[JsonValue, string]>([
  [wrongId, "obBackupServiceStorageConfig.storageId"],
  [wrongId, "storageId"],
  [wrongId, "backupTenantNowRequest.obBackupServiceStorageConfig"],
  [wrongId, "OBBACKUPSERVICESTORAGECONFIG.STORAGEID.value"],
  [noMode, "dataBackupMode"],
])("takes a name of the fault, of what it stands in, of what is inside", (request, field) => {
  expect(verdict(request, field)).toEqual([]);
  expect(verdict(request, "another", field)).toEqual([]);
});

it.each<[JsonValue, string]>([
  [wrongId, "obBackupServiceStorageConfig.configName"],
  [noMode, "backupMode"],
])("notes another member", (request, field) => {
  expect(verdict(request, field)).toEqual(["observe /error/subErrors"]);
});

it("needs one faulty member, and a refusal that names some", () => {
  expect(verdict(requestWith({}), "backupMode")).toBe("not-applicable");
  expect(verdict(requestWith({ dataBackupMode: undefined, backupMode: undefined }), "configName")).toBe("not-applicable");
  expect(verdict(noMode)).toBe("not-applicable");
  expect(verdict(noMode, "", 7, null)).toBe("not-applicable");
  const anonymous = faulty("no-credentials");
  const body = refusal(400, 0, { subErrors: [{ field: "backupMode" }] });
  expect(verdictOf(errorSubErrorsNameTheFault, { requestBody: noMode, status: 400, body, probe: anonymous })).toBe("not-applicable");
  expect(verdictOf(errorSubErrorsNameTheFault, { requestBody: noMode, body: started() })).toBe("not-applicable");
});
