import { expect, it } from "vitest";
import { areOthers } from "../../src/engine/whose-tasks.js";
import type { Exchange } from "../../src/model/exchange.js";
import type { JsonValue } from "../../src/model/json.js";
import { exchange } from "./made-up.js";

function listOf(contents: JsonValue, status = 200): Exchange {
  const body = { text: "", size: 1, json: { value: { data: { contents } }, faults: [] } };
  return exchange({
    probe: { id: "read/listTaskInstances", class: "read", credentials: "own", impossibleIds: false },
    response: { httpVersion: "1.1", status, statusText: "", headers: [], body },
  });
}

const task = (id: number, name: string, type = "MANUAL"): JsonValue => ({ id, type, creator: { id: 1, name } });
const before = [listOf([task(1, "us")])];
const verdict = (...rows: readonly JsonValue[]) => areOthers(before, listOf([task(1, "us"), ...rows]), "us");

it("says that tasks are another's where OCP says it of each that is new", () => {
  expect(verdict(task(2, "admin"))).toBe(true);
  expect(verdict(task(2, "us", "SCHEDULED"))).toBe(true);
  expect(verdict(task(2, "admin"), task(3, "us", "SCHEDULED"))).toBe(true);
});

it("does not where one is ours, none is new, or nobody tells", () => {
  expect(verdict(task(2, "us"))).toBe(false);
  expect(verdict(task(2, "admin"), task(3, "us"))).toBe(false);
  expect(verdict()).toBe(false);
  expect(verdict({ id: 2 })).toBe(false);
  expect(areOthers(before, listOf([task(1, "us"), task(2, "admin")]), undefined)).toBe(false);
  expect(areOthers(before, listOf([], 403), "us")).toBe(false);
  expect(areOthers([], listOf([task(2, "admin")]), "us")).toBe(false);
  expect(areOthers(before, undefined, "us")).toBe(false);
});
