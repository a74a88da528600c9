import type { Har } from "har-format";
import { describe, expect, it } from "vitest";
import type { Exchange } from "../../src/model/exchange.js";
import type { HarMark } from "../../src/model/har-mark.js";
import { replay } from "../../src/transport/replay.js";

const path = "/api/v2/ob/clusters/1/tenants/2/backup/backupNow";
const source = {
  name: "calls",
  routeOf: (_method: string, each: string) => (each.split("?")[0] === path ? ("backupTenantNow" as const) : undefined),
};

type Entry = Har["log"]["entries"][number] & { readonly _ocpContract?: HarMark };

function entry(changes: { readonly request?: object; readonly response?: object; readonly mark?: HarMark } = {}): Entry {
  return {
    startedDateTime: "2026-01-02T03:04:05.000Z",
    time: 12.5,
    request: {
      method: "post",
      url: `https://ocp.example:8443${path}?a=%20b#part`,
      httpVersion: "HTTP/1.1",
      headers: [{ name: "Authorization", value: `Basic ${btoa("runner:canary-password")}` }],
      cookies: [],
      queryString: [],
      headersSize: -1,
      bodySize: -1,
      postData: { mimeType: "application/json", text: '{"a":1}' },
      ...changes.request,
    },
    response: {
      status: 200,
      statusText: "OK",
      httpVersion: "http/1.1",
      headers: [{ name: "Content-Type", value: "application/json" }],
      cookies: [],
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
      content: { size: 9, mimeType: "application/json", text: '{"b":[2]}' },
      ...changes.response,
    },
    cache: {},
    timings: { send: 0, wait: 12, receive: 0.5 },
    ...(changes.mark === undefined ? {} : { _ocpContract: changes.mark }),
  };
}

function har(...entries: readonly unknown[]): string {
  return JSON.stringify({ log: { version: "1.2", creator: { name: "t", version: "1" }, entries } });
}

function only(text: string): Exchange {
  const exchanges = replay(Buffer.from(text), source);
  expect(exchanges).toHaveLength(1);
  return exchanges[0]!;
}

describe("a HAR", () => {
  it("becomes exchanges, credentials redacted", () => {
    expect(only(har(entry()))).toEqual({
      id: "r0001",
      operation: "backupTenantNow",
      request: {
        method: "POST",
        origin: "https://ocp.example:8443",
        path: `${path}?a=%20b`,
        headers: [["Authorization", "Basic [redacted]"]],
        body: { text: '{"a":1}', size: 7, json: { value: { a: 1 }, faults: [] } },
      },
      response: {
        httpVersion: "HTTP/1.1",
        status: 200,
        statusText: "OK",
        headers: [["Content-Type", "application/json"]],
        body: { text: '{"b":[2]}', size: 9, json: { value: { b: [2] }, faults: [] } },
      },
      startedAt: "2026-01-02T03:04:05.000Z",
      durationMs: 12.5,
      leaks: [],
    });
  });

  it("passes over what is no call by http, and tells how many", () => {
    const told: number[] = [];
    const others = ["wss://ocp.example/live", "data:image/png;base64,AA", "chrome-extension://x/y.js"].map((url) =>
      entry({ request: { url } }),
    );
    const text = har(...others, entry());
    const exchanges = replay(Buffer.from(text), { ...source, onPassedOver: (entries) => told.push(entries) });
    expect({ ids: exchanges.map(({ id }) => id), told }).toEqual({ ids: ["r0004"], told: [3] });
  });

  it("keeps the exact bytes of a base64 body", () => {
    const content = { size: 3, mimeType: "application/json", encoding: "base64", text: Buffer.from([0x22, 0xff, 0x22]).toString("base64") };
    expect(only(har(entry({ response: { content } }))).response?.body?.json.faults.map(({ kind }) => kind)).toEqual(["invalid-utf8"]);
  });

  it("shows a secret of its own request that came back", () => {
    const content = { size: 1, mimeType: "application/json", text: '{"server":"canary-password"}' };
    const exchange = only(har(entry({ response: { content } })));
    expect(exchange.leaks).toEqual([{ secret: "password", form: "plain", at: "/server" }]);
    expect(JSON.stringify(exchange)).not.toContain("canary-password");
  });

  it("takes from a HAR of ours what HAR cannot say", () => {
    const mark: HarMark = {
      exchange: "x0007",
      operation: "backupTenantNow",
      probe: { id: "p", class: "harmless", credentials: "own", impossibleIds: true },
      requestFaults: [],
      responseFaults: [{ kind: "byte-order-mark", offset: 0, message: "begins with a byte order mark" }],
      leaks: [{ secret: "OCP_PASSWORD", form: "hex", at: "body" }],
      undecodable: "the body is not gzip",
      truncatedAt: 9,
    };
    const exchange = only(har(entry({ mark })));
    expect(exchange).toMatchObject({
      id: "x0007",
      probe: mark.probe,
      leaks: mark.leaks,
      response: { undecodable: mark.undecodable, truncatedAt: 9 },
    });
    expect(exchange.response?.body?.json).toEqual({ value: { b: [2] }, faults: mark.responseFaults });
  });

  it("keeps a failure of ours, and tells of a call that a browser gave up", () => {
    const failure = { stage: "answer-cut", code: "TIMEOUT", message: "late" } as const;
    expect(only(har(entry({ response: { status: 0 }, mark: { exchange: "x0001", failure } }))).failure).toEqual(failure);
    const given = only(har(entry({ response: { status: 0, _error: "net::ERR_FAILED" } })));
    expect(given.failure).toEqual({ stage: "no-answer", code: "NO_ANSWER", message: "net::ERR_FAILED" });
    expect(given).not.toHaveProperty("response");
  });

  it("may lack the bodies of calls that the contract does not know", () => {
    const foreign = entry({
      request: { url: "https://ocp.example/logo.png", method: "GET" },
      response: { content: { size: 900, mimeType: "image/png" } },
    });
    expect(only(har(foreign)).response).not.toHaveProperty("body");
  });
});

