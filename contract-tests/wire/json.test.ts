import { describe, expect, it } from "vitest";
import { jsonText } from "../../src/model/json-text.js";
import type { JsonFaultKind, JsonReading } from "../../src/model/json.js";
import { readJson } from "../../src/wire/json.js";

function read(text: string | readonly number[]): JsonReading {
  return readJson(typeof text === "string" ? Buffer.from(text) : Uint8Array.from(text));
}

function faultsOf(text: string | readonly number[]): readonly (readonly [JsonFaultKind, number])[] {
  return read(text).faults.map(({ kind, offset }) => [kind, offset] as const);
}

describe("a clean document", () => {
  it.each([
    "null",
    "true",
    "false",
    "0",
    "-12.5",
    '"text"',
    "[]",
    "{}",
    '[1,{"a":[true,null]},"x"]',
    '{"a":{"b":[]},"c":"\\u00e9\\n"}',
    ' \t\r\n{"a" : [ 1 , 2 ] }\n',
  ])("reads %s as JSON.parse does", (text) => {
    const reading = read(text);
    expect(reading.faults).toEqual([]);
    expect(JSON.parse(jsonText(reading.value ?? null))).toEqual(JSON.parse(text));
  });

  it("joins surrogate pairs and keeps non-ASCII text", () => {
    expect(read('"\\ud83d\\ude00 备份 \uFFFD"')).toEqual({ value: "😀 备份 \uFFFD", faults: [] });
  });

  it("gives objects that inherit nothing", () => {
    const value = read("{}").value as object;
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) expect(name in value).toBe(false);
    const prototype: unknown = Object.getPrototypeOf(value);
    expect([Reflect.ownKeys(prototype as object), Object.getPrototypeOf(prototype)]).toEqual([[], null]);
  });

  it("of more values than anybody sends is not read to its end", () => {
    const text = (count: number): string => `[${"1,".repeat(count - 1)}1]`;
    expect(read(text(199_999)).faults).toEqual([]);
    expect(read(text(200_000)).faults.map(({ kind }) => kind)).toEqual(["too-many"]);
    const members = (count: number): string => `{${Array.from({ length: count }, (_, at) => `"k${String(at)}":0`).join(",")}}`;
    expect(read(members(99_999)).faults).toEqual([]);
    expect(read(members(100_000)).faults.map(({ kind }) => kind)).toEqual(["too-many"]);
  });
});

describe("numbers", () => {
  it.each<[string, number | bigint]>([
    ["3.5e1", 35],
    ["35.0", 35],
    ["51", 51],
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["9007199254740993", 9007199254740993n],
    ["-9223372036854775808", -9223372036854775808n],
    ["9007199254740993.0", 9007199254740993n],
    ["90071992547409930e-1", 9007199254740993n],
    ["1e20", 100000000000000000000n],
    ["9007199254740993.5", 9007199254740994],
    ["5.00", 5],
    ["1e400", Number.POSITIVE_INFINITY],
    ["-1e1000000", Number.NEGATIVE_INFINITY],
    ["1e-1000000", 0],
  ])("reads %s exactly", (text, value) => {
    expect(read(text)).toEqual({ value, faults: [] });
  });

  it("writes what it read", () => {
    expect(jsonText(read("[9007199254740993,1e400,35]").value ?? null)).toBe("[9007199254740993,1e400,35]");
  });

  it("reads a literal of a million digits at once", () => {
    expect(read(`1${"0".repeat(1_000_000)}e-999999`).value).toBe(10);
    expect(read(`1.${"0".repeat(1_000_000)}1`).value).toBe(1);
  });
});

