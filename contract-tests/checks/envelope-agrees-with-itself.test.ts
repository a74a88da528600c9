import { expect, it } from "vitest";
import { envelopeAgreesWithItself } from "../../src/checks/envelope-agrees-with-itself.js";
import type { JsonValue } from "../../src/model/json.js";
import { changed, refusal, result, started, verdictOf } from "./exchange.js";

const first = "/data/backupObjectOpsResultList/0";
const failed = (reason: Readonly<Record<string, JsonValue>>) => started(result({ beSuccessful: false, taskIdList: undefined, ...reason }));

it("takes success, refusal, and a result that says why it failed", () => {
  expect(verdictOf(envelopeAgreesWithItself, {})).toEqual([]);
  expect(verdictOf(envelopeAgreesWithItself, { status: 400, body: refusal(400) })).toEqual([]);
  for (const reason of [{ hint: "disk" }, { errorCode: "BAK30008" }, { errorCode: 0 }, { errorCode: {} }] as const) {
    expect(verdictOf(envelopeAgreesWithItself, { body: failed(reason) })).toEqual([]);
  }
});

it("takes null for an error that is not there", () => {
  expect(verdictOf(envelopeAgreesWithItself, { body: changed(started(), { error: null }) })).toEqual([]);
});

it("finds an error in a success", () => {
  expect(verdictOf(envelopeAgreesWithItself, { body: changed(started(), { error: { code: 0 } }) })).toEqual(["should /error"]);
});

it("finds a started task in a failure", () => {
  expect(verdictOf(envelopeAgreesWithItself, { body: changed(started(), { successful: false }) })).toEqual([`should ${first}`]);
  expect(verdictOf(envelopeAgreesWithItself, { status: 500, body: started() })).toEqual([`should ${first}`]);
});

it("only notes a result that failed and does not say why", () => {
  expect(verdictOf(envelopeAgreesWithItself, { body: failed({}) })).toEqual([`observe ${first}`]);
  expect(verdictOf(envelopeAgreesWithItself, { body: failed({ hint: "", errorCode: null }) })).toEqual([`observe ${first}`]);
});

it.each([
  { data: { backupObjectOpsResultList: "x" }, successful: true },
  { data: null, successful: true },
])("is not confused by %j", (body) => {
  expect(verdictOf(envelopeAgreesWithItself, { body })).toEqual([]);
});

it.each([null, [], "x", {}, { successful: "yes" }])("leaves %j alone", (body) => {
  expect(verdictOf(envelopeAgreesWithItself, { body })).toBe("not-applicable");
});

it("only notes an object that one result started and another did not", () => {
  const failed = result({ beSuccessful: false, hint: "no", taskIdList: undefined });
  expect(verdictOf(envelopeAgreesWithItself, { body: started(result(), failed) })).toEqual(["observe /data/backupObjectOpsResultList/1"]);
  const other = result({ beSuccessful: false, hint: "no", taskIdList: undefined, obBackupObjectList: [{ clusterId: 1, tenantId: 2 }] });
  expect(verdictOf(envelopeAgreesWithItself, { body: started(result(), other) })).toEqual([]);
});
