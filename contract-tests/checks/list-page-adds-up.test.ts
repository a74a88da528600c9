import { expect, it } from "vitest";
import { listPageAddsUp } from "../../src/checks/list-page-adds-up.js";
import { member, type JsonValue } from "../../src/model/json.js";
import { refusal, success, verdictOf } from "./exchange.js";

const rows = (count: number): readonly JsonValue[] => Array.from({ length: count }, (_none, index) => ({ id: index + 1 }));
/** What answers a call for the page that the answer names, or for the first. */
const read = (contents: JsonValue, page: JsonValue, query?: string) => {
  const number = member(page, "number");
  const asked = typeof number === "number" && number > 0 ? number : 1;
  const path = `/api/v2/ob/clusters?${query ?? `page=${String(asked)}&size=10`}`;
  return verdictOf(listPageAddsUp, { method: "GET", path, requestBody: null, body: success({ contents, page }) });
};
const page = (totalElements: JsonValue, totalPages: JsonValue, number: JsonValue = 1, size: JsonValue = 10): JsonValue => ({
  ...{ totalElements, totalPages, number, size },
});

it.each<[string, JsonValue, JsonValue]>([
  ["a whole list", rows(3), page(3, 1)],
  ["a first page", rows(10), page(35, 4)],
  ["a last page", rows(5), page(35, 4, 4)],
  ["nothing, on no page or on one", [], page(0, 0)],
  ["nothing on one page", [], page(0, 1)],
  ["another size than was asked for", rows(10), page(35, 4)],
  ["fewer rows than a page could hold, where some are hidden from this user", rows(2), page(35, 4)],
  ["a row that came after the counting", rows(4), page(3, 1)],
  ["a last page that has become empty", [], page(31, 4, 4)],
  ["a page behind the last one", [], page(5, 1, 2)],
  ["numbers of any size", rows(1), page(9223372036854775807n, 922337203685477581n)],
  ["a size of 0, which says nothing", rows(2), page(2, 0, 1, 0)],
])("takes %s", (_name, contents, numbers) => {
  expect(read(contents, numbers)).toEqual([]);
});

it("takes the last page for one behind it", () => {
  expect(read(rows(5), page(35, 4, 4), "page=9&size=10")).toEqual([]);
});

it.each<[string, JsonValue, JsonValue, string]>([
  ["more rows than the size", rows(11), page(11, 2), "/data/contents"],
  ["rows, and none in all", rows(1), page(0, 0), "/data/page/totalElements"],
  ["fewer in all than are shown", rows(9), page(3, 1), "/data/page/totalElements"],
  ["fewer in all than stand before", rows(3), page(11, 2, 3), "/data/page/totalElements"],
  ["too many pages", rows(3), page(3, 7), "/data/page/totalPages"],
  ["no pages", rows(3), page(3, 0), "/data/page/totalPages"],
  ["a first page of another number", rows(3), page(3, 1, 0), "/data/page/number"],
])("finds %s", (_name, contents, numbers, at) => {
  expect(read(contents, numbers)).toEqual([`should ${at}`]);
});

it.each<[string, JsonValue]>([
  ["first page", page(3, 1)],
  ["page in the middle", page(35, 4, 2)],
])("only takes note of an empty %s, whose rows may be hidden from this user", (_name, numbers) => {
  expect(read([], numbers)).toEqual(["observe /data/contents"]);
});

it.each<[JsonValue, JsonValue]>([
  [rows(2), { totalElements: "2", totalPages: null, number: {}, size: -1 }],
  [rows(2), {}],
  [rows(2), page(2.5, 1)],
])("leaves other forms to response/schema: %j %j", (contents, numbers) => {
  expect(read(contents, numbers)).toEqual([]);
});

it("looks at pages only", () => {
  expect(read({}, page(1, 1))).toBe("not-applicable");
  expect(verdictOf(listPageAddsUp, {})).toBe("not-applicable");
  expect(
    verdictOf(listPageAddsUp, { method: "GET", path: "/api/v2/ob/clusters", requestBody: null, status: 403, body: refusal(403) }),
  ).toBe("not-applicable");
});
