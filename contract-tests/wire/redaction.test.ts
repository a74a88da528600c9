import { describe, expect, it } from "vitest";
import { readJson } from "../../src/wire/json.js";
import { findLeaks } from "../../src/wire/leaks.js";
import { createRedactor, isSecretMember } from "../../src/wire/redaction.js";
import { createSecretFinder, type NamedSecret } from "../../src/wire/secret.js";

const secrets: readonly NamedSecret[] = [
  { name: "plain", value: "canary-0123" },
  { name: "odd", value: `cän"a\\r/y <&'> +%x` },
  { name: "short", value: "abc" },
];
const odd = secrets[1]!.value;
const redactor = createRedactor(secrets);

const html = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[sign] ?? sign);
const inner = (value: string): string => JSON.stringify(value).slice(1, -1);
const ascii = (value: string): string =>
  inner(value).replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
const base64 = (text: string): string => Buffer.from(text).toString("base64");

const forms: readonly (readonly [form: string, what: string, write: (value: string) => string])[] = [
  ["plain", "plain", (value) => value],
  ["base64", "base64", base64],
  ["base64", "base64 one byte later", (value) => base64(`x${value}`)],
  ["base64", "base64 two bytes later", (value) => base64(`xy${value}`)],
  ["base64", "base64 with something behind it", (value) => base64(`${value}:tail`)],
  ["base64", "base64 of a pair", (value) => base64(`runner:${value}`)],
  ["base64", "base64url", (value) => Buffer.from(`?>${value}`).toString("base64url")],
  ["base64", "base64 in a URL", (value) => encodeURIComponent(base64(value))],
  ["base64", "base64 in JSON with escaped slashes", (value) => base64(value).replaceAll("/", "\\/")],
  ["hex", "hex", (value) => Buffer.from(value).toString("hex")],
  ["hex", "upper-case hex", (value) => Buffer.from(value).toString("hex").toUpperCase()],
  [
    "url",
    "percent-encoded to the last byte",
    (value) => [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  ],
  ["html", "HTML by numbers", (value) => Array.from(value, (sign) => `&#${String(sign.codePointAt(0))};`).join("")],
  [
    "html",
    "HTML by hexadecimal numbers",
    (value) => Array.from(value, (sign) => `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`).join(""),
  ],
];

const oddForms: typeof forms = [
  ["url", "a URL component", encodeURIComponent],
  ["url", "a form field", (value) => new URLSearchParams({ a: value }).toString().slice(2)],
  ["url", "a URL component encoded twice", (value) => encodeURIComponent(encodeURIComponent(value))],
  ["url", "a URL component in lower case", (value) => encodeURIComponent(value).replace(/%../g, (each) => each.toLowerCase())],
  ["html", "HTML", html],
  ["json", "JSON", inner],
  ["json", "JSON in ASCII", ascii],
  ["json", "JSON in JSON", (value) => inner(inner(value))],
  ["json", "JSON with escaped slashes", (value) => inner(value).replaceAll("/", "\\/")],
];

describe("a secret", () => {
  const both = secrets.slice(0, 2).flatMap(({ name, value }) => forms.map((each) => [...each, name, value] as const));
  it.each([...both, ...oddForms.map((each) => [...each, "odd", odd] as const)])(
    "is found as %s (%s)",
    (form, _what, write, name, value) => {
      const text = `before ${write(value)} after`;
      expect(redactor.find(text)).toEqual([expect.objectContaining({ secret: name, form })]);
      const clean = redactor.text(text);
      expect(clean).toMatch(/^before .*\[redacted\].* after$/);
      expect(redactor.find(clean)).toEqual([]);
    },
  );

  it("is taken out of base64 whole, with the sign that holds only some of its bits", () => {
    expect(redactor.text(base64("xcanary-0123y"))).toBe("e[redacted]eQ==");
  });

  it("is not what only resembles it", () => {
    for (const text of ["canary-012", "CANARY-0123", "canary 0123", base64("canary-012"), "abc"]) expect(redactor.text(text)).toBe(text);
  });

  it("is found once where one of its names contains another", () => {
    const find = createSecretFinder([
      { name: "password", value: "canary-0123" },
      { name: "Authorization", value: "runner:canary-0123" },
    ]);
    expect(find("runner:canary-0123").map(({ secret }) => secret)).toEqual(["Authorization"]);
  });
});

describe("isSecretMember", () => {
  it.each([
    "password",
    "newPassword",
    "accessKeySecret",
    "secretAccessKey",
    "secret_key",
    "PASSWD",
    "x-auth-token",
    "Authorization",
    "credentials",
  ])("knows %s", (name) => {
    expect(isSecretMember(name)).toBe(true);
  });

  it.each([
    "accessKeyId",
    "ossAccessKey",
    "cosAccessKey",
    "s3AccessKey",
    "endpoint",
    "traceId",
    "taskIdList",
    "storageUrl",
    "configName",
    "successful",
  ])("leaves %s", (name) => {
    expect(isSecretMember(name)).toBe(false);
  });
});

describe("a JSON body", () => {
  it.each([
    ["a member", '{"accessKeySecret" : "abc"}', '{"accessKeySecret" : "[redacted]"}'],
    ["a member behind an escape", '{"pass\\u0077ord":"abc"}', '{"pass\\u0077ord":"[redacted]"}'],
    ["a number, which stays one", '{"password":12345}', '{"password":0}'],
    ["a literal, which is no secret", '{"password":null,"b":1}', '{"password":null,"b":1}'],
    ["an empty text, which is none either", '{"password":""}', '{"password":""}'],
    ["whatever is below a member", '{"password":{"a":["abc",{"b":7}]},"c":"abc"}', '{"password":{"a":["[redacted]",{"b":0}]},"c":"abc"}'],
    ["a member after a redacted one", '[{"secret":"abc"},"abc"]', '[{"secret":"[redacted]"},"abc"]'],
    ["a value anywhere", '{"server":"at canary-0123!"}', '{"server":"at [redacted]!"}'],
    ["a name", '{"canary-0123":1}', '{"[redacted]":1}'],
    ["a duplicate", '{"password":"abc","password":"abd"}', '{"password":"[redacted]","password":"[redacted]"}'],
    ["a cut-off text", '{"a":"canary-0123","password":"ab', '{"a":"[redacted]","password":"[redacted]"'],
    ["no JSON at all", "password is canary-0123", "password is [redacted]"],
  ])("loses %s", (_what, text, clean) => {
    expect(redactor.body(text)).toBe(clean);
  });

  it("stays JSON where a secret begins inside an escape", () => {
    const value = "n1234567\\";
    const clean = createRedactor([{ name: "a", value }]).body(JSON.stringify({ a: "\n1234567\\", b: value }));
    expect(JSON.parse(clean)).toEqual({ a: "[redacted]", b: "[redacted]" });
  });

  it("stays JSON where a number contains the secret", () => {
    const clean = createRedactor([{ name: "a", value: "12345678" }]).body('{"id":9123456780,"b":1.5}');
    expect(clean).toBe('{"id":0,"b":1.5}');
  });

  it("is left byte for byte where it holds nothing", () => {
    const text = '\uFEFF { "a" : 1.50e1 , "a":"\\u0061" } trailing';
    expect(redactor.body(text)).toBe(text);
  });

  it.each(secrets.slice(0, 2).flatMap(({ value }) => [...forms, ...oddForms].map(([, what, write]) => [what, write(value)] as const)))(
    "holds no secret afterwards: %s",
    (_what, written) => {
      const text = JSON.stringify({ a: written, [written]: [written], nested: JSON.stringify({ b: written }) });
      const clean = redactor.body(text);
      expect(readJson(Buffer.from(clean)).faults.filter(({ kind }) => kind !== "duplicate-key")).toEqual([]);
      expect(redactor.find(clean)).toEqual([]);
    },
  );

  it("may be large", () => {
    const text = JSON.stringify({ password: "x".repeat(5_000_000), list: Array.from({ length: 200_000 }, (_, index) => index) });
    expect(redactor.body(text)).toHaveLength(text.length - 5_000_000 + "[redacted]".length);
  });
});

describe("headers and paths", () => {
  it.each([
    ["Authorization", "Basic cnVubmVyOmFiYw==", "Basic [redacted]"],
    ["authorization", "OCP-ACCESS-KEY-HMACSHA1 id:signature", "OCP-ACCESS-KEY-HMACSHA1 [redacted]"],
    ["Proxy-Authorization", "opaque", "[redacted]"],
    ["Cookie", "JSESSIONID=1; XSRF-TOKEN=2", "JSESSIONID=[redacted]; XSRF-TOKEN=[redacted]"],
    ["Set-Cookie", "JSESSIONID=1; Path=/; HttpOnly", "JSESSIONID=[redacted]; Path=/; HttpOnly"],
    ["X-XSRF-TOKEN", "2", "[redacted]"],
    ["Location", "/login;jsessionid=1?token=2&a=3", "/login;jsessionid=[redacted]?token=[redacted]&a=3"],
    ["X-Any", "is canary-0123", "is [redacted]"],
    ["X-Any", "abc", "abc"],
  ])("%s: %s", (name, value, clean) => {
    expect(redactor.headers([[name, value]])).toEqual([[name, clean]]);
  });

  it("lose secrets of a query by name and by value", () => {
    expect(redactor.path("/a?password=abc&b=canary-0123&c=abc")).toBe("/a?password=[redacted]&b=[redacted]&c=abc");
  });
});

describe("what is long and made to be slow", () => {
  const backslashes = "\\".repeat(200_000);
  const slowSecrets: readonly NamedSecret[] = [
    ...secrets,
    { name: "escapes", value: `"/\n\r\t'"` },
    { name: "backslashes", value: `${"\\".repeat(4)}end` },
    { name: "backslashes apart", value: "\\a\\b\\c\\d\\" },
  ];

  it.each([
    ["backslashes", `${backslashes}\\u0041 %41`],
    ["backslashes and quotes", `\\u0041${`${"\\".repeat(400)}"`.repeat(500)}`],
    ["percent signs encoded again and again", `%${"25".repeat(200_000)}`],
    ["zeros of an HTML escape", `&#${"0".repeat(200_000)}`],
    ["ampersands", "&".repeat(400_000)],
  ])("is read in linear time: %s", (_what, text) => {
    expect(createRedactor(slowSecrets).text(text)).toBe(text);
    expect(createRedactor(slowSecrets).body(JSON.stringify({ password: 1, text }))).toBe(JSON.stringify({ password: 0, text }));
  });

  it.each(["?", "&", "?a", "#", ";jsessionid", " ", "="])("is read in linear time as a header or a path: many of %s", (sign) => {
    const value = sign.repeat(200_000);
    for (const name of ["Location", "Referer", "X-Any"]) expect(redactor.headers([[name, value]])).toEqual([[name, value]]);
    expect(redactor.path(value)).toBe(value);
    expect(redactor.headers([["Authorization", `${value}x`]])[0]?.[1]).toContain("[redacted]");
    expect(redactor.headers([["Set-Cookie", `a=${value}`]])[0]?.[1]).toContain("[redacted]");
  });

  it("is searched for leaks in linear time: many numbers far down", () => {
    const depth = 990;
    const text = `${'{"a":['.repeat(depth / 2)}"canary-0123",${"0,".repeat(150_000)}"abc"${"]}".repeat(depth / 2)}`;
    const body = { text, size: text.length, json: readJson(Buffer.from(text)) };
    expect(findLeaks({ statusText: "", headers: [], body }, secrets, redactor)).toEqual([
      { secret: "plain", form: "plain", at: "/a/0".repeat(depth / 2) },
    ]);
  });

  it("leaves no secret with backslashes in a row, however it is escaped", () => {
    const value = `a${"\\".repeat(3)}"b\\\\/c`;
    const find = createSecretFinder([{ name: "a", value }]);
    for (const text of [value, inner(value), inner(inner(value)), inner(inner(inner(value))), encodeURIComponent(value)]) {
      expect(find(`x${text}x`)).toEqual([expect.objectContaining({ start: 1, end: text.length + 1 })]);
    }
  });

  it("loses the secret of a query behind another question mark", () => {
    expect(redactor.path("/a?b?password=abc")).toBe("/a?b?password=[redacted]");
  });
});
