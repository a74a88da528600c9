import { describe, expect, it } from "vitest";
import { headerValue } from "../../src/model/exchange.js";
import type { CredentialsKind } from "../../src/model/probe.js";
import { isLoopback } from "../../src/transport/guards.js";
import { exchangeOf, open, recipe, refusalOf, serveHttp, serveTcp } from "./harness.js";

async function serveAuthorization(): Promise<{ readonly origin: string; readonly seen: string[] }> {
  const seen: string[] = [];
  const origin = await serveHttp((request, response) => {
    seen.push(request.headers.authorization ?? "");
    response.end();
  });
  return { origin, seen };
}

describe("credentials", () => {
  const both = { basic: { username: "runner", password: "canary-password" }, accessKey: { id: "key-id", secret: "canary-key-secret" } };
  const basic = `Basic ${btoa("runner:canary-password")}`;

  it.each<[CredentialsKind, "basic" | "access-key", string | RegExp]>([
    ["own", "basic", basic],
    ["own", "access-key", /^OCP-ACCESS-KEY-HMACSHA1 key-id:\S{28}$/],
    ["basic", "access-key", basic],
    ["access-key", "basic", /^OCP-ACCESS-KEY-HMACSHA1 key-id:/],
    ["none", "basic", ""],
    ["made-up-user", "basic", /^Basic /],
    ["made-up-access-key", "basic", /^OCP-ACCESS-KEY-HMACSHA1 random-\d+:/],
  ])("%s, preferring %s", async (credentials, prefer, expected) => {
    const { origin, seen } = await serveAuthorization();
    await exchangeOf(open(origin, { credentials: { ...both, prefer } }), recipe({ credentials }));
    expect(seen[0]).toEqual(typeof expected === "string" ? expected : expect.stringMatching(expected));
  });

  it("that are made up hold nothing real", async () => {
    const { origin, seen } = await serveAuthorization();
    const transport = open(origin, { credentials: { ...both, prefer: "basic" } });
    await exchangeOf(transport, recipe({ credentials: "made-up-user" }));
    await exchangeOf(transport, recipe({ credentials: "made-up-access-key" }));
    const sent = seen.map((each) => (each.startsWith("Basic ") ? atob(each.slice(6)) : each));
    expect(sent[0]).toMatch(/^nobody-random-\d+:random-\d+$/);
    expect(sent.join()).not.toMatch(/runner|canary|key-id/);
  });

  it("fall back to what is there, and are named where nothing is", async () => {
    const { origin, seen } = await serveAuthorization();
    await exchangeOf(open(origin, { credentials: { basic: both.basic, prefer: "access-key" } }), recipe());
    expect(seen).toEqual([basic]);
    const poor = open(origin, { credentials: { prefer: "basic" } });
    expect(await refusalOf(poor, recipe())).toContain("is configured");
    expect(await refusalOf(poor, recipe({ credentials: "basic" }))).toContain("no user and password");
    expect(await refusalOf(poor, recipe({ credentials: "access-key" }))).toContain("no AccessKey");
  });

  it("are not needed for the time of the server", async () => {
    const { origin } = await serveAuthorization();
    const transport = open(origin, { credentials: { prefer: "basic" }, routeOf: () => "getServerTime" });
    expect(headerValue((await exchangeOf(transport, recipe())).request.headers, "authorization")).toBeUndefined();
  });
});

describe("logins bound to fail", () => {
  it("stop at the limit, over all kinds of them", async () => {
    const { origin, seen } = await serveAuthorization();
    const transport = open(origin, { maxCredentialProbes: 3 });
    for (const credentials of ["none", "made-up-user", "made-up-access-key"] as const) await exchangeOf(transport, recipe({ credentials }));
    for (const credentials of ["none", "made-up-user", "made-up-access-key"] as const) {
      expect(await refusalOf(transport, recipe({ credentials }))).toContain("the 3 requests");
    }
    await exchangeOf(transport, recipe());
    expect(seen).toHaveLength(4);
  });

  it("do not include the time of the server", async () => {
    const { origin, seen } = await serveAuthorization();
    const transport = open(origin, { maxCredentialProbes: 0, routeOf: () => "getServerTime" });
    await exchangeOf(transport, recipe({ credentials: "none" }));
    expect(seen).toEqual([""]);
  });

  it("are without limit on targets of our own", async () => {
    const { origin, seen } = await serveAuthorization();
    const transport = open(origin);
    for (let count = 0; count < 12; count += 1) await exchangeOf(transport, recipe({ credentials: "none" }));
    expect(seen).toHaveLength(12);
  });
});

describe("Basic over plain http", () => {
  it("does not leave for a host that is not loopback", async () => {
    const { connections } = await serveTcp((socket) => socket.destroy());
    const transport = open("http://ocp.invalid:8080");
    expect(await refusalOf(transport, recipe())).toContain("--insecure-http");
    expect(connections()).toBe(0);
  });

  it("leaves where it is allowed, over https, and without our credentials", async () => {
    const sent = [
      exchangeOf(open("http://ocp.invalid", { insecureHttp: true }), recipe()),
      exchangeOf(open("https://ocp.invalid"), recipe()),
      exchangeOf(open("http://ocp.invalid"), recipe({ credentials: "made-up-user" })),
      exchangeOf(
        open("http://ocp.invalid", { credentials: { accessKey: { id: "i", secret: "canary-key-secret" }, prefer: "access-key" } }),
        recipe(),
      ),
    ];
    for (const exchange of await Promise.all(sent)) expect(exchange.failure?.stage).toBe("not-sent");
  });

  it.each(["localhost", "ocp.localhost", "127.0.0.1", "127.9.9.9", "[::1]", "[::ffff:7f00:1]"])("%s is loopback", (host) => {
    expect(isLoopback(new URL(`http://${host}`).hostname)).toBe(true);
  });

  it.each(["localhost.example", "127.0.0.1.example", "128.0.0.1", "[::2]", "notlocalhost", "0.0.0.0"])("%s is not", (host) => {
    expect(isLoopback(new URL(`http://${host}`).hostname)).toBe(false);
  });
});
