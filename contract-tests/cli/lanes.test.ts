import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { lanesOf, runLanes } from "../../src/cli/lanes.js";

it("puts items into lanes in their order", () => {
  expect(lanesOf(["a1", "b1", "a2"], (item) => item.slice(0, 1))).toEqual([["a1", "a2"], ["b1"]]);
});

it.each([1, 2, 3, 10])("works on %i lanes at once and no more, on one item of a lane at a time", async (atOnce) => {
  const lanes = [["a1", "a2", "a3"], ["b1"], ["c1", "c2"], ["d1"]];
  const open = new Set<string>();
  const done: string[] = [];
  let most = 0;
  await runLanes(lanes, atOnce, async (item) => {
    const lane = item.slice(0, 1);
    expect(open.has(lane)).toBe(false);
    open.add(lane);
    most = Math.max(most, open.size);
    await sleep(5);
    open.delete(lane);
    done.push(item);
  });
  expect(most).toBe(Math.min(atOnce, lanes.length));
  expect(done.toSorted()).toEqual(lanes.flat());
  expect(done.filter((item) => item.startsWith("a"))).toEqual(["a1", "a2", "a3"]);
});

it("does nothing where there is nothing", async () => {
  await runLanes([], 4, () => Promise.reject(new Error("called")));
});
