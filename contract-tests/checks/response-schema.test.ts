import { describe, expect, it } from "vitest";
import { responseSchema } from "../../src/checks/response-schema.js";
import type { JsonValue } from "../../src/model/json.js";
import { changed, contract, oldContract, refusal, result, started, success, verdictOf, type ExchangeParts } from "./exchange.js";

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

it.each([[[]], [null], ["{}"], [7]])("finds %j where an envelope belongs", (body) => {
  expect(verdictOf(responseSchema, { body })).toEqual(["must "]);
});

it("finds members that are missing, of another type, or of another value", () => {
  expect(verdictOf(responseSchema, { body: success(null) })).toEqual(["must /data"]);
  expect(verdictOf(responseSchema, { body: success([]) })).toEqual(["must /data"]);
  expect(verdictOf(responseSchema, { body: withTasks("3000041") })).toEqual([`should ${list}/0/taskIdList/0`]);
  expect(verdictOf(responseSchema, { body: changed(started(), { status: "200" }) })).toContain("must /status");
  expect(verdictOf(responseSchema, { status: 400, body: refusal(400, { value: 1 }) })).toContain("must /error/code");
});

it("weighs a fault by its evidence", () => {
  expect(verdictOf(responseSchema, { body: changed(started(), { duration: -1 }) })).toEqual(["should /duration"]);
});

it("only notes what rests on nothing known", () => {
  expect(verdictOf(responseSchema, { body: changed(started(), { traceId: "" }) })).toEqual(["observe /traceId"]);
});

it("leaves alone what has no form in the contract", () => {
  expect(verdictOf(responseSchema, { status: 503 })).toBe("not-applicable");
  expect(verdictOf(responseSchema, { method: "GET" })).toBe("not-applicable");
  expect(verdictOf(responseSchema, { body: Buffer.from("{") })).toBe("not-applicable");
  expect(verdictOf(responseSchema, { noBody: true })).toBe("not-applicable");
});

it("takes a failure that comes with 200 for a failure", () => {
  expect(verdictOf(responseSchema, { body: changed(refusal(400), { status: 200 }) })).toEqual([]);
  expect(verdictOf(responseSchema, { body: changed(refusal(400), { status: 200, duration: "5" }) })).toEqual(["must /duration"]);
});

describe("the clock's text", () => {
  const clock = (text: string, more: ExchangeParts = {}, by = contract) =>
    verdictOf(
      responseSchema,
      { method: "GET", path: "/api/v2/time", headers: [["Content-Type", "text/plain;charset=UTF-8"]], body: Buffer.from(text), ...more },
      {},
      by,
    );

  it.each(["2020-11-11T15:46:27.316+08:00", "2026-01-05T10:00:00Z\r\n", " 2026-01-05T10:00:00.1+00:00 "])("may be %j", (text) => {
    expect(clock(text)).toEqual([]);
    expect(clock(text, {}, oldContract)).toEqual([]);
    expect(clock(text, { headers: [] })).toEqual([]);
  });

  it.each(["<not a time>", "2026-02-30T10:00:00Z", "1609459200000", '"2026-01-05T10:00:00Z"', "2026-01-05 10:00:00"])(
    "is not %j",
    (text) => {
      expect(clock(text)).toEqual(["should body@0"]);
      expect(clock(text, {}, oldContract)).toEqual(["should body@0"]);
    },
  );

  it("has no byte order mark", () => {
    expect(clock("\uFEFF2026-01-05T10:00:00Z")).toEqual(["should body@0"]);
    expect(clock("\uFEFFnoon")).toEqual(["should body@0"]);
  });

  it("is there", () => {
    expect(clock("")).toEqual(["must body@0"]);
    expect(clock(" \n")).toEqual(["must body@0"]);
    expect(clock("", { noBody: true, headers: [] })).toEqual(["must body@0"]);
  });

  it("is left to others where it is announced as something else, or cannot be decoded", () => {
    expect(clock("<html></html>", { headers: [["Content-Type", "text/html"]] })).toBe("not-applicable");
    expect(clock("x", { response: { undecodable: "bad" } })).toBe("not-applicable");
  });

  it("cannot be judged where it was not read to its end", () => {
    expect(() => clock("x", { response: { truncatedAt: 1 } })).toThrow("first 1 bytes");
  });
});
