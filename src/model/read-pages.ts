import type { Exchange } from "./exchange.js";
import { jsonText } from "./json-text.js";
import { isJsonArray, member, type JsonValue } from "./json.js";
import type { ListReading } from "./list-reading.js";
import { tellObstacle, type ReadAnswer } from "./read-answer.js";

/** Rows that are asked for on a page. */
export const pageSize = 100;
/** Pages after which a list is given up: a server whose paging never ends is not followed. */
const mostPages = 100;

function count(pages: number): string {
  return pages === 1 ? "1 page" : `${String(pages)} pages`;
}

/** One page as the server gives it. */
interface Page {
  readonly rows: readonly JsonValue[];
  readonly total?: number;
  /** Rows that the server says a page may hold. */
  readonly size?: number;
}

/** Reads a list to its end, each page once, and says whether all of it was seen. */
export async function readPages(read: (page: number) => Promise<ReadAnswer>, most = mostPages): Promise<ListReading> {
  const rows = new Map<string, JsonValue>();
  for (let number = 1; number <= most; number += 1) {
    const answer = await read(number);
    const page = "because" in answer ? undefined : readPage(answer.exchange);
    if (page === undefined) return { rows: [...rows.values()], readable: number > 1, complete: false, ...obstacleOf(answer) };
    const before = rows.size;
    for (const row of page.rows) rows.set(identityOf(row), row);
    const end = endOf(page, rows.size - before, rows.size);
    if (end !== undefined) return { rows: [...rows.values()], readable: true, ...end };
  }
  return { rows: [...rows.values()], readable: true, complete: false, because: `it did not end after ${count(most)}` };
}

/** Says that the list ends here, and whether all of it was seen; undefined where there may be more. */
function endOf({ rows, total, size }: Page, fresh: number, seen: number): Pick<ListReading, "complete" | "because"> | undefined {
  if (total !== undefined && seen === total) return { complete: true };
  if (fresh > 0) return undefined;
  // Nothing new: the list is over, or the server does not heed the number of the page.
  if (total !== undefined) return { complete: false, because: `it has ${String(total)} rows by its own count, and shows ${String(seen)}` };
  const full = size === undefined ? rows.length === pageSize : rows.length >= size;
  return rows.length > 0 && full ? { complete: false, because: "it shows the same page again and again" } : { complete: true };
}

function readPage({ response }: Exchange): Page | undefined {
  const body = response?.body?.json.value;
  const contents = member(member(body, "data"), "contents");
  if (response?.status !== 200 || member(body, "successful") === false || !isJsonArray(contents)) return undefined;
  const page = member(member(body, "data"), "page");
  const [total, size] = ["totalElements", "size"].map((name) => countOf(member(page, name)));
  return { rows: contents, ...(total === undefined ? {} : { total }), ...(size === undefined ? {} : { size }) };
}

function countOf(value: JsonValue | undefined): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function obstacleOf(answer: ReadAnswer): Pick<ListReading, "because" | "status"> {
  if ("because" in answer) return { because: answer.because };
  const { status } = answer.exchange.response ?? {};
  return { because: tellObstacle(answer.exchange), ...(status === undefined ? {} : { status }) };
}

/** A row moves from page to page, and changes, while a list is read; without an id it is known by its text. */
function identityOf(row: JsonValue): string {
  const names = ["id", "taskId", "tenantId", "clusterId", "startTime"];
  const hasId = [member(row, "id"), member(row, "taskId")].some((id) => ["number", "bigint", "string"].includes(typeof id));
  return jsonText(hasId ? names.map((name) => member(row, name) ?? null) : row);
}
