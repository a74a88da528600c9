import { expect, it } from "vitest";
import { TaskWatcher } from "../../src/engine/task-watcher.js";
import type { JsonValue } from "../../src/model/json.js";
import { exchange } from "./made-up.js";
import { liveContext } from "./live-context.js";

/** A list of five rows a page, oldest first or newest first. */
function watcherOf(
  rows: () => readonly number[],
  status = () => 200,
  begun: (id: number) => string | null = () => null,
): { readonly watcher: TaskWatcher; readonly asked: string[] } {
  const asked: string[] = [];
  const watcher = new TaskWatcher(liveContext, (recipe) => {
    asked.push(recipe.path);
    const page = Number(/page=(\d+)/.exec(recipe.path)?.[1]);
    const state = /status=(\w+)/.exec(recipe.path)?.[1];
    const all = rows().filter((id) => state === undefined || (state === "DOING") === id < 0);
    const contents: JsonValue = all
      .slice(5 * (page - 1), 5 * page)
      .map((taskId) => ({ taskId, startTime: begun(taskId), status: taskId < 0 ? "DOING" : "DONE" }));
    const value: JsonValue = { data: { contents, page: { totalElements: all.length, totalPages: Math.ceil(all.length / 5) } } };
    const response = {
      httpVersion: "HTTP/1.1",
      status: status(),
      statusText: "",
      headers: [],
      body: { text: "", size: 1, json: { value, faults: [] } },
    };
    return Promise.resolve(exchange({ response }));
  });
  return { watcher, asked };
}

const old = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

it("sees nothing where nothing appeared", async () => {
  const { watcher } = watcherOf(() => old);
  await watcher.begin();
  expect(await watcher.after(exchange())).toMatchObject({ readable: true, appeared: [], unlisted: 0 });
});

it.each([
  ["last", [...old, 13]],
  ["first", [13, ...old]],
])("sees a task that stands %s on many pages", async (_where, later) => {
  let rows = old;
  const { watcher } = watcherOf(() => rows);
  await watcher.begin();
  rows = later;
  const watch = await watcher.after(exchange());
  expect(watch).toMatchObject({ readable: true, unlisted: 0 });
  expect(watch.readable && watch.appeared.map(({ id }) => id)).toContain("13");
});

it("counts what stands on a page that it does not read", async () => {
  const full = [...old, 13, 14, 15];
  let rows = full;
  const { watcher } = watcherOf(() => rows);
  await watcher.begin();
  rows = [...full.slice(0, 7), 16, ...full.slice(7)];
  expect(await watcher.after(exchange())).toMatchObject({ readable: true, unlisted: 1 });
});

it("finds a backup that runs, on the first page and on the last", async () => {
  expect(await watcherOf(() => [-1, ...old]).watcher.obstacle()).toBe("backup task -1 is DOING");
  expect(await watcherOf(() => [...old, -1]).watcher.obstacle()).toBe("backup task -1 is DOING");
  expect(await watcherOf(() => old).watcher.obstacle()).toBeUndefined();
});

it("finds a backup that runs on a page between", async () => {
  const { watcher, asked } = watcherOf(() => [...old.slice(0, 7), -1, ...old.slice(7)]);
  expect(await watcher.obstacle()).toBe("backup task -1 is DOING");
  expect(asked.at(-1)).toMatch(/status=DOING$/);
});

it("takes no list for a promise that nothing runs when it cannot be read", async () => {
  const refused = watcherOf(
    () => old,
    () => 500,
  );
  expect(await refused.watcher.obstacle()).toMatch(/cannot be read/);
});

it("does not trust a list again that failed once", async () => {
  let status = 200;
  const { watcher } = watcherOf(
    () => old,
    () => status,
  );
  await watcher.begin();
  status = 500;
  expect(await watcher.after(exchange())).toMatchObject({ readable: false });
  expect(watcher.readable).toBe(false);
});

it("says that it cannot read a list that is refused", async () => {
  const { watcher } = watcherOf(
    () => old,
    () => 403,
  );
  await watcher.begin();
  expect(watcher.readable).toBe(false);
  expect(await watcher.after(exchange())).toMatchObject({ readable: false });
});

it("sees a task that comes in the place of an old one, in a list that keeps so many and no more", async () => {
  const times = new Map<number, string>([[13, "2026-01-05T10:00:30Z"]]);
  let rows = old;
  const { watcher } = watcherOf(
    () => rows,
    undefined,
    (id) => times.get(id) ?? "2026-01-05T09:00:00Z",
  );
  await watcher.begin();
  rows = [13, ...old.slice(0, -1)];
  expect(await watcher.after(exchange())).toMatchObject({ readable: true, appeared: [{ id: "13" }], unlisted: 0 });
});

it("tells of a task that only a later look shows, once, and by the call before it", async () => {
  let rows = old.slice(0, 3);
  let status = 200;
  const { watcher } = watcherOf(
    () => rows,
    () => status,
  );
  await watcher.begin();
  status = 500;
  expect(await watcher.after(exchange({ id: "x9" }))).toMatchObject({ readable: false });
  [status, rows] = [200, [...rows, 13]];
  expect(await watcher.obstacle()).toBeUndefined();
  expect(watcher.takeLate()).toMatchObject({ call: "x9", watch: { appeared: [{ id: "13" }] } });
  expect(watcher.takeLate()).toBeUndefined();
  await watcher.obstacle();
  expect(watcher.takeLate()).toBeUndefined();
});
