import { expect, it } from "vitest";
import { listPagesDiffer } from "../../src/checks/list-pages-differ.js";
import type { JsonValue } from "../../src/model/json.js";
import { contract, success, told, type ExchangeParts } from "./exchange.js";
import { runOf } from "./run-of.js";

const from = (first: number, count: number): readonly JsonValue[] =>
  Array.from({ length: count }, (_none, index) => ({ id: first + index }));
const page = (number: number, contents: readonly JsonValue[], given = number, path = "/api/v2/tasks/instances"): ExchangeParts => ({
  ...{ method: "GET", path: `${path}?page=${String(number)}&size=10`, requestBody: null },
  body: success({ contents, page: { number: given, size: 10, totalElements: 20, totalPages: 2 } }),
});
const verdict = (...pages: readonly ExchangeParts[]) => told(listPagesDiffer.judge(runOf(...pages), contract));

it("takes other rows, and the same page again", () => {
  expect(verdict(page(1, from(1, 10)), page(2, from(11, 10)))).toEqual([]);
  expect(verdict(page(1, from(1, 10)), page(2, from(11, 10)), page(1, from(1, 10)), page(1, from(1, 10)))).toEqual([]);
});

it("takes rows that were pushed onto the next page meanwhile", () => {
  expect(verdict(page(1, from(1, 10)), page(2, from(7, 4)))).toEqual([]);
  expect(verdict(page(1, from(1, 10)), page(2, from(6, 10)))).toEqual([]);
});

it("takes a server at its word that gives the last page instead", () => {
  expect(verdict(page(1, from(1, 10)), page(7, from(1, 10), 1))).toBe("not-applicable");
});

it("finds the rows of the page before, in any order, but not those of another list", () => {
  expect(verdict(page(1, from(1, 10)), page(2, from(1, 10).toReversed()))).toEqual(["should /data/contents"]);
  expect(verdict(page(1, from(1, 10)), page(2, from(1, 10), 2, "/api/v2/ob/clusters"))).toBe("not-applicable");
});

it("needs two pages of a list", () => {
  expect(verdict(page(1, from(1, 10)))).toBe("not-applicable");
  expect(verdict({}, { method: "GET", path: "/api/v2/info", requestBody: null, body: [] })).toBe("not-applicable");
});
