import { expect, it } from "vitest";
import { responseRefusalHeaders } from "../../src/checks/response-refusal-headers.js";
import { refusal, verdictOf } from "./exchange.js";

it.each([
  [401, "WWW-Authenticate", "Basic"],
  [405, "Allow", "POST"],
])("takes a %d with %s, and notes one without", (status, name, value) => {
  const body = refusal(status);
  expect(verdictOf(responseRefusalHeaders, { status, body, headers: [[name.toLowerCase(), value]] })).toEqual([]);
  expect(verdictOf(responseRefusalHeaders, { status, body })).toEqual([`observe header ${name.toLowerCase()}`]);
});

it("asks for nothing with other statuses", () => {
  expect(verdictOf(responseRefusalHeaders, { status: 404, body: refusal(404) })).toBe("not-applicable");
});
