import { describe, expect, it } from "vitest";
import { authSignatureFitsTheCall } from "../../src/checks/auth-signature-fits-the-call.js";
import type { Exchange } from "../../src/model/exchange.js";
import { signatureFaults, type SignatureFault } from "../../src/model/probe.js";
import { exchangeOf, faulty, judge, refusal, told, validMark, type ExchangeParts } from "./exchange.js";

const signature = ["Authorization", "OCP-ACCESS-KEY-HMACSHA1 [redacted]"] as const;
const right = exchangeOf({ method: "GET", path: "/api/v2/ob/clusters", requestHeaders: [signature], probe: validMark, more: { id: "x2" } });
const time = exchangeOf({
  ...{ method: "GET", path: "/api/v2/time", probe: validMark, requestHeaders: [] },
  ...{ headers: [["Content-Type", "text/plain"]], body: Buffer.from("2026-01-05T10:00:00.025Z"), more: { id: "x3" } },
});

function verdict(kind: SignatureFault, parts: ExchangeParts = {}, others: readonly Exchange[] = [right, time]): readonly string[] | string {
  const date = kind === "stale-date" ? "Mon, 05 Jan 2026 09:00:00 GMT" : "Mon, 05 Jan 2026 10:00:00 GMT";
  const exchange = exchangeOf({ probe: faulty(kind), requestHeaders: [signature, ["Date", date]], ...parts });
  return told(judge(authSignatureFitsTheCall, exchange, { exchanges: [exchange, ...others] }));
}

it.each(signatureFaults.filter((kind) => kind !== "future-date"))("finds a success with %s", (kind) => {
  expect(verdict(kind)).toEqual(["must status"]);
  expect(verdict(kind, { method: "GET", path: "/api/v2/ob/clusters" })).toEqual(["must status"]);
  expect(verdict(kind, { status: 202, noBody: true })).toEqual(["must status"]);
});

it("only notes that a Date ahead is taken", () => {
  expect(verdict("future-date")).toEqual(["observe status"]);
  expect(verdict("future-date", { status: 401, body: refusal(401) })).toEqual([]);
});

it.each([401, 403, 500])("takes %i", (status) => {
  expect(verdict("other-body", { status, body: refusal(status) })).toEqual([]);
});

it("weighs a login page less", () => {
  expect(verdict("wrong-signature", { headers: [["Content-Type", "text/html"]], body: Buffer.from("<html>") })).toEqual(["should status"]);
});

describe("does not judge", () => {
  it("a refusal by a server that takes no signature at all", () => {
    expect(verdict("wrong-signature", { status: 401, body: refusal(401) }, [time])).toBe("precondition");
  });

  it("a stale Date by a clock that nobody knows, or that may not be stale", () => {
    expect(verdict("stale-date", {}, [right])).toBe("precondition");
    const behind = { ...time, response: { ...time.response!, body: { ...time.response!.body!, text: "2026-01-05T09:10:00Z" } } };
    expect(verdict("stale-date", {}, [right, behind])).toBe("precondition");
  });

  it("a throttled call, and one that nothing is known of", () => {
    expect(verdict("other-path", { status: 429, body: refusal(429) })).toBe("precondition");
    expect(told(judge(authSignatureFitsTheCall, right))).toBe("not-applicable");
    expect(verdict("other-path", { method: "GET", path: "/api/v2/time" })).toBe("not-applicable");
  });
});

describe("at ids that cannot exist", () => {
  const denied = { status: 404, body: refusal(404, "OBE11001") };
  const madeUp = exchangeOf({ probe: faulty("made-up-access-key"), status: 401, body: refusal(401), more: { id: "x4" } });

  it("says nothing where the ids alone explain the refusal", () => {
    expect(verdict("other-body", denied)).toBe("masked");
    expect(verdict("other-body", { status: 400, body: refusal(400, "COM10001") }, [right, time, madeUp])).toBe("masked");
  });

  it("finds a server that went on to look for them, which it does not with a made-up AccessKey", () => {
    expect(verdict("other-body", denied, [right, time, madeUp])).toEqual(["should status"]);
    const elsewhere = { ...madeUp, request: { ...madeUp.request, path: "/api/v2/ob/clusters/1/backup/backupNow" } };
    expect(verdict("other-body", denied, [right, time, elsewhere])).toBe("masked");
  });
});
