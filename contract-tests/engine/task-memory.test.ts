import { expect, it } from "vitest";
import { TaskMemory } from "../../src/engine/task-memory.js";
import type { TaskList } from "../../src/engine/task-watch.js";

const list = (...ids: readonly string[]): TaskList => ({ rows: ids.map((id) => ({ id })) });
const ids = (seen: ReturnType<TaskMemory["look"]>) => (seen?.watch.readable === true ? seen.watch.appeared.map(({ id }) => id) : "unread");

it("says of a call what the next look shows, and of later looks only what is new", () => {
  const memory = new TaskMemory();
  expect(memory.look(list("1"), "l0")).toBeUndefined();
  memory.call("x1");
  expect(memory.look(list("1"), "l1")).toMatchObject({ call: "x1", watch: { readable: true, appeared: [] } });
  expect(memory.look(list("1"), "l2")).toBeUndefined();
  expect(memory.look(list("1", "2"), "l3")).toMatchObject({ call: "x1", watch: { appeared: [{ id: "2" }], late: true } });
  expect(memory.look(list("1", "2"), "l4")).toBeUndefined();
});

it("does not take a task for an old one because a look failed in between", () => {
  const memory = new TaskMemory();
  memory.look(list("1"), "l0");
  memory.call("x1");
  expect(ids(memory.look(undefined, "l1"))).toBe("unread");
  expect(memory.readable).toBe(false);
  // The list is not looked at after a call for which nothing was there to compare with.
  expect(memory.call("x2").readable).toBe(false);
  expect(memory.look(list("1", "2"), "l2")).toMatchObject({ call: "x2", watch: { appeared: [{ id: "2" }], late: true } });
});

it("does not take a row for new that comes back from another page", () => {
  const memory = new TaskMemory();
  memory.look(list("1", "2"), "l0");
  memory.call("x1");
  expect(ids(memory.look(list("2"), "l1"))).toEqual([]);
  memory.call("x2");
  expect(ids(memory.look(list("1", "2", "3"), "l2"))).toEqual(["3"]);
});
