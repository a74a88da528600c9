import type { RunView } from "../../src/model/check.js";
import type { Exchange } from "../../src/model/exchange.js";
import { exchangeOf, type ExchangeParts } from "./exchange.js";

/** Makes a run of exchanges, numbered in their order. */
export function runOf(...all: readonly ExchangeParts[]): RunView & { readonly last: Exchange } {
  const exchanges = all.map((parts, index): Exchange => ({ ...exchangeOf(parts), id: `x${String(index + 1)}` }));
  return { exchanges, tasksAfter: new Map(), last: exchanges.at(-1)! };
}

/** An answer of getServerTime, right at the beginning of the exchanges of `exchangeOf`. */
export function clockAt(time: string): ExchangeParts {
  return {
    ...{ method: "GET", path: "/api/v2/time", requestBody: null, headers: [["Content-Type", "text/plain"]] },
    body: Buffer.from(time),
    more: { startedAt: "2026-01-05T10:00:00.000Z", durationMs: 10 },
  };
}
