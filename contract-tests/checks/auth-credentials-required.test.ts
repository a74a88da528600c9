import { describe, expect, it } from "vitest";
import { authCredentialsRequired } from "../../src/checks/auth-credentials-required.js";
import { faulty, refusal, verdictOf, type ExchangeParts } from "./exchange.js";

const anonymous = (parts: ExchangeParts) => verdictOf(authCredentialsRequired, { probe: faulty("no-credentials"), ...parts });
const refused = (status: number) => anonymous({ status, body: refusal(status) });

it.each(["no-credentials", "made-up-user", "made-up-access-key"] as const)("finds a success with %s", (kind) => {
  expect(verdictOf(authCredentialsRequired, { probe: faulty(kind) })).toEqual(["must status"]);
  expect(verdictOf(authCredentialsRequired, { probe: faulty(kind), method: "GET", path: "/api/v2/ob/clusters" })).toEqual(["must status"]);
});

it("finds a 2xx without a body, and a success envelope under an error", () => {
  expect(anonymous({ status: 202, noBody: true })).toEqual(["must status"]);
  expect(anonymous({ status: 500 })).toEqual(["must status"]);
});

it("weighs a login page less", () => {
  expect(anonymous({ headers: [["Content-Type", "text/html"]], body: Buffer.from("<html>") })).toEqual(["should status"]);
});

it.each([401, 403, 302, 500])("takes %i", (status) => {
  expect(refused(status)).toEqual([]);
});

it("takes a 401 of any form", () => {
  expect(anonymous({ status: 401, noBody: true, headers: [] })).toEqual([]);
});

it("says nothing where something else explains the refusal", () => {
  expect(refused(404)).toBe("masked");
  expect(refused(400)).toBe("masked");
  expect(refused(429)).toBe("precondition");
});

describe("a recording", () => {
  it("is only noted where it shows no credentials", () => {
    expect(verdictOf(authCredentialsRequired, { probe: null, requestHeaders: [] })).toEqual(["observe request authorization"]);
  });

  it("may show them, or not be served", () => {
    expect(verdictOf(authCredentialsRequired, { probe: null, requestHeaders: [["cookie", "JSESSIONID=(redacted)"]] })).toBe(
      "not-applicable",
    );
    expect(verdictOf(authCredentialsRequired, { probe: null })).toBe("not-applicable");
    expect(verdictOf(authCredentialsRequired, { probe: null, requestHeaders: [], status: 401, body: refusal(401) })).toBe("not-applicable");
  });
});

it("leaves alone what asks for no credentials, and other methods", () => {
  expect(anonymous({ method: "GET", path: "/api/v2/time" })).toBe("not-applicable");
  expect(anonymous({ method: "GET" })).toBe("not-applicable");
  expect(anonymous({ method: "GET", path: "/nowhere" })).toBe("not-applicable");
  expect(verdictOf(authCredentialsRequired, {})).toBe("not-applicable");
});
