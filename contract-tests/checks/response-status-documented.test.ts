import { expect, it } from "vitest";
import { responseStatusDocumented } from "../../src/checks/response-status-documented.js";
import { clusterBackupPath, exchangeOf, faulty, judge, oldContract, refusal, told, verdictOf } from "./exchange.js";

it.each([200, 400, 401, 403, 404, 409, 415, 429, 500])("knows %i", (status) => {
  expect(verdictOf(responseStatusDocumented, { status })).toEqual([]);
});

it.each([201, 202, 204])("finds the undocumented success %i", (status) => {
  expect(verdictOf(responseStatusDocumented, { status })).toEqual(["must status"]);
});

it.each([302, 405, 410, 422, 502, 503])("finds the undocumented answer %i", (status) => {
  expect(verdictOf(responseStatusDocumented, { status, body: refusal(status) })).toEqual(["should status"]);
});

it("leaves other methods and unknown paths alone", () => {
  expect(verdictOf(responseStatusDocumented, { method: "GET", status: 405 })).toBe("not-applicable");
  expect(verdictOf(responseStatusDocumented, { method: "GET", path: "/api/v2/unheard-of", status: 200 })).toBe("not-applicable");
});

it("leaves 405 and 406 alone where the media type was wrong", () => {
  const parts = { requestHeaders: [["Content-Type", "text/plain"]], probe: faulty("media-type") } as const;
  expect(verdictOf(responseStatusDocumented, { ...parts, status: 406 })).toBe("not-applicable");
  expect(verdictOf(responseStatusDocumented, { ...parts, status: 422 })).toEqual(["should status"]);
});

it("goes by the profile", () => {
  const exchange = exchangeOf({ path: clusterBackupPath, status: 202 });
  expect(told(judge(responseStatusDocumented, exchange, {}, oldContract))).toEqual(["must status"]);
});

it("leaves alone a gateway that asks everybody for credentials, and finds an OCP that does", () => {
  const time = { method: "GET", path: "/api/v2/time", requestBody: null, status: 401 } as const;
  expect(verdictOf(responseStatusDocumented, { ...time, body: Buffer.from("<html></html>") })).toBe("not-applicable");
  expect(verdictOf(responseStatusDocumented, { ...time, body: refusal(401) })).toEqual(["should status"]);
});
