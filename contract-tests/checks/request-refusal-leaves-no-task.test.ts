import { describe, expect, it } from "vitest";
import { requestRefusalLeavesNoTask } from "../../src/checks/request-refusal-leaves-no-task.js";
import type { TaskRow, TaskWatch } from "../../src/model/check.js";
import type { Exchange } from "../../src/model/exchange.js";
import {
  changed,
  clusterBackupPath,
  exchangeOf,
  faulty,
  refusal,
  requestWith,
  result,
  started,
  success,
  verdictOf,
  type ExchangeParts,
} from "./exchange.js";

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

it.each([
  ["own", "must status"],
  ["others", "observe status"],
  ["unknown", "observe status"],
] as const)("goes by OCP's word whose it is: %s", (whose, told) => {
  const watch: TaskWatch = {
    readable: true,
    appeared: [{ id: "24", startTime: "2026-01-05T10:00:00Z" }],
    unlisted: 0,
    exchange: "x2",
    whose,
  };
  expect(watched(watch)).toEqual([told]);
});

it.each([undefined, "own"] as const)("only notes what a refusal because a backup runs says itself (whose: %s)", (whose) => {
  const busy: ExchangeParts = { status: 409, body: changed(refusal(409), { error: { code: "BAK31005", message: "running" } }) };
  const watch: TaskWatch = {
    readable: true,
    appeared: [{ id: "24" }],
    unlisted: 0,
    exchange: "x2",
    ...(whose === undefined ? {} : { whose }),
  };
  expect(watched(watch, busy)).toEqual(["observe status"]);
});

describe("seen by a later look", () => {
  const dated: ExchangeParts = {
    more: { id: "x0" },
    method: "GET",
    path: "/api/v2/time",
    headers: [["Date", "Mon, 05 Jan 2026 10:00:00 GMT"]],
  };
  const late = (startTime: string, clock: readonly Exchange[] = [exchangeOf(dated)]) =>
    verdictOf(requestRefusalLeavesNoTask, refused, {
      exchanges: [...clock, exchangeOf(refused)],
      tasksAfter: new Map([["x1", { readable: true, appeared: [{ id: "24", startTime }], unlisted: 0, exchange: "x2", late: true }]]),
    });

  it("finds a task that began during the call or soon after it, by the clock of the server", () => {
    expect(late("2026-01-05T10:00:00Z")).toEqual(["must status"]);
    expect(late("2026-01-05T10:00:00.9Z")).toEqual(["must status"]);
  });

  it("only notes one that began seconds before the call, by that clock: the list may have lagged behind another's", () => {
    expect(late("2026-01-05T09:59:58Z")).toEqual(["must status"]);
    expect(late("2026-01-05T09:59:50Z")).toEqual(["observe status"]);
    expect(late("2026-01-05T09:59:50Z", [])).toEqual(["must status"]);
  });

  it("only notes one that began seconds after the answer: another may have started it", () => {
    expect(late("2026-01-05T10:00:04Z")).toEqual(["observe status"]);
  });

  it("blames it all the same where nothing tells the clock of the server", () => {
    expect(late("2026-01-05T10:00:04Z", [])).toEqual(["must status"]);
  });
});

it("counts a failure inside of a 200 as a refusal", () => {
  expect(appeared({}, { ...refused, status: 200, body: refusal(200) })).toEqual(["must status"]);
});

