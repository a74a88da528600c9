import { expect, it } from "vitest";
import { responseMembersAreDocumented } from "../../src/checks/response-members-are-documented.js";
import { changed, exchangeOf, judge, refusal, result, started, success, verdictOf } from "./exchange.js";

const list = { method: "GET", path: "/api/v2/ob/clusters", requestBody: null } as const;

it("takes the members of the contract", () => {
  expect(verdictOf(responseMembersAreDocumented, {})).toEqual([]);
  expect(verdictOf(responseMembersAreDocumented, { status: 400, body: refusal(400, 0, { target: { whatever: { it: 1 } } }) })).toEqual([]);
});

it("notes each other member once, by its path, whatever is inside", () => {
  const body = changed(started(result({ extra: true }), result({ extra: "x", more: { deep: 1 } })), { requestId: 7 });
  expect(verdictOf(responseMembersAreDocumented, { body })).toEqual([
    "observe /data/backupObjectOpsResultList/*/extra",
    "observe /data/backupObjectOpsResultList/*/more",
    "observe /requestId",
  ]);
});

it("tells types, never values", () => {
  const rows = [
    { id: 1, odd: "a-secret-word" },
    { id: 2, odd: null },
    { id: 3, odd: 4 },
  ];
  const told = JSON.stringify(judge(responseMembersAreDocumented, exchangeOf({ ...list, body: success({ contents: rows }) })));
  expect(told).toContain("integer or null or string");
  expect(told).not.toContain("a-secret-word");
});

it("does not let a server flood a report", () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_none, index) => [`m${String(index)}`, index]));
  expect(verdictOf(responseMembersAreDocumented, { body: changed(started(), many) })).toHaveLength(21);
});

it("leaves alone what is no JSON", () => {
  expect(verdictOf(responseMembersAreDocumented, { noBody: true })).toBe("not-applicable");
});
