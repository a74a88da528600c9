import { describe, expect, it } from "vitest";
import { requestValidIsServed } from "../../src/checks/request-valid-is-served.js";
import { exchangeOf, faulty, refusal, requestWith, success, validMark, verdictOf, type ExchangeParts } from "./exchange.js";

const answered = (status: number, code: number | string = 0, parts: ExchangeParts = {}) =>
  verdictOf(requestValidIsServed, { status, body: refusal(status, code), ...parts });
const list: ExchangeParts = { method: "GET", path: "/api/v2/ob/clusters", requestBody: null };
const one: ExchangeParts = { method: "GET", path: "/api/v2/ob/clusters/7/tenants/8", requestBody: null };

it("takes any success", () => {
  expect(verdictOf(requestValidIsServed, {})).toEqual([]);
  expect(verdictOf(requestValidIsServed, { status: 204, noBody: true })).toEqual([]);
});

it.each([302, 405, 406, 415, 500, 502, 503])("finds %i", (status) => {
  expect(answered(status)).toEqual(["should status"]);
});

it.each(["", "COM10999"])("finds a failure whose code %j says nothing", (code) => {
  expect(answered(500, code)).toEqual(["should status"]);
});

it.each([20007, "BAK31005"])("only notes a failure with the code %s", (code) => {
  expect(answered(500, code)).toEqual(["observe status"]);
});

it.each([400, 401, 403, 404, 409, 422, 429])("takes a refusal with %i for a matter of the moment", (status) => {
  expect(answered(status, "BAK31005")).toBe("precondition");
});

it("finds a refusal that does not say why, unless it is about the user or the hour", () => {
  const body = Buffer.from("<html></html>");
  expect(answered(404, 0, { body })).toEqual(["should status"]);
  expect(answered(400, 0, { noBody: true })).toEqual(["should status"]);
  expect(answered(401, 0, { body })).toBe("precondition");
});

describe("a read", () => {
  it("is found where a list without ids is not", () => {
    expect(answered(404, "COM10002", list)).toEqual(["should status"]);
    expect(answered(404, 0, { ...list, probe: null })).toEqual(["should status"]);
    expect(answered(400, 0, { ...list, probe: validMark })).toEqual(["should status"]);
  });

  it("may be refused for its ids, or in a recording for its query", () => {
    expect(answered(404, "OBE21003", one)).toBe("precondition");
    expect(answered(400, 0, one)).toBe("precondition");
    expect(answered(400, 0, { ...list, probe: null })).toBe("precondition");
  });
});

it("leaves wrong requests alone, but not those that are only unusual", () => {
  expect(answered(500, 0, { requestBody: requestWith({ backupMode: undefined }) })).toBe("not-applicable");
  expect(answered(500, 0, { probe: faulty("no-credentials") })).toBe("not-applicable");
  expect(answered(500, 0, { method: "GET" })).toBe("not-applicable");
  expect(answered(500, 0, { probe: null, requestBody: null })).toBe("not-applicable");
  expect(answered(500, 0, { requestBody: requestWith({ extra: 1 }) })).toEqual(["should status"]);
});

