import type { Evidence, Level } from "./evidence.js";
import type { JsonValue } from "./json.js";

/** One discrepancy between an exchange (or a run) and the contract. */
export interface Finding {
  /** Where in the exchange: a JSON Pointer into the response body (`*` for every row), `status`, `header <name>`, `body@<byte offset>`, `request <pointer>`, `transport`. */
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
  /** One sentence for a person. */
  readonly message: string;
  readonly level: Level;
  /** Pointer into the profile's bundled document: the statement that does not hold. */
  readonly contract: string;
  readonly evidence?: Evidence;
}

/** Shows a value in a finding: JSON, cut at 120 characters. */
export function show(value: JsonValue | undefined): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value, (_key, each: unknown) => (typeof each === "bigint" ? Number(each) : each));
  const exact = typeof value === "bigint" ? value.toString() : text;
  return exact.length > 120 ? `${exact.slice(0, 117)}...` : exact;
}

/** Gives the location of a finding without what differs from row to row: array positions and byte offsets. */
export function locationOf(at: string): string {
  return at.replace(/\/\d+(?=\/|$)/g, "/*").replace(/@\d+$/, "@*");
}
