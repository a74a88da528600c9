import { deflateSync, gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "../../src/wire/json.js";
import { createRedactor } from "../../src/wire/redaction.js";
import { isStrong } from "../../src/wire/secret-strength.js";
import { createSecretFinder } from "../../src/wire/secret.js";
import { base32 } from "../miniatures/canaries.js";

const value = "Zq8sUnwantedS3cretKey90x";
const secrets = [{ name: "key", value }];
const redactor = createRedactor(secrets);
const bytes = Buffer.from(value);
const base64 = (text: string | Buffer): string => Buffer.from(text).toString("base64");
const body = JSON.stringify({ storage: { endpoint: "oss.example.com", accessKeySecret: value } });

const forms: readonly (readonly [form: string, what: string, written: string])[] = [
  ["other case", "upper case", value.toUpperCase()],
  ["other case", "lower case", value.toLowerCase()],
  ["hex", "hexadecimal digits apart", bytes.toString("hex").replace(/..(?=.)/g, "$&:")],
  ["hex", "hexadecimal numbers", [...bytes].map((byte) => `0x${byte.toString(16)}`).join(" ")],
  ["other case in hex", "hex of upper case", Buffer.from(value.toUpperCase()).toString("hex")],
  ["other case in base64", "base64 of lower case", base64(value.toLowerCase())],
  ...[" ", "-", ":", ",", ", ", "\n", "\\n", ".", "|"].map(
    (sign) => ["letters apart", `apart by ${JSON.stringify(sign)}`, Array.from(value).join(sign)] as const,
  ),
  ["list of bytes", "bytes", JSON.stringify([...bytes])],
  ["list of bytes", "bytes in lines", JSON.stringify([...bytes], null, 2)],
  ["reverse", "reverse", Array.from(value).reverse().join("")],
  ["base64 in base64", "base64 of base64", base64(base64(value))],
  ["base64 in base64", "base64 of base64 of a pair", base64(base64(`user:${value}`))],
  ["base64 in base64", "base64 of base64 behind a word", `request-${base64(base64(value))}`],
  ["url in base64", "base64 of a form", base64(`key=${[...bytes].map((byte) => `%${byte.toString(16)}`).join("")}`)],
  ["gzip in base64", "base64 of gzip", base64(gzipSync(body))],
  ["gzip in base64", "base64 of zlib", base64(deflateSync(body))],
  ["gzip in base64 in base64", "base64 of base64 of gzip", base64(base64(gzipSync(body)))],
  ["gzip in hex", "hex of gzip", gzipSync(body).toString("hex")],
  ["base32", "base32", base32(bytes)],
  ["base32", "base32 of a pair", base32(Buffer.from(`user:${value}`)).toLowerCase()],
  ["large part", "all but the last four letters", `${value.slice(0, -4)}****`],
  ["large part", "all but the first four letters", `****${value.slice(4)}`],
];

describe("a strong secret", () => {
  it.each(forms)("is found as %s: %s", (form, _what, written) => {
    const text = `before ${written} after`;
    expect(redactor.find(text).map((match) => match.form)).toEqual([form]);
    const clean = redactor.text(text);
    expect(clean).toMatch(/^before .*\[redacted\].* after$/s);
    expect(redactor.find(clean)).toEqual([]);
  });

  it.each(forms)("is taken out of JSON, which stays JSON: %s, %s", (_form, _what, written) => {
    const text = JSON.stringify({ a: written, list: [...bytes], [`x ${written}`]: [written], nested: JSON.stringify({ b: written }) });
    for (const each of [text, JSON.stringify(JSON.parse(text), null, 2)]) {
      const clean = redactor.body(each);
      expect(readJson(Buffer.from(clean)).faults).toEqual([]);
      expect(redactor.find(clean)).toEqual([]);
      expect(JSON.parse(clean)).toMatchObject({ list: [0] });
    }
  });

  it.each([
    ["shows its first and last letters only", `${value.slice(0, 4)}**************${value.slice(-4)}`],
    ["shows its half", `${value.slice(0, 11)}***********`],
    ["is a hash", "9b74c9897bac770ffc029102a200c5de"],
    ["shows two thirds of it", value.slice(0, 15)],
  ])("is not blamed where a mask %s", (_what, text) => {
    expect(redactor.find(text)).toEqual([]);
  });

  it("with the name of its user in it is looked for as a whole", () => {
    const secret = { name: "password", value: "svc9Kx2LmQ7zAbCd", whole: true } as const;
    expect(createSecretFinder([secret])("svc9Kx2LmQ7z")).toEqual([]);
    expect(createSecretFinder([secret])("svc9Kx2LmQ7zAbCd")).toHaveLength(1);
  });
});

describe("a weak secret", () => {
  it.each([
    "administrator",
    "OceanBase-4.3.5.0",
    "correct horse battery",
    "2024-01-01T00:00:00Z",
    "123456789012345",
    "backup-runner-2024",
    "aaaaAAAA1111",
    "10.0.0.12:8080",
  ])("%s is everyday text in another case, apart, or packed", (word) => {
    expect(isStrong(word)).toBe(false);
    const { find } = createRedactor([{ name: "password", value: word }]);
    const others = [word.toUpperCase(), word.toLowerCase(), Array.from(word).reverse().join(""), Array.from(word).join(" ")].filter(
      (each) => each !== word,
    );
    for (const text of [...others, base64(base64(word)), word.slice(0, -3)]) expect(find(text)).toEqual([]);
  });
});

describe("honest text", () => {
  const alphabet = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
  const secret = fc.array(fc.constantFrom(...alphabet), { minLength: 8, maxLength: 40 }).map((signs) => signs.join(""));

  it("of any kind holds no secret that nobody put there, and stays as it is", () => {
    fc.assert(
      fc.property(secret, fc.json({ maxDepth: 4 }), fc.base64String({ maxLength: 400 }), (made, json, packed) => {
        const { find, body: redact } = createRedactor([{ name: "made", value: made }]);
        const text = `${json} ${packed} ${base64(json)} ${base64(gzipSync(json))}`;
        fc.pre(!text.includes(made) && !json.toLowerCase().includes("key"));
        expect(find(text)).toEqual([]);
        expect(redact(packed)).toBe(packed);
      }),
      { numRuns: 300, seed: 411 },
    );
  });

  it("loses every strong secret that somebody puts there in a form of ours", () => {
    const writes: readonly ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => Array.from(text).reverse().join(""),
      (text) => Array.from(text).join(" "),
      (text) => JSON.stringify([...Buffer.from(text)]),
      (text) => base64(base64(text)),
      (text) => base64(gzipSync(text)),
      (text) => base32(Buffer.from(text)),
    ];
    fc.assert(
      fc.property(secret.filter(isStrong), fc.constantFrom(...writes), fc.lorem(), (made, write, words) => {
        const { find, text } = createRedactor([{ name: "made", value: made }]);
        const clean = text(`${words} ${write(made)} ${words}`);
        expect(clean).toContain("[redacted]");
        expect(find(clean)).toEqual([]);
      }),
      { numRuns: 300, seed: 411 },
    );
  });
});

describe("packed text made to be slow", () => {
  it.each([
    ["a bomb", base64(gzipSync(Buffer.alloc(64 * 1024 * 1024)))],
    ["many bombs", Array.from({ length: 200 }, () => base64(gzipSync(Buffer.alloc(2 * 1024 * 1024)))).join(" ")],
    [
      "base64 of base64 without end",
      Array.from({ length: 8 }).reduce<string>((text) => base64(text), "somebody said something ".repeat(2000)),
    ],
    ["one run of eight megabytes", "A".repeat(8_388_608)],
    ["one run with a dash after each sign", "Zq-".repeat(1_000_000)],
    ["letters apart without end", "Z q 8 s ".repeat(400_000)],
    ["bytes without end", "90,113,56,115,".repeat(200_000)],
    ["parts without end", value.slice(3, 16).repeat(200_000)],
  ])("is read in linear time, with bounded memory: %s", (_what, text) => {
    expect(redactor.text(text)).toBe(text);
  });
});
