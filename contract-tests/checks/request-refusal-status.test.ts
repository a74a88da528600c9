import { describe, expect, it } from "vitest";
import { requestRefusalStatus } from "../../src/checks/request-refusal-status.js";
import type { FaultKind } from "../../src/model/probe.js";
import {
  cluster,
  exchangeOf,
  faulty,
  impossible,
  refusal,
  requestWith,
  success,
  tenant,
  verdictOf,
  type ExchangeParts,
} from "./exchange.js";

const away = `/api/v2/ob/clusters/${String(impossible)}/tenants/${String(impossible)}/backup/backupNow`;
const requests: Readonly<Partial<Record<FaultKind, ExchangeParts>>> = {
  "malformed-json": { requestBody: Buffer.from("{") },
  "media-type": { requestHeaders: [["Content-Type", "text/plain"]] },
  method: { method: "PUT" },
  "path-id": { path: "/api/v2/ob/clusters/x/tenants/7/backup/backupNow" },
  "unknown-ids": { path: away },
  "member-missing": { requestBody: requestWith({ backupMode: undefined }) },
};
const read = exchangeOf({
  method: "GET",
  path: `/api/v2/ob/clusters/${String(cluster)}/tenants/${String(tenant)}`,
  body: success({}),
  more: { id: "x0" },
});
const valid = exchangeOf({ more: { id: "x9" } });

function answered(kind: FaultKind, status: number, more: ExchangeParts = {}) {
  const parts = { probe: faulty(kind), status, body: refusal(status), ...requests[kind], ...more };
  const exchange = exchangeOf(parts);
  return verdictOf(requestRefusalStatus, parts, { exchanges: [read, valid, exchange] });
}

describe("takes", () => {
  it.each<readonly [FaultKind, number]>([
    ["no-credentials", 401],
    ["made-up-user", 401],
    ["made-up-access-key", 401],
    ["malformed-json", 400],
    ["media-type", 415],
    ["media-type", 400],
    ["method", 405],
    ["method", 404],
    ["path-id", 400],
    ["path-id", 404],
    ["unknown-ids", 404],
    ["unknown-ids", 400],
    ["unknown-ids", 403],
    ["member-missing", 400],
  ])("%s with %i", (kind, status) => {
    expect(answered(kind, status)).toEqual([]);
  });
});

describe("finds", () => {
  it.each<readonly [FaultKind, number]>([
    ["made-up-user", 404],
    ["made-up-access-key", 500],
    ["no-credentials", 302],
    ["malformed-json", 500],
    ["malformed-json", 415],
    ["media-type", 500],
    ["media-type", 422],
    ["method", 500],
    ["path-id", 500],
    ["unknown-ids", 500],
    ["unknown-ids", 410],
    ["member-missing", 500],
    ["member-missing", 422],
    ["member-missing", 404],
    ["member-missing", 403],
    ["member-missing", 401],
    ["member-missing", 503],
  ])("%s with %i, where the run shows that nothing else explains it", (kind, status) => {
    expect(answered(kind, status)).toEqual(["should status"]);
  });

  it("a conflict that has the code of something else", () => {
    expect(answered("member-missing", 409, { body: refusal(409, "COM10001") })).toEqual(["should status"]);
  });
});

describe("only notes", () => {
  it.each(["no-credentials", "made-up-user", "made-up-access-key"] as const)("%s with 403 where a filter may be at work", (kind) => {
    expect(answered(kind, 403)).toEqual(["observe status"]);
    expect(answered(kind, 403, { method: "GET", path: "/api/v2/ob/clusters" })).toEqual(["should status"]);
  });

  it("an unknown id with 500 and a code of its own", () => {
    expect(answered("unknown-ids", 500, { body: refusal(500, "OBE21003") })).toEqual(["observe status"]);
  });
});

describe("says nothing where", () => {
  it.each<readonly [FaultKind, number]>([
    ["member-missing", 404],
    ["member-missing", 403],
    ["member-missing", 400],
    ["malformed-json", 404],
    ["media-type", 404],
    ["no-credentials", 404],
    ["no-credentials", 400],
  ])("impossible ids alone explain %s with %i", (kind, status) => {
    expect(answered(kind, status, { path: away })).toBe("masked");
  });

  it("a failure with a code may be about impossible ids", () => {
    expect(answered("member-missing", 500, { path: away, body: refusal(500, "OBE21003") })).toBe("masked");
    expect(answered("member-missing", 500, { path: away, body: refusal(500, 0) })).toEqual(["should status"]);
    expect(answered("path-id", 500, { path: `/api/v2/ob/clusters/x/tenants/${String(impossible)}/backup/backupNow` })).toEqual([
      "should status",
    ]);
  });

  it.each(["BAK31005", 20007, "BAK30004"])("the code %s is about the state of things", (code) => {
    for (const status of [400, 409, 500]) expect(answered("member-missing", status, { body: refusal(status, code) })).toBe("precondition");
  });

  it("a conflict has no code", () => {
    expect(answered("member-missing", 409)).toBe("precondition");
  });

  it("the call was throttled", () => {
    expect(answered("member-missing", 429)).toBe("precondition");
    expect(answered("no-credentials", 429)).toBe("precondition");
  });

  it.each([401, 403, 404])("nothing in the run shows that %i is not about user or ids", (status) => {
    const parts = { probe: faulty("member-missing"), status, body: refusal(status), ...requests["member-missing"] };
    expect(verdictOf(requestRefusalStatus, parts)).toBe("precondition");
  });
});

it("trusts a refusal that names the member, also at impossible ids", () => {
  const body = refusal(400, 0, { subErrors: [{ field: "backupMode", message: "no" }] });
  expect(answered("member-missing", 400, { path: away, probe: faulty("member-missing", { at: "/backupMode" }), body })).toEqual([]);
  const others = refusal(400, 0, { subErrors: [{ field: "id" }, null, "x"] });
  expect(answered("member-missing", 400, { path: away, body: others })).toBe("masked");
});

it("leaves alone what is right, may be overlooked, or was accepted", () => {
  expect(verdictOf(requestRefusalStatus, { status: 500, body: refusal(500) })).toBe("not-applicable");
  expect(verdictOf(requestRefusalStatus, { requestBody: requestWith({ extra: 1 }), status: 422, body: refusal(422) })).toBe(
    "not-applicable",
  );
  expect(answered("member-missing", 200, { body: success({}) })).toBe("not-applicable");
});

it("judges a recording by its request alone", () => {
  const parts = { ...requests["member-missing"], probe: null, status: 500, body: refusal(500) };
  expect(verdictOf(requestRefusalStatus, parts)).toEqual(["should status"]);
});
