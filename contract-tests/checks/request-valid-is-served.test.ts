import { describe, expect, it } from "vitest";
import { requestValidIsServed } from "../../src/checks/request-valid-is-served.js";
import { faulty, refusal, requestWith, validMark, verdictOf, type ExchangeParts } from "./exchange.js";

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
