import { expect, it } from "vitest";
import { responseRefusalHeaders } from "../../src/checks/response-refusal-headers.js";
import { refusal, verdictOf } from "./exchange.js";

it.each([
  [401, "WWW-Authenticate", "Basic"],
  [405, "Allow", "GET"],
])("takes a %d with %s, and notes one without", (status, name, value) => {
  const body = refusal(status);
  expect(verdictOf(responseRefusalHeaders, { status, body, headers: [[name.toLowerCase(), value]] })).toEqual([]);
  expect(verdictOf(responseRefusalHeaders, { status, body })).toEqual([`observe header ${name.toLowerCase()}`]);
});

it("asks for nothing with other statuses", () => {
  expect(verdictOf(responseRefusalHeaders, { status: 404, body: refusal(404) })).toBe("not-applicable");
});

it.each(["GET, POST", "post", " , GET", "everything but POST", "DELETE,PUT"])(
  "finds no fault with Allow: %s for another method",
  (allow) => {
    const method = allow.includes("GET, POST") ? "PUT" : "POST";
    expect(verdictOf(responseRefusalHeaders, { method, status: 405, body: refusal(405), headers: [["Allow", allow]] })).toEqual([]);
  },
);

it("finds an Allow that names the refused method, in one header or in several", () => {
  const path = "/api/v2/ob/clusters/1/backup/backupNow";
  const verdict = (...headers: readonly (readonly [string, string])[]) =>
    verdictOf(responseRefusalHeaders, { method: "GET", operation: "backupClusterNow", path, status: 405, body: refusal(405), headers });
  expect(verdict(["Allow", "GET, HEAD"])).toEqual(["should header allow"]);
  expect(verdict(["allow", "POST"], ["Allow", "HEAD,GET"])).toEqual(["should header allow"]);
});
