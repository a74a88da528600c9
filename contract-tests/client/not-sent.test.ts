import { describe, expect, it } from "vitest";
import { codeOf, provesNotSent } from "../../src/client/not-sent.js";

function failed(code: string, more: object = {}): Error {
  return Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(code), { code, ...more }) });
}

describe("what a fetch threw", () => {
  it.each([
    ["a refused connection", failed("ECONNREFUSED")],
    ["an unknown host", failed("ENOTFOUND")],
    ["a resolver without an answer", failed("EAI_AGAIN")],
    ["a connection that took too long", failed("UND_ERR_CONNECT_TIMEOUT")],
    ["an expired certificate", failed("CERT_HAS_EXPIRED")],
    ["a certificate of another host", failed("ERR_TLS_CERT_ALTNAME_INVALID")],
    ["an unreachable host while connecting", failed("EHOSTUNREACH", { syscall: "connect" })],
    [
      "every address refused",
      Object.assign(new TypeError("fetch failed"), {
        cause: new AggregateError([failed("ECONNREFUSED"), failed("ETIMEDOUT", { syscall: "connect" })]),
      }),
    ],
  ])("%s proves that nothing left", (_what, thrown) => {
    expect(provesNotSent(thrown)).toBe(true);
  });

  it.each([
    ["a reset", failed("ECONNRESET")],
    ["a reset while reading", failed("ECONNRESET", { syscall: "read" })],
    ["a timeout while reading", failed("ETIMEDOUT", { syscall: "read" })],
    ["a broken pipe", failed("EPIPE", { syscall: "write" })],
    ["a closed socket", failed("UND_ERR_SOCKET")],
    ["a head that took too long", failed("UND_ERR_HEADERS_TIMEOUT")],
    ["a client certificate turned down by the server", failed("ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED")],
    ["one address refused, one lost later", new AggregateError([failed("ECONNREFUSED"), failed("ECONNRESET")])],
    ["an error without a code", new TypeError("fetch failed")],
    ["a text", "no"],
    ["nothing", undefined],
    ["an empty list", new AggregateError([])],
    ["plain bytes within TLS, which may come after the request", failed("ERR_SSL_WRONG_VERSION_NUMBER")],
    ["a socket that was closed because another address refused", Object.assign(failed("ECONNREFUSED"), { code: "UND_ERR_SOCKET" })],
    ["a code that is no text", Object.assign(failed("ECONNREFUSED"), { code: 7 })],
  ])("%s proves nothing", (_what, thrown) => {
    expect(provesNotSent(thrown)).toBe(false);
  });

  it("is named by the code of its cause", () => {
    expect([codeOf(failed("ECONNRESET")), codeOf(new TypeError("x")), codeOf(undefined)]).toEqual([
      "ECONNRESET",
      "TypeError",
      "FETCH_FAILED",
    ]);
  });
});
