import { describe, expect, it } from "vitest";
import type { Exchange } from "../../src/model/exchange.js";
import type { LiveOptions } from "../../src/transport/live.js";
import { createSecretFinder } from "../../src/wire/secret.js";
import { backupRecipe, bodyOf, exchangeOf, open, recipe, serveBytes, serveHttp, serveTcp } from "./harness.js";

const password = 'canary-p"ä/ss';
const keySecret = "canary-key-secret";
const storageKey = "canary+storage&key";
const credentials: LiveOptions["credentials"] = {
  basic: { username: "runner", password },
  accessKey: { id: "key-id", secret: keySecret },
  prefer: "basic",
};
const options: Partial<LiveOptions> = { credentials, bodySecrets: [{ name: "accessKeySecret", value: storageKey }] };
const body = JSON.stringify({ obBackupStorageBaseInfo: { ossAccessKey: { accessKeyId: "visible-id", accessKeySecret: storageKey } } });

const find = createSecretFinder([password, keySecret, storageKey, `runner:${password}`].map((value) => ({ name: value, value })));

/** Nothing of a secret, in any form, in what is kept. */
function expectClean(exchange: Exchange): void {
  expect(find(JSON.stringify(exchange, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value)))).toEqual([]);
}

const forms: readonly (readonly [string, (value: string) => string])[] = [
  ["plain", (value) => value],
  ["base64", (value) => Buffer.from(value).toString("base64")],
  ["hex", (value) => Buffer.from(value).toString("hex")],
  ["url", (value) => [...Buffer.from(value)].map((byte) => `%${byte.toString(16)}`).join("")],
  ["html", (value) => Array.from(value, (sign) => `&#${String(sign.codePointAt(0))};`).join("")],
  ["json", (value) => JSON.stringify(value.replace("canary", "\\u0063anary")).slice(1, -1).replaceAll("\\\\u", "\\u")],
];

describe("a request", () => {
  it("is kept without its secrets, but shows that there were some", async () => {
    const origin = await serveHttp((_request, response) => response.end());
    const exchange = await exchangeOf(
      open(origin, options),
      backupRecipe({ body, path: `${backupRecipe().path}?password=${encodeURIComponent(password)}` }),
    );
    expectClean(exchange);
    expect(Object.fromEntries(exchange.request.headers)["authorization"]).toBe("Basic [redacted]");
    expect(exchange.request.body?.text).toContain('"accessKeyId":"visible-id","accessKeySecret":"[redacted]"');
    expect(exchange.request.path).toMatch(/\?password=\[redacted\]$/);
    expect(exchange.leaks).toEqual([]);
  });

  it("is kept without them where it is malformed", async () => {
    const origin = await serveHttp((_request, response) => response.end());
    const exchange = await exchangeOf(open(origin, options), backupRecipe({ body: body.slice(0, -5) }));
    expectClean(exchange);
    expect(exchange.request.body?.json.faults).toHaveLength(1);
  });

  it("shows the scheme of a signature", async () => {
    const origin = await serveHttp((_request, response) => response.end());
    const { request } = await exchangeOf(open(origin, options), recipe({ credentials: "access-key" }));
    expect(Object.fromEntries(request.headers)["authorization"]).toBe("OCP-ACCESS-KEY-HMACSHA1 [redacted]");
  });
});

