import { describe, expect, it } from "vitest";
import { Reader } from "../../src/engine/reader.js";
import type { Exchange, TransportFailure } from "../../src/model/exchange.js";
import type { RequestRecipe } from "../../src/model/probe.js";
import type { Transport } from "../../src/model/transport.js";

const recipe: RequestRecipe = { operation: "listClusters", method: "GET", path: "/api/v2/ob/clusters", credentials: "own", headers: [] };

/** A server that answers each read with a status, or not at all, after so many milliseconds. */
function serverOf(status: number | TransportFailure, milliseconds = 1): { readonly reader: Reader; readonly asked: () => number } {
  let now = 0;
  let asked = 0;
  const transport: Transport = {
    send: async ({ method, path, operation }, probe) => {
      now += milliseconds;
      asked += 1;
      const came =
        typeof status === "number" ? { response: { httpVersion: "HTTP/1.1", status, statusText: "", headers: [] } } : { failure: status };
      const request = { method, origin: "http://ocp.example", path, headers: [] };
      const exchange: Exchange = {
        id: "x",
        operation,
        probe,
        request,
        ...came,
        startedAt: "2026-03-01T00:00:00Z",
        durationMs: 1,
        leaks: [],
      };
      return { kind: "exchange", exchange };
    },
    close: async () => undefined,
    possibleBackups: () => 0,
    countLate: () => undefined,
    remarks: () => [],
  };
  return { reader: new Reader(transport, { now: () => now, sleep: async () => undefined }, 60_000), asked: () => asked };
}

describe("a reader", () => {
  it.each<[string, number | TransportFailure, number, number, RegExp | undefined]>([
    ["goes on while answers come, of whatever kind", 403, 1, 20, undefined],
    ["stops where the credentials are refused twice", 401, 1, 2, /may lock the account/],
    ["stops where nothing can be sent", { stage: "not-sent", code: "ECONNREFUSED", message: "refused" }, 1, 1, /does not answer: refused/],
    ["stops where no answer comes twice", { stage: "no-answer", code: "TIMEOUT", message: "late" }, 1, 2, /does not answer: late/],
    ["stops where the answers take too long together", 200, 9000, 7, /too long/],
  ])("%s", async (_what, status, milliseconds, sent, stopped) => {
    const { reader, asked } = serverOf(status, milliseconds);
    for (let read = 0; read < 20; read += 1) await reader.read(recipe);
    expect(asked()).toBe(sent);
    if (stopped === undefined) expect(reader.stopped).toBeUndefined();
    else expect(reader.stopped).toMatch(stopped);
  });
});
