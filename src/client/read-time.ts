import type { Reading } from "./read-answer.js";

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** Reads the clock of OCP, a bare text; some servers quote it, and a line break may follow; undefined for a page or an object. */
export function readTime(bytes: Uint8Array): Reading | undefined {
  const text = Buffer.from(bytes)
    .toString("utf8")
    .trim()
    .replace(/^"(.*)"$/, "$1");
  if (text.startsWith("<") || text.startsWith("{")) return undefined;
  const wrong = dateTime.test(text) ? [] : [{ pointer: "", expected: "date and time of RFC 3339", actual: text }];
  return { data: text, traceId: "", breaches: wrong, results: [] };
}
