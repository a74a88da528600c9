import { expect, it } from "vitest";
import { jsonIsClean } from "../../src/checks/json-is-clean.js";
import { verdictOf } from "./exchange.js";

const withBytes = (body: string | Buffer) => verdictOf(jsonIsClean, { body: typeof body === "string" ? Buffer.from(body) : body });

it.each(['{"server":"服务器 🗄"}', '{"a":"\\ud83d\\ude00"}', '{"a":{"a":1},"b":{"a":1}}', '{"proto":1}'])("takes %s", (text) => {
  expect(withBytes(text)).toEqual([]);
});

it.each([
  ["a byte order mark", "\uFEFF{}", "should body@0"],
  ["half a surrogate pair", '{"a":"\\ud83d"}', "should body@6"],
  ["a member twice", '{"status":200,"status":200}', "should body@14"],
  ["__proto__", '{"__proto__":{}}', "should body@1"],
])("finds %s", (_name, text, finding) => {
  expect(withBytes(text)).toEqual([finding]);
});

it("finds bytes that are not UTF-8", () => {
  expect(withBytes(Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xe9, 0x22, 0x7d]))).toEqual(["should body@6"]);
});

it("tells each blemish by itself", () => {
  expect(withBytes('\uFEFF{"a":1,"a":2}')).toHaveLength(2);
});

it("leaves to others what is empty, unreadable or no JSON", () => {
  expect(verdictOf(jsonIsClean, { noBody: true })).toBe("not-applicable");
  expect(withBytes("{")).toBe("not-applicable");
  expect(verdictOf(jsonIsClean, { body: Buffer.from("<p>"), headers: [["Content-Type", "text/html"]] })).toBe("not-applicable");
});
