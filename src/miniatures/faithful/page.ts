import type { JsonObject } from "../../model/json.js";
import type { Refusal } from "./refusals.js";

/** Gives one page of a list, as `page` and `size` of the query ask; pages count from 1. */
export function pageOf(rows: readonly JsonObject[], query: URLSearchParams): JsonObject | Refusal {
  const [number, size] = [whole(query.get("page"), 1), whole(query.get("size"), 10)];
  if (number === undefined || size === undefined) return { refusal: "invalidQuery" };
  const contents = rows.slice((number - 1) * size, number * size);
  return { contents, page: { number, size, totalElements: rows.length, totalPages: Math.ceil(rows.length / size) } };
}

function whole(text: string | null, otherwise: number): number | undefined {
  if (text === null) return otherwise;
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;
}
