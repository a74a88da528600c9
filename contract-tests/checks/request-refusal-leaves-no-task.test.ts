import { expect, it } from "vitest";
import { requestRefusalLeavesNoTask } from "../../src/checks/request-refusal-leaves-no-task.js";
import type { TaskRow, TaskWatch } from "../../src/model/check.js";
import { faulty, refusal, requestWith, success, verdictOf, type ExchangeParts } from "./exchange.js";

const refused: ExchangeParts = {
  requestBody: requestWith({ configName: "x" }),
  probe: faulty("member-missing"),
  status: 400,
  body: refusal(400),
};
const watched = (watch: TaskWatch, parts: ExchangeParts = refused) =>
  verdictOf(requestRefusalLeavesNoTask, parts, { tasksAfter: new Map([["x1", watch]]) });
const appeared = (row: Partial<TaskRow>, parts?: ExchangeParts) =>
  watched({ readable: true, appeared: [{ id: "24", ...row }], unlisted: 0, exchange: "x2" }, parts);

it("takes a task list that stayed as it was", () => {
  expect(watched({ readable: true, appeared: [], unlisted: 0, exchange: "x2" })).toEqual([]);
});

it.each([
  {},
  { startTime: "2026-01-05T18:00:01.000+0800" },
  { startTime: "2026-01-05T10:00:00Z" },
  { startTime: "soon" },
  { startTime: "2026-01-05T09:59:00Z" },
])("finds a task that appeared: %j", (row) => {
  expect(appeared(row)).toEqual(["must status"]);
});

it.each([
  { startTime: "2026-01-04T18:00:00.000+0800" },
  { startTime: "2026-01-05T09:50:00+00:00" },
  { dataBackupTaskType: "INCREMENTAL_BACKUP" },
  { backupMode: "LOGICAL_BACKUP" },
])("only notes one that is another's: %j", (row) => {
  expect(appeared(row)).toEqual(["observe status"]);
});

it("finds a task of another kind where the call named no kind that there is", () => {
  const parts = { ...refused, requestBody: requestWith({ dataBackupMode: "X" }) };
  expect(appeared({ dataBackupTaskType: "INCREMENTAL_BACKUP" }, parts)).toEqual(["must status"]);
});

it("counts a failure inside of a 200 as a refusal", () => {
  expect(appeared({}, { ...refused, status: 200, body: refusal(200) })).toEqual(["must status"]);
});

it("cannot tell where the list cannot be read", () => {
  expect(watched({ readable: false, because: "forbidden" })).toBe("precondition");
});

it("looks at refusals that were watched", () => {
  expect(verdictOf(requestRefusalLeavesNoTask, refused)).toBe("not-applicable");
  expect(appeared({}, {})).toBe("not-applicable");
  expect(appeared({}, { status: 500, body: refusal(500) })).toBe("not-applicable");
});

it.each([
  ["a failure", { status: 500, body: refusal(500) }],
  ["a failure of a proxy", { status: 502, body: Buffer.from("<html></html>") }],
  ["a page", { status: 200, headers: [["Content-Type", "text/html"]], body: Buffer.from("<html></html>") }],
] satisfies readonly (readonly [string, ExchangeParts])[])("finds a wrong call that was carried out behind %s", (_name, answer) => {
  const wrong: ExchangeParts = { ...refused, ...answer };
  expect(appeared({}, wrong)).toEqual(["must status"]);
  expect(appeared({ backupMode: "LOGICAL_BACKUP" }, wrong)).toEqual(["observe status"]);
  expect(watched({ readable: true, appeared: [], unlisted: 0, exchange: "x2" }, wrong)).toEqual([]);
  expect(watched({ readable: false, because: "forbidden" }, wrong)).toBe("precondition");
});

it("leaves to others a wrong call that was served, and one that a right server may serve", () => {
  expect(appeared({}, { ...refused, status: 200, body: success({}) })).toBe("not-applicable");
  expect(appeared({}, { ...refused, status: 500, probe: faulty("member-type", { class: "backup" }) })).toBe("not-applicable");
});

it("only notes tasks that nobody saw", () => {
  expect(watched({ readable: true, appeared: [], unlisted: 2, exchange: "x2" })).toEqual(["observe status"]);
});
