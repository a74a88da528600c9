import { describe, expect, it } from "vitest";
import { listTasks, whoseAre, type ListedTasks } from "../../src/engine/whose-tasks.js";
import type { JsonObject, JsonValue } from "../../src/model/json.js";
import { liveContext } from "./live-context.js";
import { exchange } from "./made-up.js";

const rows = [{ id: "24", startTime: "2026-01-05T10:00:05Z" }];
const aim = new Map([
  ["cluster", 1000005n],
  ["tenant", 1000012n],
] as const);
const task = (more: JsonObject = {}): JsonObject => ({
  ...{ id: 7, type: "MANUAL", createTime: "2026-01-05T18:00:00+08:00", creator: { id: 1, name: "us" } },
  ...{ cluster: { id: 1000005 }, tenant: { id: 1000012 } },
  ...more,
});
const whole = (...tasks: readonly JsonValue[]): ListedTasks => ({ rows: tasks, whole: true });
const whose = (...tasks: readonly JsonValue[]) => whoseAre(rows, whole(...tasks), aim, "us");
const dba = { creator: { id: 2, name: "dba" } };

describe("a backup that appeared is", () => {
  it("ours where all tasks of its time are", () => {
    expect(whose(task())).toBe("own");
    expect(whose(task(), task({ id: 8 }))).toBe("own");
  });

  it("another's where all of them are, or a schedule set them off", () => {
    expect(whose(task(dba))).toBe("others");
    expect(whose(task({ type: "SCHEDULED" }))).toBe("others");
    expect(whose(task({ type: "SYS_SCHEDULED" }), task(dba))).toBe("others");
  });

  it("nobody's that could be told where they differ, or do not say it", () => {
    expect(whose(task(), task(dba))).toBe("unknown");
    expect(whose(task({ creator: { id: 1 } }))).toBe("unknown");
    expect(whose(task({ creator: null }))).toBe("unknown");
    expect(whoseAre(rows, whole(task(dba)), aim, undefined)).toBe("unknown");
    expect(whoseAre(rows, { rows: [], whole: false }, aim, "us")).toBe("unknown");
  });

  it("spoken of by no task of another time, tenant or cluster", () => {
    expect(whose()).toBeUndefined();
    expect(whose(task({ createTime: "2026-01-05T09:00:00Z" }), task({ createTime: "2026-01-05T10:01:00Z" }))).toBeUndefined();
    expect(whose(task({ tenant: { id: 1000013 } }), task({ cluster: { id: 1 } }))).toBeUndefined();
    expect(whose(task({ tenant: null }))).toBe("own");
    expect(whoseAre(rows, whole(task({ tenant: { id: 1000013 } })), new Map([["cluster", 1000005n]] as const), "us")).toBe("own");
  });

  it("another's where their task was under way for longer, and told by no long one of ours", () => {
    const long = { createTime: "2026-01-05T09:00:00Z", startTime: "2026-01-05T09:00:00Z" };
    expect(whose(task({ ...long, ...dba }))).toBe("others");
    expect(whose(task({ ...long, type: "SCHEDULED", finishTime: "2026-01-05T10:30:00Z" }), task())).toBe("unknown");
    expect(whose(task(long))).toBeUndefined();
    expect(whose(task({ ...long, ...dba, finishTime: "2026-01-05T09:30:00Z" }))).toBeUndefined();
  });

  it("told by the task's start as well as by its creation", () => {
    expect(whose(task({ createTime: "2026-01-05T08:00:00Z", startTime: "2026-01-05T10:00:04Z" }))).toBe("own");
  });
});

describe("the list of tasks", () => {
  const asked: string[] = [];
  const pagesOf = (pages: number, unreadable = 0) => {
    asked.length = 0;
    return listTasks(
      liveContext,
      ({ path }) => {
        asked.push(path);
        const page = Number(/page=(\d+)/.exec(path)?.[1]);
        const value: JsonValue = { data: { contents: [{ id: page }], page: { totalPages: pages } } };
        const body = { text: "", size: 1, json: { value, faults: [] } };
        const status = page === unreadable ? 500 : 200;
        return Promise.resolve(exchange({ response: { httpVersion: "1.1", status, statusText: "", headers: [], body } }));
      },
      "us",
    );
  };

  it("is read to its end, in any order", async () => {
    expect(await pagesOf(3)).toEqual({ rows: [{ id: 1 }, { id: 2 }, { id: 3 }], whole: true });
    expect(asked).toHaveLength(3);
  });

  it("is not whole where it has too many pages, or one of them cannot be read", async () => {
    expect(await pagesOf(400)).toMatchObject({ whole: false });
    expect(asked).toHaveLength(10);
    expect(await pagesOf(3, 2)).toEqual({ rows: [{ id: 1 }, { id: 3 }], whole: false });
  });

  it("says nothing where it cannot be read", async () => {
    expect(await pagesOf(1, 1)).toBeUndefined();
  });
});