describe("NDJSON", () => {
  const line = {
    request: {
      method: "POST",
      url: `http://127.0.0.1:8080${path}`,
      headers: { "Content-Type": "application/json" },
      body: '{"password":"short"}',
    },
    response: { status: 400, headers: [["Content-Type", "application/json"]], body: { id: 1 } },
    startedAt: "2026-01-02T03:04:05Z",
    durationMs: 3,
    probe: { id: "p", class: "guarded", credentials: "own", impossibleIds: false },
  };

  it("becomes exchanges, blank lines passed over", () => {
    const exchanges = replay(
      Buffer.from(`\n${JSON.stringify(line)}\n\n${JSON.stringify({ ...line, probe: undefined, response: undefined })}\n`),
      source,
    );
    expect(exchanges.map(({ id }) => id)).toEqual(["r0002", "r0004"]);
    expect(exchanges[0]).toMatchObject({
      operation: "backupTenantNow",
      probe: line.probe,
      request: { body: { text: '{"password":"[redacted]"}', size: 20 } },
      response: { status: 400, body: { text: '{"id":1}' } },
    });
    expect(exchanges[1]?.failure?.code).toBe("NO_ANSWER");
  });

  it("may begin with a byte order mark and end its lines the other way", () => {
    expect(replay(Buffer.from(`\uFEFF${JSON.stringify(line)}\r\n`), source)).toHaveLength(1);
  });
});

describe("bad input", () => {
  const good = entry();
  it.each<[string, string, string]>([
    ["nothing", "", "calls: holds no exchange"],
    ["an empty HAR", har(), "calls: holds no exchange"],
    ["a HAR without entries", '{"log":{}}', "calls: is a HAR without log.entries"],
    ["a cut-off HAR", har(good).slice(0, 300), "calls line 1: no JSON: it ends inside"],
    ["other JSON", "[]", "calls line 1: no exchange"],
    ["two values in a line", "{} {}", "calls line 1: no JSON: it goes on after a whole JSON value at byte 3"],
    ["an entry without a URL", har(good, { ...good, request: { method: "GET" } }), "calls entry 2: request.url is missing or no text"],
    ["another scheme", har(entry({ request: { url: "ftp://a/b" } })), "calls entry 1: request.url is no http or https URL"],
    ["no status", har(entry({ response: { status: "200" } })), "calls entry 1: response.status is missing or no number"],
    ["odd headers", har(entry({ response: { headers: [{ name: 1 }] } })), "calls entry 1: response.headers is no list of names and values"],
    ["no date", har({ ...good, startedDateTime: "soon" }), "calls entry 1: startedDateTime is no date and time"],
    [
      "no content",
      har(entry({ response: { content: { size: 5, mimeType: "" } } })),
      "calls entry 1: was recorded without the 5 bytes of its response body",
    ],
    ["a mark of another tool", har({ ...good, _ocpContract: 1 }), "calls entry 1: _ocpContract is not what this tool writes"],
  ])("%s is named with its place", (_what, text, message) => {
    expect(() => replay(Buffer.from(text), source)).toThrow(message);
    expect(() => replay(Buffer.from(text), source)).toThrow(expect.objectContaining({ name: "InputError" }) as Error);
  });
});

