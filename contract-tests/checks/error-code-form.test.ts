import { expect, it } from "vitest";
import { errorCodeForm } from "../../src/checks/error-code-form.js";
import type { JsonValue } from "../../src/model/json.js";
import { clusterBackupPath, oldContract, refusal, success, verdictOf } from "./exchange.js";

const now = (code: JsonValue) => verdictOf(errorCodeForm, { status: 400, body: refusal(400, code) });
const before = (code: JsonValue) =>
  verdictOf(errorCodeForm, { path: clusterBackupPath, status: 400, body: refusal(400, code) }, {}, oldContract);

it.each(["BAK31005", "COM10001", "OB.Backup.Mode.Invalid", 0, 0n])("takes %s since 4.2.2", (code) => {
  expect(now(code)).toEqual([]);
});

it.each([1001, 20007, 3000])("only notes the older code %s", (code) => {
  expect(now(code)).toEqual(["observe /error/code"]);
});

it.each([987654, 400, "", " ", "20007"])("finds %j since 4.2.2", (code) => {
  expect(now(code)).toEqual(["should /error/code"]);
});

it.each([0, 1001, 987654])("takes %s before", (code) => {
  expect(before(code)).toEqual([]);
});

it.each([null, {}, [], true])("leaves %j to response/schema", (code) => {
  expect(now(code)).toBe("not-applicable");
});

it("looks at errors only", () => {
  expect(verdictOf(errorCodeForm, { body: success({}, { error: { code: 5, message: "x" } }) })).toBe("not-applicable");
  expect(verdictOf(errorCodeForm, { status: 400, noBody: true })).toBe("not-applicable");
  expect(verdictOf(errorCodeForm, { status: 400, body: [] })).toBe("not-applicable");
});