describe("after an answer that says of every object that it did not succeed", () => {
  const failed = result({ beSuccessful: false, taskIdList: undefined, errorCode: "BAK31001" });
  const denied: ExchangeParts = { body: started(failed) };

  it("finds a task that appeared, also one that the answer to a faulty call belies", () => {
    expect(appeared({}, denied)).toEqual(["must status"]);
    expect(appeared({ status: "DOING" }, { ...refused, ...denied })).toEqual(["must status"]);
    expect(watched({ readable: true, appeared: [], unlisted: 0, exchange: "x2" }, denied)).toEqual([]);
  });

  it("only notes another's, and one that failed", () => {
    expect(watched({ readable: true, appeared: [{ id: "24" }], unlisted: 0, exchange: "x2", whose: "others" }, denied)).toEqual([
      "observe status",
    ]);
    expect(appeared({ backupMode: "LOGICAL_BACKUP" }, denied)).toEqual(["observe status"]);
    expect(appeared({ status: "FAILED" }, denied)).toEqual(["observe status"]);
    expect(appeared({ status: "FAILED" })).toEqual(["must status"]);
  });

  it("only notes one where the result says that a backup is there already", () => {
    for (const errorCode of ["BAK31005", { code: 31005, key: "BAK31005" }]) {
      expect(appeared({}, { body: started(result({ beSuccessful: false, taskIdList: undefined, errorCode })) })).toEqual([
        "observe status",
      ]);
    }
  });

  it("leaves an answer alone that names a task, or says of one object that it succeeded", () => {
    expect(appeared({}, { body: started(failed, result()) })).toBe("not-applicable");
    expect(appeared({}, { body: started(result({ beSuccessful: false })) })).toBe("not-applicable");
    expect(appeared({}, { body: success({ backupObjectOpsResultList: [] }) })).toBe("not-applicable");
  });
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

describe("after a call that may have started a backup", () => {
  const rows = (...ids: readonly string[]): TaskWatch => ({
    readable: true,
    appeared: ids.map((id) => ({ id })),
    unlisted: 0,
    exchange: "w",
  });
  const earlier = (parts: ExchangeParts) => exchangeOf({ ...parts, more: { id: "x0", ...parts.more } });
  const { response: _none, ...unanswered } = earlier({});
  const lost: Exchange = { ...unanswered, failure: { stage: "no-answer", code: "TIMEOUT", message: "no answer" } };
  const page: ExchangeParts = { body: Buffer.from("<html></html>"), headers: [["Content-Type", "text/html"]] };
  /** What is told of tasks that appear at a refusal, after other exchanges. */
  const told = (before: readonly Exchange[], after: TaskWatch, ...watches: readonly (readonly [string, TaskWatch])[]) =>
    verdictOf(requestRefusalLeavesNoTask, refused, {
      exchanges: [...before, exchangeOf(refused)],
      tasksAfter: new Map([...watches, ["x1", after]]),
    });

  it.each([
    ["no answer", lost],
    ["a cut answer", { ...lost, failure: { stage: "answer-cut", code: "CONNECTION_CLOSED", message: "closed" } } satisfies Exchange],
    ["a failure", earlier({ status: 503, body: refusal(503) })],
    ["a page", earlier(page)],
    ["a success", earlier({})],
  ])("with %s, only notes the one task that it may have started", (_name, before) => {
    expect(told([before], rows("1"))).toEqual(["observe status"]);
    expect(told([before], rows("1", "2"))).toEqual(["observe status", "must status"]);
    expect(told([before], rows("2"), ["x0", rows("1")])).toEqual(["must status"]);
    expect(told([before], rows("1"), ["x0", { readable: false, because: "forbidden" }])).toEqual(["observe status"]);
  });

  it.each([
    ["that was refused", earlier({ status: 400, body: refusal(400) })],
    ["that failed inside of a 200", earlier({ body: refusal(200) })],
    ["that was never sent", { ...lost, failure: { stage: "not-sent", code: "ECONNREFUSED", message: "refused" } } satisfies Exchange],
    ["that was not for a real tenant", earlier({ status: 500, probe: faulty("member-missing", { impossibleIds: true }) })],
    ["by another method", earlier({ ...page, method: "PUT" })],
    ["of another operation", earlier({ status: 500, path: clusterBackupPath })],
  ])("knows what became of one %s", (_name, before) => {
    expect(told([before], rows("1"))).toEqual(["must status"]);
  });

  it("does not excuse a task that a failure of the call itself explains as well", () => {
    const failed: ExchangeParts = { ...refused, status: 500, body: refusal(500) };
    const run = { exchanges: [lost, exchangeOf(failed)], tasksAfter: new Map([["x1", rows("1")]]) };
    expect(verdictOf(requestRefusalLeavesNoTask, failed, run)).toEqual(["must status"]);
  });

  it("does not excuse a task by a later call", () => {
    const run = { exchanges: [exchangeOf(refused), lost], tasksAfter: new Map([["x1", rows("1")]]) };
    expect(verdictOf(requestRefusalLeavesNoTask, refused, run)).toEqual(["must status"]);
  });
});
