import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/registry.js";
import { decideExchange } from "../../src/engine/decide.js";
import type { JsonValue } from "../../src/model/json.js";
import { contract, exchangeOf, judge, success } from "./exchange.js";

const count = 100_000;
const list = "/data/backupObjectOpsResultList";

/** An answer with a list of rows, of which the last may be another. */
function answerOf(row: JsonValue, last: JsonValue = row, length = count) {
  const rows = Array.from({ length }, (_, at) => (at === length - 1 ? last : row));
  const value = success({ backupObjectOpsResultList: rows });
  // More values than are read of an answer: what is judged here is the judging.
  return exchangeOf({ response: { body: { text: "", size: 0, json: { value, faults: [] } } } });
}

describe("100,000 faulty rows", () => {
  it.each<[string, JsonValue]>([
    ["without their members", {}],
    ["that are no objects", 5],
    ["of wrong types", { taskIdList: ["x"], status: 5 }],
  ])("%s are judged in linear time (a quadratic one would not end), and the first places of each fault are told", (_what, row) => {
    const exchange = answerOf(row);
    const faults = contract.responseFaults("backupTenantNow", 200, exchange.response?.body?.json.value as JsonValue) ?? [];
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThan(1000);
    expect(faults.some(({ at }) => at.startsWith(`${list}/0`))).toBe(true);
    expect(faults.some(({ message }) => message.endsWith("; and 99950 more places like it, which are not listed"))).toBe(true);
  });

  it("hide no row that is wrong in another way, though it is the last", () => {
    const judgement = judge(
      checks.find(({ id }) => id === "response/schema")!,
      answerOf({}, { taskIdList: 5 }),
    );
    expect(judgement).toContainEqual(expect.objectContaining({ at: `${list}/99999/taskIdList` }));
  });

  it("leave a bounded number of findings, whatever the check", () => {
    const row = { taskIdList: [1], obBackupObjectList: [{ clusterId: 7 }] };
    const exchange = answerOf(row, row, 10_000);
    for (const check of checks) {
      if (check.scope !== "exchange") continue;
      const conclusion = decideExchange(check, exchange, contract, { exchanges: [exchange], tasksAfter: new Map() }, []);
      if ("findings" in conclusion) expect([check.id, conclusion.findings.length > 1000]).toEqual([check.id, false]);
    }
  });
});