describe("faults", () => {
  it.each<[string, string | readonly number[], readonly (readonly [JsonFaultKind, number])[]]>([
    ["nothing", "", [["syntax", 0]]],
    ["an XSSI prefix", ")]}',\n{}", [["syntax", 0]]],
    ["HTML", "<html>", [["syntax", 0]]],
    ["a cut-off object", '{"a":1', [["syntax", 6]]],
    ["a cut-off string", '{"a":"b', [["syntax", 7]]],
    ["a missing value", '{"a":}', [["syntax", 5]]],
    ["a trailing comma", "[1,]", [["syntax", 3]]],
    ["a trailing comma in an object", '{"a":1,}', [["syntax", 7]]],
    ["single quotes", "{'a':1}", [["syntax", 1]]],
    ["a leading zero", "[01]", [["syntax", 1]]],
    ["a lone sign", "[-]", [["syntax", 1]]],
    ["a leading plus", "+1", [["syntax", 0]]],
    ["a fraction without digits", "1.", [["syntax", 0]]],
    ["a raw line feed in a string", '"a\nb"', [["syntax", 2]]],
    ["an unknown escape", '"a\\x"', [["syntax", 2]]],
    ["a form feed as white space", "\f1", [["syntax", 0]]],
    ["bytes after the value", '{"a":1} x', [["trailing-bytes", 8]]],
    ["two documents", "{}{}", [["trailing-bytes", 2]]],
    ["a byte order mark", "\uFEFF{}", [["byte-order-mark", 0]]],
    ["a duplicate member", '{"é":1,"é":2}', [["duplicate-key", 8]]],
    ["a duplicate member behind an escape", '{"a":1,"\\u0061":2}', [["duplicate-key", 7]]],
    ["__proto__", '{"__proto__":{"a":1}}', [["proto-key", 1]]],
    ["__proto__ behind an escape", '{"\\u005f_proto__":1}', [["proto-key", 1]]],
    ["half a pair", '"\\ud83d"', [["lone-surrogate", 1]]],
    [
      "the wrong half first",
      '"a\\ude00\\ud83d"',
      [
        ["lone-surrogate", 2],
        ["lone-surrogate", 8],
      ],
    ],
    ["NaN", '{"a":NaN}', [["not-a-number", 5]]],
    ["minus Infinity", "-Infinity", [["not-a-number", 0]]],
    ["an invalid byte", [0x22, 0x61, 0xff, 0x22], [["invalid-utf8", 2]]],
    ["GBK text", [0x22, 0xb1, 0xb8, 0xb7, 0xdd, 0x22], [["invalid-utf8", 1]]],
    ["a cut-off sequence after a true U+FFFD", [0x22, 0xef, 0xbf, 0xbd, 0xe5, 0xa4, 0x22], [["invalid-utf8", 4]]],
    ["a surrogate as bytes", [0x22, 0xed, 0xa0, 0x80, 0x22], [["invalid-utf8", 1]]],
    [
      "UTF-16",
      [0xff, 0xfe, 0x7b, 0x00],
      [
        ["invalid-utf8", 0],
        ["syntax", 0],
      ],
    ],
  ])("names %s with its byte offset", (_what, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it("reports several kinds at once, in the order of the bytes", () => {
    const bytes = Buffer.concat([
      Buffer.from('\uFEFF{"a":1,"a":NaN,"__proto__":"\\udc00", "b":"'),
      Buffer.from([0xff]),
      Buffer.from('"} tail'),
    ]);
    expect(readJson(bytes).faults.map(({ kind }) => kind)).toEqual([
      "byte-order-mark",
      "duplicate-key",
      "not-a-number",
      "proto-key",
      "lone-surrogate",
      "invalid-utf8",
      "trailing-bytes",
    ]);
  });

  it.each<[string, string | readonly number[], unknown]>([
    ["the last of two members", '{"a":1,"a":2}', { a: 2 }],
    ["the first of two documents", "[1] [2]", [1]],
    ["what follows a byte order mark", "\uFEFF[1]", [1]],
    ["the rest of a text with an invalid byte", [0x22, 0x61, 0xff, 0x22], "a\uFFFD"],
  ])("still gives %s", (_what, text, value) => {
    expect(JSON.parse(jsonText(read(text).value ?? null))).toEqual(value);
  });

  it("keeps __proto__ a plain member", () => {
    const value = read('{"__proto__":{"polluted":true}}').value as { readonly polluted?: unknown };
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect(value.polluted).toBeUndefined();
  });

  it.each(["NaN", "[1", "nope"])("gives no value for %s", (text) => {
    expect(read(text)).not.toHaveProperty("value");
  });

  it("tells of no more than ten of a kind", () => {
    expect(faultsOf(`{${'"a":1,'.repeat(50)}"a":1}`)).toHaveLength(10);
  });
});

describe("depth", () => {
  it("reads 1000 levels", () => {
    expect(faultsOf("[".repeat(1000) + "]".repeat(1000))).toEqual([]);
  });

  it.each(["[", '{"a":'])("does not judge 100,000 levels of %s", (opening) => {
    expect(read(opening.repeat(100_000)).faults.map(({ kind }) => kind)).toEqual(["too-deep"]);
  });
});
