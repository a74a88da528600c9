import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { makeCertificate } from "./certificate.js";
import { atEnd, backupRecipe, exchangeOf, open, recipe, serveHttp, serveTcp } from "./harness.js";
import { serveHttps } from "./https-server.js";

describe("https", () => {
  it("is spoken where the certificate is trusted, by name and by address", async () => {
    const certificate = makeCertificate();
    const { origin } = await serveHttps(certificate);
    for (const each of [origin, origin.replace("localhost", "127.0.0.1")]) {
      const { response, failure } = await exchangeOf(open(each, { tls: { ca: certificate.cert } }), recipe());
      expect(failure).toBeUndefined();
      expect(response?.body?.text).toBe("here");
    }
  });

  it("sends nothing where the certificate is not trusted", async () => {
    const { origin, requests } = await serveHttps(makeCertificate());
    const transport = open(origin, { maxBackups: 1 });
    expect((await exchangeOf(transport, backupRecipe())).failure).toMatchObject({ stage: "not-sent", code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
    expect(transport.possibleBackups()).toBe(0);
    expect(requests()).toBe(0);
  });

  it("may be told to trust anything", async () => {
    const { origin } = await serveHttps(makeCertificate());
    expect((await exchangeOf(open(origin, { tls: { rejectUnauthorized: false } }), recipe())).response?.status).toBe(200);
  });

  it("shows a certificate of its own", async () => {
    const certificate = makeCertificate();
    const { origin, requests } = await serveHttps({ ...certificate, requestCert: true, rejectUnauthorized: true, ca: certificate.cert });
    const tls = { ca: certificate.cert, ...certificate };
    expect((await exchangeOf(open(origin, { tls }), recipe())).response?.status).toBe(200);
    expect((await exchangeOf(open(origin, { tls: { ca: certificate.cert } }), recipe())).response).toBeUndefined();
    expect(requests()).toBe(1);
  });

  it("ends a handshake that stalls, with nothing sent", async () => {
    const { origin } = await serveTcp(() => undefined);
    const exchange = await exchangeOf(open(origin.replace("http:", "https:"), { timeoutMs: 100 }), recipe());
    expect(exchange.failure).toMatchObject({ stage: "not-sent", code: "TIMEOUT" });
    expect(exchange.durationMs).toBeLessThan(1000);
  });

  it("names a server that speaks plain http", async () => {
    const origin = await serveHttp((_request, response) => response.end());
    expect((await exchangeOf(open(origin.replace("http:", "https:")), recipe())).failure?.stage).toBe("not-sent");
  });

  it("trusts NODE_EXTRA_CA_CERTS", async () => {
    const certificate = makeCertificate();
    const { origin } = await serveHttps(certificate);
    const folder = mkdtempSync(join(tmpdir(), "ca-"));
    atEnd(async () => rmSync(folder, { recursive: true }));
    const file = join(folder, "ca.pem");
    writeFileSync(file, certificate.cert);
    // Node reads the variable only when it starts.
    const script = `require("node:tls").connect({ host: "localhost", port: ${new URL(origin).port}, servername: "localhost" }, function () { console.log(this.authorized); this.end(); })`;
    const { stdout } = await promisify(execFile)(process.execPath, ["-e", script], { env: { ...process.env, NODE_EXTRA_CA_CERTS: file } });
    expect(stdout.trim()).toBe("true");
  });
});
