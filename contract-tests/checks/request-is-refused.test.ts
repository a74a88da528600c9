import { describe, expect, it } from "vitest";
import { requestIsRefused } from "../../src/checks/request-is-refused.js";
import type { JsonValue } from "../../src/model/json.js";
import {
  changed,
  clusterBackupPath,
  configWith,
  contract,
  exampleRequest,
  faulty,
  impossible,
  refusal,
  requestWith,
  success,
  verdictOf,
} from "./exchange.js";
import type { ExchangeParts } from "./exchange.js";

const accepted = (parts: ExchangeParts) => verdictOf(requestIsRefused, parts);
const without = requestWith({ backupMode: undefined });
const page = { headers: [["Content-Type", "text/html"]], body: Buffer.from("<!DOCTYPE html>") } as const;
const away = `/api/v2/ob/clusters/${String(impossible)}/tenants/${String(impossible)}`;

it("has nothing to say of a right request", () => {
  expect(accepted({})).toBe("not-applicable");
});

describe("a wrong backup call", () => {
  it("may be refused in any way", () => {
    expect(accepted({ requestBody: without, status: 400, body: refusal(400) })).toEqual([]);
    expect(accepted({ requestBody: without, status: 422, body: Buffer.from("no") })).toEqual([]);
  });

  it.each<readonly [string, ExchangeParts, string]>([
    ["a missing member", { requestBody: without }, "must request /backupMode"],
    ["an unknown value", { requestBody: requestWith({ dataBackupMode: "X" }) }, "must request /dataBackupMode"],
    ["text/plain", { requestHeaders: [["Content-Type", "text/plain"]] }, "must request content-type"],
    ["no JSON", { requestBody: Buffer.from("{") }, "must request"],
    ["a word for an id", { path: "/api/v2/ob/clusters/x/tenants/7/backup/backupNow" }, "must request id"],
    ["ids that nothing has", { path: `${away}/backup/backupNow` }, "must request id"],
    [
      "a member that is wanted by inference",
      { requestBody: configWith({ alarmStoragePercentageThreshold: 101 }) },
      "should request /obBackupServiceStorageConfig/alarmStoragePercentageThreshold",
    ],
    ["GET", { method: "GET" }, "must request method"],
  ])("is found with %s", (_name, parts, finding) => {
    expect(accepted(parts)).toContain(finding);
  });

  it("is found with any 2xx to the POST", () => {
    expect(accepted({ requestBody: without, status: 202, noBody: true })).toEqual(["must request /backupMode"]);
    expect(accepted({ requestBody: without, ...page })).toEqual(["must request /backupMode"]);
  });

  it("is found with a success envelope under any status", () => {
    expect(accepted({ requestBody: without, status: 400 })).toEqual(["must request /backupMode"]);
    expect(accepted({ requestBody: without, status: 500 })).toEqual(["must request /backupMode"]);
  });

  it("is only noted where a right server may overlook the fault", () => {
    expect(accepted({ requestBody: requestWith({ extra: 1 }) })).toEqual(["observe request /extra"]);
    expect(accepted({ requestBody: configWith({ storageId: "26" }) })).toEqual(["observe request /obBackupServiceStorageConfig/storageId"]);
    const body = changed(exampleRequest("backupClusterNow", contract), { backupMode: undefined });
    expect(accepted({ path: clusterBackupPath, requestBody: body })).toEqual(["observe request /backupMode"]);
  });

  it("weighs less where a failure is told inside of a 200", () => {
    expect(accepted({ requestBody: without, body: refusal(200) })).toEqual(["should request /backupMode"]);
  });

  it("says nothing where something else explains the refusal", () => {
    const parts = { requestBody: without, path: `${away}/backup/backupNow`, probe: faulty("member-missing", { impossibleIds: true }) };
    expect(accepted({ ...parts, status: 404, body: refusal(404) })).toBe("masked");
    expect(accepted({ requestBody: without, status: 429, body: refusal(429) })).toBe("precondition");
    expect(accepted({ requestBody: without, status: 401, body: refusal(401) })).toBe("precondition");
  });

  it("is left to others where it failed or was sent elsewhere", () => {
    expect(accepted({ requestBody: without, status: 500, body: refusal(500) })).toBe("not-applicable");
    expect(accepted({ requestBody: without, status: 302, noBody: true })).toBe("not-applicable");
  });
});

describe("another method", () => {
  it.each<readonly [string, ExchangeParts]>([
    ["the console's page", page],
    ["an empty 200", { noBody: true }],
    ["JSON of another kind", { body: [] }],
  ])("is only noted with %s", (_name, parts) => {
    expect(accepted({ method: "GET", ...parts })).toEqual(["observe request method"]);
  });

  it("may be refused", () => {
    expect(accepted({ method: "PUT", status: 405, body: refusal(405) })).toEqual([]);
  });
});

describe("a read", () => {
  const read = (path: string, data: JsonValue) => accepted({ method: "GET", path, requestBody: null, body: success(data) });

  it("is found where it tells of what cannot exist", () => {
    expect(read(away, { id: impossible })).toContain("should request tenantId");
    expect(read("/api/v2/tasks/instances/abc", { id: 1 })).toEqual(["should request taskInstanceId"]);
    expect(read(`${away.slice(0, away.indexOf("/tenants"))}/tenants`, { contents: [{}] })).toEqual(["should request id"]);
  });

  it.each([null, {}, { contents: [] }, []])("may find nothing: %j", (data) => {
    expect(read(away, data)).toEqual([]);
  });
});

it("leaves credentials to auth/credentials-required", () => {
  expect(accepted({ probe: faulty("no-credentials") })).toBe("not-applicable");
});
