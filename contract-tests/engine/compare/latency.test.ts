import { expect, it } from "vitest";
import { latencyDifferences } from "../../../src/engine/compare/latency.js";
import type { Exchange } from "../../../src/model/exchange.js";
import { exchange } from "../made-up.js";

const taken = (...durations: readonly number[]): readonly Exchange[] =>
  durations.map((durationMs) =>
    exchange({
      ...{ operation: "getTenant", durationMs, response: { httpVersion: "1.1", status: 200, statusText: "", headers: [] } },
      probe: { id: "read/getTenant", class: "read", credentials: "own", impossibleIds: false },
    }),
  );
const told = (before: readonly Exchange[], after: readonly Exchange[]) =>
  latencyDifferences(before, after).map(({ at, before: was, after: is }) => [at, was, is]);

it("goes by the median of several answers, so that one hiccup tells nothing", () => {
  expect(told(taken(10, 12, 11), taken(130, 140, 150))).toEqual([["getTenant", "11 ms", "140 ms"]]);
  expect(told(taken(10, 12, 11), taken(11, 12, 900))).toEqual([]);
  expect(told(taken(130, 140, 150), taken(10, 12, 11))).toEqual([["getTenant", "140 ms", "11 ms"]]);
});

it("wants more of one or two", () => {
  expect(told(taken(10), taken(300))).toEqual([]);
  expect(told(taken(10), taken(450))).toEqual([["getTenant", "10 ms", "450 ms"]]);
});

it("tells nothing of what was asked in one run only", () => {
  expect(told([], taken(900, 900, 900))).toEqual([]);
});
