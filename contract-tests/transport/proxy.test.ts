import { describe, expect, it } from "vitest";
import { readProxy } from "../../src/transport/proxy.js";
import { makeCertificate } from "./certificate.js";
import { backupRecipe, bodyOf, exchangeOf, open, recipe, serveBytes, serveHttp, serveTcp } from "./harness.js";
import { serveHttps } from "./https-server.js";
import { serveProxy } from "./proxy-server.js";

const through = (url: string): { readonly proxy: ReturnType<typeof readProxy> } => ({ proxy: readProxy(new URL(url)) });

describe("a proxy before plain http", () => {
  it("gets the whole URL and its own credentials, which the server does not see", async () => {
    const seen: { readonly body: string; readonly headers: object }[] = [];
    const origin = await serveHttp(async (request, response) => {
      seen.push({ body: await bodyOf(request), headers: request.headers });
      response.end("here");
    });
    const proxy = await serveProxy();
    const transport = open(origin, through(proxy.url.replace("http://", "http://guest:p%40ss@")));
    const { response, request } = await exchangeOf(transport, backupRecipe());
    expect(response?.body?.text).toBe("here");
    expect(proxy.asked).toEqual([
      {
        line: `POST ${origin}${backupRecipe().path}`,
        authorization: `Basic ${Buffer.from("guest:p@ss").toString("base64")}`,
        host: new URL(origin).host,
      },
    ]);
    expect(seen).toMatchObject([{ body: "{}" }]);
    expect(JSON.stringify([seen, request])).not.toContain("proxy-authorization");
  });

  it("that wants credentials has let nothing through", async () => {
    let requests = 0;
    const origin = await serveHttp((_request, response) => {
      requests += 1;
      response.end("here");
    });
    const proxy = await serveProxy({ status: 407 });
    const transport = open(origin, { ...through(proxy.url), maxBackups: 1 });
    const { failure, response } = await exchangeOf(transport, backupRecipe());
    const message = expect.stringContaining("the proxy wants credentials") as string;
    expect([response, failure]).toEqual([undefined, { stage: "not-sent", code: "PROXY_407", message }]);
    expect([requests, transport.possibleBackups()]).toEqual([0, 0]);
    // Where nothing is in between, the server says it.
    const direct = await serveHttp((_request, answer) => answer.writeHead(407).end());
    expect((await exchangeOf(open(direct), recipe())).response?.status).toBe(407);
  });

  it("keeps its credentials to itself, also where they come back, and blames no server for them", async () => {
    const [password, short] = ["canary-proxy-password", "pw"];
    for (const each of [password, short]) {
      const header = `Basic ${btoa(`guest:${each}`)}`;
      const echo = await serveHttp((_request, response) => response.end(JSON.stringify({ header, it: `is ${password}` })));
      const proxy = await serveProxy();
      const exchange = await exchangeOf(open(echo, through(proxy.url.replace("http://", `http://guest:${each}@`))), recipe());
      expect(exchange.response?.status).toBe(200);
      expect(exchange.response?.body?.text).not.toContain(btoa(`guest:${each}`).replace(/=+$/, "").slice(-8));
      if (each === password) expect(JSON.stringify(exchange)).not.toContain(password);
      expect(exchange.leaks).toEqual([]);
    }
  });

  it("does not make a lost answer safe to repeat", async () => {
    const origin = await serveHttp((_request, response) => response.end("here"));
    const proxy = await serveProxy("cut-after-request");
    const transport = open(origin, { ...through(proxy.url), maxBackups: 1 });
    expect((await exchangeOf(transport, backupRecipe())).failure?.stage).toBe("no-answer");
    expect(transport.possibleBackups()).toBe(1);
  });
});

describe("a proxy before https", () => {
  it("opens a tunnel and sees nothing of the call", async () => {
    const certificate = makeCertificate();
    const { origin, requests } = await serveHttps(certificate);
    const proxy = await serveProxy();
    const transport = open(origin, { ...through(proxy.url.replace("http://", "http://guest:secret@")), tls: { ca: certificate.cert } });
    expect((await exchangeOf(transport, recipe())).response?.body?.text).toBe("here");
    const { host } = new URL(origin);
    expect(proxy.asked).toEqual([{ line: `CONNECT ${host}`, authorization: `Basic ${btoa("guest:secret")}`, host }]);
    expect(requests()).toBe(1);
  });

  it.each([
    [407, "PROXY_407", "the proxy wants credentials"],
    [403, "PROXY_403", "the proxy refuses a tunnel (403)"],
    [502, "PROXY_502", "the proxy refuses a tunnel (502)"],
  ])("that answers %i has let nothing through", async (status, code, message) => {
    const certificate = makeCertificate();
    const { origin, requests } = await serveHttps(certificate);
    const proxy = await serveProxy({ status });
    const transport = open(origin, { ...through(proxy.url), tls: { ca: certificate.cert }, maxBackups: 1 });
    const { failure } = await exchangeOf(transport, backupRecipe());
    expect(failure).toMatchObject({ stage: "not-sent", code, message: expect.stringContaining(message) as string });
    expect([requests(), transport.possibleBackups()]).toEqual([0, 0]);
  });

  it("cannot pass itself off for the server", async () => {
    const { origin: other } = await serveHttps(makeCertificate());
    const real = makeCertificate();
    const { origin } = await serveHttps(real);
    // It tunnels to a server of its own choice.
    const { url } = await serveTunnelTo(Number(new URL(other).port));
    const transport = open(origin, { ...through(url), tls: { ca: real.cert } });
    expect((await exchangeOf(transport, backupRecipe())).failure?.stage).toBe("not-sent");
  });

  it.each<[string, () => Promise<string>, string]>([
    ["speaks no HTTP", () => serveBytes("220 mail ready\r\n\r\n"), "PROXY_ANSWER"],
    ["closes", () => serveBytes(""), "PROXY_CLOSED"],
    ["never ends its answer", () => serveBytes(`HTTP/1.1 200 OK\r\n${"X: y\r\n".repeat(5000)}`), "PROXY_ANSWER"],
    ["never answers", async () => (await serveTcp(() => undefined)).origin, "TIMEOUT"],
    ["is not there", async () => "http://127.0.0.1:1", "ECONNREFUSED"],
  ])("that %s has let nothing through", async (_what, serve, code) => {
    const transport = open("https://localhost:9", { ...through(await serve()), timeoutMs: 300, maxBackups: 1 });
    expect((await exchangeOf(transport, backupRecipe())).failure).toMatchObject({ stage: "not-sent", code });
    expect(transport.possibleBackups()).toBe(0);
  });

  it("does not make a lost answer safe to repeat", async () => {
    const certificate = makeCertificate();
    const { origin } = await serveHttps(certificate);
    const proxy = await serveProxy("cut-after-request");
    const transport = open(origin, { ...through(proxy.url), tls: { ca: certificate.cert }, maxBackups: 1 });
    expect((await exchangeOf(transport, backupRecipe())).failure?.stage).toBe("no-answer");
    expect(transport.possibleBackups()).toBe(1);
  });
});

async function serveTunnelTo(port: number): Promise<{ readonly url: string }> {
  const { connect } = await import("node:net");
  const { origin } = await serveTcp((client) => {
    client.once("data", () => {
      const onward = connect({ host: "127.0.0.1", port }, () => {
        client.write("HTTP/1.1 200 OK\r\n\r\n");
        client.pipe(onward).pipe(client);
      });
      onward.on("error", () => client.destroy());
      client.once("close", () => onward.destroy());
    });
  });
  return { url: origin };
}
