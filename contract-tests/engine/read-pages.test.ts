import { describe, expect, it } from "vitest";
import { readPages } from "../../src/model/read-pages.js";
import type { Exchange } from "../../src/model/exchange.js";
import type { JsonValue } from "../../src/model/json.js";
import type { ListReading } from "../../src/model/list-reading.js";
import type { ReadAnswer } from "../../src/model/read-answer.js";

function answer(body: JsonValue, status = 200): ReadAnswer {
  const json = { value: body, faults: [] };
  const response = { httpVersion: "HTTP/1.1", status, statusText: "", headers: [], body: { text: "", size: 1, json } };
  const request = { method: "GET", origin: "http://ocp.example", path: "/", headers: [] };
  const exchange: Exchange = { id: "x1", request, response, startedAt: "2026-03-01T12:00:00Z", durationMs: 1, leaks: [] };
  return { exchange };
}

function rows(from: number, to: number): readonly JsonValue[] {
  return Array.from({ length: to - from + 1 }, (_each, index) => ({ taskId: from + index }));
}

function page(contents: JsonValue, info?: JsonValue): ReadAnswer {
  return answer({ successful: true, data: { contents, ...(info === undefined ? {} : { page: info }) } });
}

/** Reads what a server gives for each page, and counts how often it is asked. */
async function read(server: (number: number) => ReadAnswer): Promise<ListReading & { readonly asked: number }> {
  let asked = 0;
  const reading = await readPages(async (number) => {
    asked += 1;
    return server(number);
  });
  return { ...reading, asked };
}

describe("a list of pages", () => {
  it.each<[string, (number: number) => ReadAnswer, Partial<ListReading & { readonly asked: number }>, number]>([
    [
      "is read to its end",
      (n) => page(rows((n - 1) * 100 + 1, Math.min(n * 100, 250)), { totalElements: 250, size: 100 }),
      { complete: true, asked: 3 },
      250,
    ],
    ["may be empty", () => page([], { totalElements: 0 }), { complete: true, asked: 1 }, 0],
    ["may have no page at all", () => page(rows(1, 3)), { complete: true, asked: 2 }, 3],
    ["may be whole on each page", () => page(rows(1, 250)), { complete: true, asked: 2 }, 250],
    [
      "may hold fewer rows on a page than asked for",
      (n) => page(rows((n - 1) * 5 + 1, n * 5), { totalElements: 15, size: 5 }),
      { complete: true, asked: 3 },
      15,
    ],
    ["is not whole where the same full page comes again", () => page(rows(1, 100)), { complete: false, asked: 2 }, 100],
    [
      "is not whole where its count says more",
      (n) => page(n === 1 ? rows(1, 3) : [], { totalElements: 7 }),
      { complete: false, asked: 2 },
      3,
    ],
    [
      "is not whole where its count says less",
      (n) => page(n === 1 ? rows(1, 3) : [], { totalElements: 2 }),
      { complete: false, asked: 2 },
      3,
    ],
    ["is left after 100 pages", (n) => page(rows(n, n), { totalElements: n + 1 }), { complete: false, asked: 100 }, 100],
    [
      "is not whole where a later page fails",
      (n) => (n === 1 ? page(rows(1, 100), { totalElements: 150 }) : answer({}, 500)),
      { readable: true, complete: false, status: 500 },
      100,
    ],
    [
      "is not readable without permission",
      () => answer({ successful: false, error: { message: "no" } }, 403),
      { readable: false, status: 403, because: "HTTP 403: no" },
      0,
    ],
    ["is not readable without contents", () => answer({ data: {} }), { readable: false, complete: false }, 0],
    ["is not readable in an envelope of failure", () => answer({ successful: false, data: { contents: [] } }), { readable: false }, 0],
    [
      "counts rows that moved from page to page once",
      (n) => page(n === 1 ? rows(1, 100) : rows(100, 149), { totalElements: 149 }),
      { complete: true },
      149,
    ],
    ["counts a row once that changed in between", (n) => page([{ taskId: 1, status: n === 1 ? "DOING" : "DONE" }]), { complete: true }, 1],
    ["keeps rows without an id", () => page([null, 5, { a: 1 }], { totalElements: 3 }), { complete: true }, 3],
  ])("%s", async (_what, server, expected, count) => {
    const reading = await read(server);
    expect(reading).toMatchObject(expected);
    expect(reading.rows).toHaveLength(count);
    if (!reading.complete) expect(reading.because).toBeTruthy();
  });
});
