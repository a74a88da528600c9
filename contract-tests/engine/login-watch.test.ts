import { expect, it } from "vitest";
import { LoginWatch } from "../../src/engine/login-watch.js";
import type { Exchange } from "../../src/model/exchange.js";
import { exchange } from "./made-up.js";

function answered(status: number, credentials: "own" | "none" = "own"): Exchange {
  const probe = { id: "read/listClusters", class: "read", credentials, impossibleIds: false } as const;
  return exchange({ probe, operation: "listClusters", response: { httpVersion: "HTTP/1.1", status, statusText: "", headers: [] } });
}

function refusedAfter(...exchanges: readonly Exchange[]): boolean {
  const watch = new LoginWatch();
  exchanges.forEach((each) => {
    watch.note(each);
  });
  return watch.refused;
}

it("gives up after two refused logins of the real user", () => {
  expect(refusedAfter(answered(401))).toBe(false);
  expect(refusedAfter(answered(401), answered(401))).toBe(true);
});

it("goes on where a login was accepted, or another's was refused", () => {
  expect(refusedAfter(answered(200), answered(401), answered(401))).toBe(false);
  expect(refusedAfter(answered(401, "none"), answered(401, "none"), answered(401))).toBe(false);
});