describe("a mark that this tool does not write", () => {
  const mark: HarMark = {
    exchange: "x0001",
    operation: "backupTenantNow",
    probe: { id: "p", class: "guarded", credentials: "own", fault: { kind: "method" }, impossibleIds: false },
  };
  const probe = mark.probe!;
  const failure = { stage: "answer-cut", code: "TIMEOUT", message: "late" };

  it.each<[string, object]>([
    ["_ocpContract.exchange is missing or no text", { ...mark, exchange: 1 }],
    ['_ocpContract.operation is "backupWorld", which this tool does not know', { ...mark, operation: "backupWorld" }],
    ["_ocpContract.operation is missing or no text", { ...mark, operation: null }],
    ["_ocpContract.probe is not what this tool writes", { ...mark, probe: "p" }],
    ["_ocpContract.probe.id is missing", { ...mark, probe: { ...probe, id: undefined } }],
    ['_ocpContract.probe.class is "wild", which', { ...mark, probe: { ...probe, class: "wild" } }],
    ['_ocpContract.probe.fault.kind is "odd", which', { ...mark, probe: { ...probe, fault: { kind: "odd" } } }],
    ["_ocpContract.probe.fault.at is missing or no text", { ...mark, probe: { ...probe, fault: { kind: "method", at: 1 } } }],
    ["_ocpContract.probe.storageType is missing or no text", { ...mark, probe: { ...probe, storageType: [] } }],
    ["_ocpContract.requestFaults is no list", { ...mark, requestFaults: {} }],
    ["_ocpContract.responseFaults[0].offset is missing", { ...mark, responseFaults: [{ kind: "syntax", message: "m" }] }],
    ['_ocpContract.responseFaults[0].kind is "typo", which', { ...mark, responseFaults: [{ kind: "typo", offset: 0, message: "m" }] }],
    ["_ocpContract.leaks[1] is not what", { ...mark, leaks: [{ secret: "s", form: "f", at: "a" }, null] }],
    ['_ocpContract.failure.stage is "late", which', { ...mark, failure: { ...failure, stage: "late" } }],
    ["_ocpContract.failure.code is missing", { ...mark, failure: { stage: "not-sent", message: "m" } }],
    ["_ocpContract.undecodable is missing or no text", { ...mark, undecodable: true }],
    ["_ocpContract.truncatedAt is missing or no number", { ...mark, truncatedAt: "9" }],
  ])("%s", (message, spoilt) => {
    const text = har(entry(), { ...entry(), _ocpContract: spoilt });
    expect(() => replay(Buffer.from(text), source)).toThrow(`calls entry 2: ${message}`);
    expect(() => replay(Buffer.from(text), source)).toThrow(expect.objectContaining({ name: "InputError" }) as Error);
  });

  it.each<[string, unknown]>([
    ["probe is not what this tool writes", 1],
    ['probe.credentials is "stolen", which this tool does not know', { ...probe, credentials: "stolen" }],
    ["probe.impossibleIds is neither true nor false", { ...probe, impossibleIds: 0 }],
  ])("in NDJSON: %s", (message, spoilt) => {
    const call = { request: { method: "GET", url: "http://h/" }, startedAt: "2026-01-02T03:04:05Z", durationMs: 3, probe: spoilt };
    expect(() => replay(Buffer.from(JSON.stringify(call)), source)).toThrow(`calls line 1: ${message}`);
  });
});