describe("an answer", () => {
  it.each(forms)("that gives secrets back as %s is a leak, and kept without them", async (form, write) => {
    const inJson = (value: string): string => (form === "plain" ? JSON.stringify(value).slice(1, -1) : write(value));
    const text = `{"list":[{"a":"${inJson(password)}"}],"deep":{"x/y":"at ${inJson(storageKey)} end"},"server":"${inJson(keySecret)}"}`;
    const echoed = write(keySecret);
    const origin = await serveHttp((_request, response) => response.writeHead(500, { "x-echo": echoed }).end(text));
    const exchange = await exchangeOf(open(origin, options), backupRecipe({ body }));
    expectClean(exchange);
    const found = form === "json" ? "plain" : form;
    expect(exchange.leaks).toContainEqual({ secret: "OCP_ACCESS_KEY_SECRET", form, at: "header x-echo" });
    for (const [secret, at] of [
      ["OCP_PASSWORD", "/list/0/a"],
      ["accessKeySecret", "/deep/x~1y"],
      ["OCP_ACCESS_KEY_SECRET", "/server"],
    ] as const) {
      expect(exchange.leaks).toContainEqual({ secret, form: found, at });
    }
    expect(exchange.leaks).toHaveLength(4);
  });

  it("that gives the Authorization header back, once more encoded, is a leak", async () => {
    const origin = await serveHttp((request, response) => {
      const { authorization = "" } = request.headers;
      response.end(JSON.stringify({ error: { message: `bad ${authorization}`, target: Buffer.from(authorization).toString("base64") } }));
    });
    for (const kind of ["basic", "access-key", "made-up-user", "made-up-access-key"] as const) {
      const exchange = await exchangeOf(open(origin, options), recipe({ credentials: kind }));
      expectClean(exchange);
      expect(exchange.leaks.map(({ secret, at }) => [secret, at])).toEqual([
        ["Authorization", "/error/message"],
        ["Authorization", "/error/target"],
      ]);
    }
  });

  it.each([
    ["a page", "text/html", `<p>${storageKey.replaceAll("&", "&amp;")}</p>`, "html"],
    ["a cut-off JSON", "application/json", `{"a":"${storageKey}`, "plain"],
  ])("that is %s is searched as a whole", async (_what, type, text, form) => {
    const origin = await serveHttp((_request, response) => response.writeHead(200, { "content-type": type }).end(text));
    const exchange = await exchangeOf(open(origin, options), backupRecipe({ body }));
    expectClean(exchange);
    expect(exchange.leaks).toEqual([{ secret: "accessKeySecret", form, at: "body" }]);
  });

  it("that hides a secret in a member which a later one replaces is a leak", async () => {
    const origin = await serveHttp((_request, response) => response.end(`{"a":"${keySecret}","a":"b"}`));
    const exchange = await exchangeOf(open(origin, options), recipe());
    expectClean(exchange);
    expect(exchange.leaks).toEqual([{ secret: "OCP_ACCESS_KEY_SECRET", form: "plain", at: "body" }]);
  });

  it("that names a secret member twice tells the fault without it", async () => {
    const origin = await serveHttp((_request, response) =>
      response.end(JSON.stringify({ [keySecret]: 1 }).replace("}", `,"${keySecret}":2}`)),
    );
    const exchange = await exchangeOf(open(origin, options), recipe());
    expectClean(exchange);
    expect(exchange.response?.body?.json.faults.map(({ kind }) => kind)).toEqual(["duplicate-key"]);
  });

  it("that keeps to itself is no leak", async () => {
    const origin = await serveHttp(async (request, response) => {
      await bodyOf(request);
      response.writeHead(200, { "set-cookie": "JSESSIONID=1" }).end('{"accessKeySecret":"******","configName":"runner"}');
    });
    const { leaks, response } = await exchangeOf(open(origin, options), backupRecipe({ body }));
    expect(leaks).toEqual([]);
    expect(response?.body?.text).toBe('{"accessKeySecret":"[redacted]","configName":"runner"}');
    expect(Object.fromEntries(response?.headers ?? [])["set-cookie"]).toBe("JSESSIONID=[redacted]");
  });

  it("has a status line too", async () => {
    const exchange = await exchangeOf(open(await serveBytes(`HTTP/1.1 500 ${keySecret}\r\n\r\n`), options), recipe());
    expectClean(exchange);
    expect(exchange.response?.statusText).toBe("[redacted]");
    expect(exchange.leaks).toEqual([{ secret: "OCP_ACCESS_KEY_SECRET", form: "plain", at: "status text" }]);
  });

  const strong = "Zq8sUnwantedS3cretK90x";
  it.each([
    ["header name", `X-${strong}: 1`, "plain", "name of header x-[redacted]"],
    ["header name in lower case", `x-${strong.toLowerCase()}: 1`, "other case", "name of header x-[redacted]"],
    ["cookie's name", `Set-Cookie: ${strong}=1; Path=/`, "plain", "header set-cookie"],
    ["cookie's value", `Set-Cookie: a=${strong}`, "plain", "header set-cookie"],
    ["query of a redirect", `Location: /login?k=${strong}`, "plain", "header location"],
    ["query of a redirect, named", `Location: /login?token=${strong}`, "plain", "header location"],
    ["query of a link", `Link: </a?k=${strong}>; rel="next"`, "plain", "header link"],
    ["name of a coding", `Content-Encoding: ${strong}`, "plain", "header content-encoding"],
    ["list of bytes", `X-Bytes: ${[...Buffer.from(strong)].join(",")}`, "list of bytes", "header x-bytes"],
  ])("that has a secret in a %s is a leak, and kept without it", async (_what, line, form, at) => {
    const origin = await serveBytes(`HTTP/1.1 200 OK\r\n${line}\r\nContent-Length: 2\r\n\r\n{}`);
    const exchange = await exchangeOf(open(origin, { credentials, bodySecrets: [{ name: "accessKeySecret", value: strong }] }), recipe());
    expect(exchange.leaks).toEqual([{ secret: "accessKeySecret", form, at }]);
    expect(createSecretFinder([{ name: "a", value: strong }])(JSON.stringify(exchange))).toEqual([]);
  });

  it.each([
    ["name", `X-${strong}: 1`, "name of trailer x-[redacted]"],
    ["value", `X-Audit: ${strong}`, "trailer x-audit"],
  ])("that has a secret in the %s of a trailer is a leak, and keeps no trailer", async (_what, line, at) => {
    const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const origin = await serveBytes(`${head}2\r\n{}\r\n0\r\n${line}\r\n\r\n`);
    const exchange = await exchangeOf(open(origin, { credentials, bodySecrets: [{ name: "accessKeySecret", value: strong }] }), recipe());
    expect(exchange.leaks).toEqual([{ secret: "accessKeySecret", form: "plain", at }]);
    expect(JSON.stringify(exchange)).not.toContain('railer":');
    expect(createSecretFinder([{ name: "a", value: strong }])(JSON.stringify(exchange))).toEqual([]);
  });

  it("that names a header with a word which is a password as well is no leak", async () => {
    const origin = await serveHttp((_request, response) => response.writeHead(302, { location: "/login" }).end());
    const word: Partial<LiveOptions> = { credentials: { basic: { username: "runner", password: "location" }, prefer: "basic" } };
    expect((await exchangeOf(open(origin, word), recipe())).leaks).toEqual([]);
  });

  it.each([
    ["a list of bytes", JSON.stringify({ a: [...Buffer.from(strong)] }), "list of bytes", "/a"],
    [
      "a text whose escapes hide base64 of base64",
      `{"a":"${Buffer.from(Buffer.from(strong).toString("base64")).toString("base64").replaceAll("M", "\\u004d")}"}`,
      "base64 in base64",
      "/a",
    ],
    ["lines of letters", JSON.stringify({ a: Array.from(strong).join("\n") }), "letters apart", "/a"],
  ])("that holds a secret as %s is a leak at its place", async (_what, text, form, at) => {
    const origin = await serveHttp((_request, response) => response.end(text));
    const exchange = await exchangeOf(open(origin, { credentials, bodySecrets: [{ name: "accessKeySecret", value: strong }] }), recipe());
    expect(exchange.leaks).toEqual([{ secret: "accessKeySecret", form, at }]);
    expect(exchange.response?.body?.json.faults).toEqual([]);
    expect(createSecretFinder([{ name: "a", value: strong }])(JSON.stringify(exchange))).toEqual([]);
  });
});

describe("a secret under eight characters", () => {
  const short: Partial<LiveOptions> = { credentials: { basic: { username: "runner", password: "list" }, prefer: "basic" } };

  it("is redacted and found in its known places only, with a remark", async () => {
    const origin = await serveHttp((_request, response) => response.end('{"list":[{"password":"list"},"list"]}'));
    const transport = open(origin, short);
    const exchange = await exchangeOf(transport, recipe());
    expect(exchange.response?.body?.text).toBe('{"list":[{"password":"[redacted]"},"list"]}');
    expect(exchange.leaks).toEqual([{ secret: "OCP_PASSWORD", form: "plain", at: "/list/0/password" }]);
    expect(transport.remarks()).toEqual([expect.stringMatching(/^OCP_PASSWORD is shorter than 8 characters/)]);
  });
});

describe("a failure", () => {
  it("names no secret", async () => {
    const { origin } = await serveTcp((socket) => socket.end(`HTTP/1.1 ${keySecret}\r\n\r\n`));
    const exchange = await exchangeOf(open(origin, options), recipe());
    expectClean(exchange);
    expect(exchange.failure?.code).toBe("INVALID_HTTP");
  });
});
