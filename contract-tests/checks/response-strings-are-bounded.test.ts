import { expect, it } from "vitest";
import { responseStringsAreBounded } from "../../src/checks/response-strings-are-bounded.js";
import { verdictOf } from "./exchange.js";

const long = "x".repeat(65_536);

it("notes a text that is out of all proportion, where it stands", () => {
  expect(verdictOf(responseStringsAreBounded, { body: { successful: true, server: long } })).toEqual(["observe /server"]);
  expect(verdictOf(responseStringsAreBounded, { body: { successful: true, more: [{ "a/b": long }] } })).toEqual(["observe /more/0/a~1b"]);
});

it("lets long traces and long lists pass", () => {
  const rows = Array.from({ length: 20_000 }, (_none, id) => ({ id, name: `tenant-${String(id)}-${"x".repeat(60)}` }));
  expect(verdictOf(responseStringsAreBounded, { body: { successful: true, data: { contents: rows } } })).toEqual([]);
  expect(verdictOf(responseStringsAreBounded, { body: { successful: true, debugMessage: "at com.example\n".repeat(4000) } })).toEqual([]);
  expect(verdictOf(responseStringsAreBounded, {})).toEqual([]);
});