describe("what the rest of the run shows", () => {
  const read = exchangeOf({ method: "GET", path: "/api/v2/ob/clusters/7/tenants/8", body: success({}), more: { id: "x0" } });
  const path = "/api/v2/ob/clusters/7/tenants/8/backup/backupNow";
  const afterRead = (status: number, code: number | string = 0) =>
    verdictOf(requestValidIsServed, { path, status, body: refusal(status, code) }, { exchanges: [read] });

  it("is that the credentials are good", () => {
    expect(afterRead(401)).toEqual(["should status"]);
    expect(afterRead(403)).toBe("precondition");
  });

  it.each([0, "OBE21003", 15023])("is that the ids exist, whatever the code %s says", (code) => {
    expect(afterRead(404, code)).toEqual(["should status"]);
  });

  it("is not that there is a strategy", () => {
    const strategy = (code: number | string) =>
      verdictOf(
        requestValidIsServed,
        { method: "GET", path: "/api/v2/ob/clusters/7/tenants/8/backup/config/backupStrategy", status: 404, body: refusal(404, code) },
        { exchanges: [read] },
      );
    expect(strategy(0)).toBe("precondition");
    expect(strategy("BAK21006")).toBe("precondition");
    expect(strategy("OBE21003")).toEqual(["should status"]);
  });

  it("is that a task exists which a list shows", () => {
    const listed = (id: number | string) =>
      exchangeOf({
        method: "GET",
        path: "/api/v2/tasks/instances?page=1",
        body: success({ contents: [{ id: 5 }, { id }] }),
        more: { id: "x0" },
      });
    const readAfter = (exchanges: Parameters<typeof verdictOf>[2]) =>
      verdictOf(
        requestValidIsServed,
        { method: "GET", path: "/api/v2/tasks/instances/7", requestBody: null, status: 404, body: refusal(404, "TSK10001") },
        exchanges,
      );
    expect(readAfter({ exchanges: [listed("7")] })).toEqual(["should status"]);
    expect(readAfter({ exchanges: [listed(8)] })).toBe("precondition");
    expect(readAfter({ exchanges: [] })).toBe("precondition");
  });

  it("is not that there is all else which the call needs", () => {
    expect(afterRead(404, "BAK29010")).toBe("precondition");
  });
});

it("finds a documented value that is refused, but no other rule of the server", () => {
  const blaming = (field: string, code: number | string = 0) =>
    answered(400, code, { body: refusal(400, code, { subErrors: [{ field, message: "no" }] }) });
  expect(blaming("obBackupServiceStorageConfig.obBackupStorageBaseInfo.backupStorageType")).toEqual(["should status"]);
  expect(blaming("obBackupServiceStorageConfig.configName")).toBe("precondition");
  for (const code of ["BAK30004", 20110, "COM10001", 7]) expect(blaming("backupMode", code)).toBe("precondition");
  expect(blaming("backupMode", "COM10999")).toEqual(["should status"]);
});

describe("what is open to anyone", () => {
  const path = "/api/v2/time";
  const served = exchangeOf({ method: "GET", path, body: "2026-01-01T00:00:00+08:00", probe: validMark, more: { id: "x0" } });
  const anonymous = { ...validMark, credentials: "none" } as const;
  const denied = (status: number, parts: ExchangeParts = {}, exchanges = [served]) =>
    verdictOf(
      requestValidIsServed,
      { method: "GET", path, requestBody: null, status, body: refusal(status, "IAM10000"), probe: anonymous, ...parts },
      { exchanges },
    );

  it("is denied to nobody for having no credentials", () => {
    expect(denied(401)).toEqual(["should status"]);
    expect(denied(403)).toEqual(["should status"]);
  });

  it("may be denied by a gateway, with what others lack as well, and where nobody is served", () => {
    expect(denied(401, { body: Buffer.from("<html></html>") })).toBe("precondition");
    expect(denied(401, { probe: validMark })).toBe("precondition");
    expect(denied(401, {}, [])).toBe("precondition");
    expect(denied(401, { path: "/api/v2/info" })).toBe("precondition");
  });
});

describe("user and password that are taken for the information about the server", () => {
  const basic = { ...validMark, credentials: "basic" } as const;
  const info = (credentials: "basic" | "none", status: number) =>
    exchangeOf({
      ...{ method: "GET", path: "/api/v2/info", status, probe: { ...validMark, credentials }, more: { id: `x-${credentials}` } },
      body: status === 200 ? { buildVersion: "4.3.4-1" } : refusal(status, "IAM10000"),
    });
  const refusedAfter = (...exchanges: readonly ReturnType<typeof info>[]) =>
    verdictOf(requestValidIsServed, { ...list, status: 401, body: refusal(401, "IAM10000"), probe: basic }, { exchanges });

  it("are good where a caller without any is refused there", () => {
    expect(refusedAfter(info("basic", 200), info("none", 401))).toEqual(["should status"]);
  });

  it("may be wrong where anybody is told", () => {
    expect(refusedAfter(info("basic", 200), info("none", 200))).toBe("precondition");
    expect(refusedAfter(info("basic", 200))).toBe("precondition");
    expect(refusedAfter(info("basic", 401), info("none", 401))).toBe("precondition");
  });
});
