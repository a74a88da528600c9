import { expect, it } from "vitest";
import { responseSchema } from "../../src/checks/response-schema.js";
import type { JsonValue } from "../../src/model/json.js";
import { contract, refusal, result, started, success, verdictOf } from "./exchange.js";

const list = "/data/backupObjectOpsResultList";
const withTasks = (...tasks: readonly JsonValue[]) => started(result({ taskIdList: tasks }));

it("takes the contract's own examples", () => {
  const examples = contract.responseExamples("backupTenantNow", 200);
  expect(examples.length).toBeGreaterThan(0);
  for (const { value } of examples) expect(verdictOf(responseSchema, { body: value })).toEqual([]);
});

it.each([
  ["ids beyond 2^53 as numbers", withTasks(9007199254740993n, 9223372036854775807n)],
  ["ids beyond 2^53 as strings", withTasks("9223372036854775807")],
  ["members that nobody documents", success({ backupObjectOpsResultList: [result({ extra: {} })], obBackupTaskType: "X" }, { more: 1 })],
  ["a result that failed", started(result({ beSuccessful: false, taskIdList: undefined, hint: "no", errorCode: { code: 1 } }))],
])("takes %s", (_name, body) => {
  expect(verdictOf(responseSchema, { body })).toEqual([]);
});

it.each([
  ["an array", [], "must "],
  ["null", null, "must "],
  ["a string", "{}", "must "],
  ["a negative duration", started(result()), "should /duration"],
])("finds %s", (_name, body, finding) => {
  const told = typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body, duration: -1 } : body;
  expect(verdictOf(responseSchema, { body: told })).toEqual([finding]);
});

it("finds members that are missing, of another type, or of another value", () => {
  expect(verdictOf(responseSchema, { body: success(null) })).toEqual(["must /data"]);
  expect(verdictOf(responseSchema, { body: success([]) })).toEqual(["must /data"]);
  expect(verdictOf(responseSchema, { body: withTasks("3000041") })).toEqual([`should ${list}/0/taskIdList/0`]);
  expect(verdictOf(responseSchema, { body: { ...Object(started()), status: "200" } as JsonValue })).toContain("must /status");
  expect(verdictOf(responseSchema, { status: 400, body: refusal(400, { value: 1 }) })).toContain("must /error/code");
});

it("only notes what rests on nothing known", () => {
  expect(verdictOf(responseSchema, { body: { ...Object(started()), traceId: "" } as JsonValue })).toEqual(["observe /traceId"]);
});

it("leaves alone what has no form in the contract", () => {
  expect(verdictOf(responseSchema, { status: 503 })).toBe("not-applicable");
  expect(verdictOf(responseSchema, { method: "GET" })).toBe("not-applicable");
  expect(verdictOf(responseSchema, { body: Buffer.from("{") })).toBe("not-applicable");
  expect(verdictOf(responseSchema, { noBody: true })).toBe("not-applicable");
});
