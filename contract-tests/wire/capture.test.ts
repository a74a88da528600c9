import { describe, expect, it } from "vitest";
import type { Exchange } from "../../src/model/exchange.js";
import { capture } from "../../src/wire/capture.js";

const megabytes = 5 * 1024 * 1024;

function captured(answer: string): Exchange {
  return capture(
    {
      id: "x0001",
      request: { method: "GET", origin: "http://h", path: "/", headers: [] },
      response: { httpVersion: "HTTP/1.1", status: 200, statusText: "OK", headers: [], body: Buffer.from(answer) },
      startedAt: "2026-01-02T03:04:05.000Z",
      durationMs: 1,
    },
    [{ name: "OCP_PASSWORD", value: "canary-password" }],
  );
}

describe("capture of a long body", () => {
  it("keeps the beginning of its text and of its longest strings, and all the rest", () => {
    const long = "é".repeat(megabytes / 2);
    const { response, leaks } = captured(JSON.stringify({ a: long, list: [long, 1, null, "short"], z: "at canary-password" }));
    const kept = "é".repeat(65_536);
    expect(response?.body).toMatchObject({ cut: true, json: { value: { a: kept, list: [kept, 1, null, "short"], z: "at [redacted]" } } });
    expect(response?.body?.text).toBe(`{"a":"${"é".repeat(65_536 - 6)}`);
    expect(response?.body?.size).toBeGreaterThan(2 * megabytes);
    expect(leaks).toEqual([{ secret: "OCP_PASSWORD", form: "plain", at: "/z" }]);
  });

  it("keeps more of a text that is no JSON", () => {
    const { body } = captured("<html>".padEnd(megabytes)).response ?? {};
    expect(body).toEqual({ text: "<html>".padEnd(262_144), size: megabytes, json: { faults: [expect.anything()] }, cut: true });
  });

  it("keeps exactly what is no longer than the limit", () => {
    const text = JSON.stringify("x".repeat(262_142));
    expect(captured(text).response?.body).toEqual({ text, size: 262_144, json: { value: "x".repeat(262_142), faults: [] } });
  });

  it("keeps a member named __proto__ and half of a surrogate pair", () => {
    const text = `{"__proto__":"\\ud800 of more than twelve","a":"${"x".repeat(300_000)}"}`;
    const value = captured(text).response?.body?.json.value as Readonly<Record<string, string>>;
    expect(Object.keys(value)).toEqual(["__proto__", "a"]);
    expect(value["__proto__"]).toBe("\ud800 of more than twelve");
  });
});
