import { describe, expect, it } from "vitest";
import type { Exchange, HeaderList } from "../../src/model/exchange.js";
import { capture } from "../../src/wire/capture.js";

const password = "Geheim12345xyz";

function captured(origin: string, headers: HeaderList, answer: string): Exchange {
  return capture(
    {
      id: "r0001",
      request: { method: "GET", origin, path: `/?next=https://u:other-Passw0rd@h/${password}`, headers: [["Referer", `${origin}/a`]] },
      response: { httpVersion: "HTTP/1.1", status: 302, statusText: password, headers, body: Buffer.from(answer) },
      startedAt: "2026-01-02T03:04:05.000Z",
      durationMs: 1,
    },
    [],
  );
}

describe("capture of a recorded URL with a user in it", () => {
  it("leaves the user out of the origin, and takes the password out of everything else", () => {
    const exchange = captured(
      `https://admin:${password}@ocp.example:8443`,
      [["Location", `https://admin:short@h/${password}`]],
      JSON.stringify({ x: password, url: "ftp://u:pw@h/p", plain: "http://h:80/a@b" }),
    );
    expect(exchange.request.origin).toBe("https://ocp.example:8443");
    expect(exchange.request.path).toBe("/?next=https://u:[redacted]@h/[redacted]");
    expect(exchange.request.headers).toEqual([["Referer", "https://[redacted]@ocp.example:8443/a"]]);
    expect(exchange.response?.headers).toEqual([["Location", "https://[redacted]@h/[redacted]"]]);
    const value = { x: "[redacted]", url: "ftp://u:[redacted]@h/p", plain: "http://h:80/a@b" };
    expect(exchange.response?.body?.json.value).toEqual(value);
    expect(JSON.stringify(exchange)).not.toMatch(/Geheim|Passw0rd|short/);
    expect(exchange.leaks).toContainEqual({ secret: "password", form: "plain", at: "/x" });
  });

  it("knows a password that is escaped in the URL, and one with an @ in it", () => {
    const escaped = captured("https://admin:Geheim%2F12345xyz@h", [], JSON.stringify("it is Geheim/12345xyz"));
    expect([escaped.request.origin, escaped.response?.body?.json.value]).toEqual(["https://h", "it is [redacted]"]);
    const odd = captured("http://admin:100%@Geheim12345@h", [], JSON.stringify("it is 100%@Geheim12345"));
    expect([odd.request.origin, odd.response?.body?.json.value]).toEqual(["http://h", "it is [redacted]"]);
  });

  it("drops a user without a password, and calls no answer a leak that names it", () => {
    const { request, leaks } = captured("https://backup-runner@h", [], JSON.stringify({ creator: "backup-runner" }));
    expect([request.origin, leaks]).toEqual(["https://h", []]);
  });

  it("takes no quadratic time on a run of signs that begin a URL", () => {
    const text = "://a:".repeat(100_000);
    expect(captured("http://h", [], text).response?.body?.text).toHaveLength(262_144);
  });
});
