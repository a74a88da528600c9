import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonText } from "../../src/model/json-text.js";
import { readJson } from "../../src/wire/json.js";

// One seed: the same code gives the same result.
fc.configureGlobal({ seed: 1_000_005 });

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Writes a value with every number as a double, so that readings can be compared with those of `JSON.parse`. */
const rounded = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) => (typeof each === "bigint" ? Number(each) : each));

/** Text that is often nearly JSON. */
const nearlyJson = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        '"',
        "\\",
        "\\u",
        "d800",
        "-",
        "0",
        "1",
        ".",
        "e",
        "true",
        "null",
        "NaN",
        " ",
        "\n",
        "é",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
  fc
    .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
    .map(([text, at, inserted]) => text.slice(0, at % (text.length + 1)) + inserted + text.slice(at % (text.length + 1))),
);

describe("readJson, on made-up input", () => {
  it("reads what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const reading = readJson(encode(JSON.stringify(value)));
        expect(rounded(reading.value)).toBe(JSON.stringify(value));
        expect(reading.faults.filter(({ kind }) => kind !== "proto-key" && kind !== "lone-surrogate")).toEqual([]);
      }),
    );
  });

  it("agrees with JSON.parse on what is JSON", () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const parsed = attempt(() => JSON.parse(text) as unknown);
        const reading = readJson(encode(text));
        const fatal = reading.faults.filter(({ kind }) => ["syntax", "not-a-number", "trailing-bytes", "byte-order-mark"].includes(kind));
        expect(fatal.length === 0).toBe(parsed !== undefined);
        if (parsed !== undefined && !reading.faults.some(({ kind }) => kind === "proto-key"))
          expect(rounded(reading.value)).toBe(rounded(parsed));
      }),
      { numRuns: 2000 },
    );
  });

  it("never throws, and points into the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        for (const { offset } of readJson(bytes).faults) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(bytes.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps every digit of an integer", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), (id) => {
        const { value } = readJson(encode(jsonText({ id })));
        expect(jsonText(value ?? null)).toBe(`{"id":${id.toString()}}`);
      }),
    );
  });
});

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
