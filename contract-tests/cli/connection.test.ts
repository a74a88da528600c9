import { writeFile } from "node:fs/promises";
import { createPrivateKey } from "node:crypto";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { serveMiniature, type ServedMiniature } from "../../src/miniatures/serve.js";
import { makeCertificate, type Certificate } from "../transport/certificate.js";
import { atEnd, serveBytes } from "../transport/harness.js";
import { serveHttps } from "../transport/https-server.js";
import { serveProxy } from "../transport/proxy-server.js";
import { runHere, type CliOutcome } from "./run-cli.js";
import { writeConfig } from "./servers.js";
import { makeFolder } from "./target.js";

const authority = { name: "Company CA", ...makeCertificate({ name: "Company CA" }) };
const passphrase = "canary-passphrase";
let folder = "";
let ocp: ServedMiniature;
beforeEach(async () => {
  folder = await makeFolder();
  ocp = await serveMiniature("faithful");
  atEnd(ocp.close);
  await writeFile(join(folder, "ca.pem"), authority.cert);
});

const environment = (): Readonly<Record<string, string>> => ({
  OCP_USERNAME: ocp.credentials.basic.username,
  OCP_PASSWORD: ocp.credentials.basic.password,
});

async function writeOwn(own: Certificate, name = "own"): Promise<void> {
  const locked = createPrivateKey(own.key).export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase });
  await Promise.all([
    writeFile(join(folder, `${name}.pem`), own.cert),
    writeFile(join(folder, `${name}.key`), own.key),
    writeFile(join(folder, `${name}-locked.key`), locked),
  ]);
}

async function judge(origin: string, flags: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<CliOutcome> {
  const ids = ["--cluster-id", String(ocp.clusterId), "--tenant-id", String(ocp.tenantId), "--only", "read/*"];
  return runHere(["conformance", "--target", origin, ...ids, ...flags], { env: { ...environment(), ...env }, cwd: folder });
}

describe("a server with a private CA", () => {
  it("is judged, discovered and asked with --ca-file, and only with it", async () => {
    const { origin } = await serveHttps(makeCertificate({ issuer: authority }), ocp.origin);
    expect(await judge(origin, ["--ca-file", "ca.pem"])).toMatchObject({ code: 0 });
    const reading = { env: environment(), cwd: folder };
    expect(await runHere(["discover", "--target", origin, "--ca-file", "ca.pem"], reading)).toMatchObject({ code: 0 });
    const { code, stderr } = await judge(origin);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error: --target https:\/\/localhost:\d+ .*certificate.*--ca-file FILE/);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("is refused where the certificate is over or another's", async () => {
    for (const certificate of [
      makeCertificate({ issuer: authority, expired: true }),
      makeCertificate({ issuer: authority, name: "other.example" }),
    ]) {
      const { origin } = await serveHttps(certificate, ocp.origin);
      const { code, stderr } = await judge(origin, ["--ca-file", "ca.pem"]);
      expect({ code, said: /certificate|expired|altnames/i.test(stderr) }).toEqual({ code: 3, said: true });
    }
  });

  it("may be left unchecked by --insecure, which the report says", async () => {
    const { origin } = await serveHttps(makeCertificate({ issuer: authority, expired: true }), ocp.origin);
    const { code, stdout } = await judge(origin, ["--insecure"]);
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, " ")).toContain("certificate of the server was not checked");
  });
});

describe("a server that wants a certificate of the caller", () => {
  const serve = (): ReturnType<typeof serveHttps> =>
    serveHttps({ ...makeCertificate({ issuer: authority }), requestCert: true, rejectUnauthorized: true, ca: authority.cert }, ocp.origin);

  it("gets it, also from a key that a passphrase opens", async () => {
    await writeOwn(makeCertificate({ name: "caller", issuer: authority }));
    const { origin } = await serve();
    const own = ["--ca-file", "ca.pem", "--cert-file", "own.pem", "--key-file"];
    expect(await judge(origin, [...own, "own.key"])).toMatchObject({ code: 0 });
    const locked = await judge(origin, [...own, "own-locked.key"], { OCP_CLIENT_KEY_PASSPHRASE: passphrase });
    expect(locked).toMatchObject({ code: 0 });
  });

  it.each(["TLSv1.2", "TLSv1.3"] as const)("and gets none, is told with the flags that give one: %s", async (maxVersion) => {
    const asks = { requestCert: true, rejectUnauthorized: true, ca: authority.cert, maxVersion };
    const { origin } = await serveHttps({ ...makeCertificate({ issuer: authority }), ...asks }, ocp.origin);
    const { code, stderr } = await judge(origin, ["--ca-file", "ca.pem"]);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(/certificate of the caller.*--cert-file FILE and --key-file FILE/) as string,
    });
  });

  it.each<[string, readonly string[], string]>([
    ["a key without its certificate", ["--key-file", "own.key"], "--cert-file and --key-file need each other"],
    ["a file that is not there", ["--ca-file", "none.pem"], "--ca-file none.pem cannot be read"],
    ["a file without a certificate", ["--ca-file", "own.key"], "--ca-file own.key holds no certificate in PEM"],
    ["a key without its passphrase", ["--cert-file", "own.pem", "--key-file", "own-locked.key"], "OCP_CLIENT_KEY_PASSPHRASE"],
    ["the key of another", ["--cert-file", "own.pem", "--key-file", "other.key"], "is not the key of --cert-file own.pem"],
  ])("%s is wrong use", async (_what, flags, said) => {
    await writeOwn(makeCertificate({ name: "caller", issuer: authority }));
    await writeOwn(makeCertificate({ name: "other", issuer: authority }), "other");
    const { code, stderr } = await judge("https://localhost:9", flags);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) as string });
  });
});

describe("a port for https that is called by plain http", () => {
  it.each<[string, () => Promise<string>]>([
    ["closes", async () => (await serveHttps(makeCertificate())).origin.replace("https://localhost", "http://127.0.0.1")],
    ["sends an alert", () => serveBytes(Buffer.from([0x15, 3, 1, 0, 2, 2, 70]))],
  ])("is told where it %s", async (_what, serve) => {
    const { code, stderr } = await judge(await serve());
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(/port speaks (https|TLS).*give its https URL/) as string });
  });
});

describe("each target of a config file", () => {
  it("has its own CA, certificate and proxy; no secret of them is told", async () => {
    await writeOwn(makeCertificate({ name: "caller", issuer: authority }));
    const mutual = { requestCert: true, rejectUnauthorized: true, ca: authority.cert };
    const [closed, plain] = [await serveHttps({ ...makeCertificate({ issuer: authority }), ...mutual }, ocp.origin), ocp.origin];
    const [one, other] = [await serveProxy(), await serveProxy()];
    const shared = { clusterId: Number(ocp.clusterId), tenantId: Number(ocp.tenantId), only: ["read/*"] };
    const credentials = { username: { env: "OCP_USERNAME" }, password: { env: "OCP_PASSWORD" } };
    const config = await writeConfig(folder, {
      defaults: { credentials },
      targets: [
        {
          ...{ name: "closed", url: closed.origin, ...shared, caFile: "ca.pem", certFile: "own.pem", keyFile: "own-locked.key" },
          ...{ keyPassphrase: { env: "KEY_PASSPHRASE" }, proxy: "${PROXY_OF_CLOSED}" },
        },
        { name: "plain", url: plain, ...shared, proxy: other.url },
        { name: "direct", url: closed.origin.replace("localhost", "127.0.0.1"), ...shared, proxy: "none" },
      ],
    });
    const env = {
      ...environment(),
      ...{ KEY_PASSPHRASE: passphrase, PROXY_OF_CLOSED: one.url.replace("http://", "http://guest:canary-proxy@") },
    };
    const run = await runHere(["conformance", "--config", config, "--verbose", "--report", "json=report.json"], { env, cwd: folder });
    expect(run.stdout).toMatch(/closed.*conforms/s);
    expect(one.asked.every(({ line }) => line.startsWith("CONNECT localhost:"))).toBe(true);
    expect(one.asked.length).toBeGreaterThan(3);
    expect(other.asked.every(({ line }) => line.startsWith(`GET ${plain}/`))).toBe(true);
    expect(other.asked.length).toBeGreaterThan(3);
    // The third shows no certificate and knows no CA: it alone cannot be judged.
    expect(run.code).toBe(3);
    for (const secret of [passphrase, "canary-proxy", btoa("guest:canary-proxy")]) expect(run.stdout + run.stderr).not.toContain(secret);
  });

  it("is refused with all that is wrong of it", async () => {
    const config = await writeConfig(folder, {
      targets: [
        {
          ...{ name: "one", url: "https://localhost:9", clusterId: 1, tenantId: 2, caFile: "none.pem", proxy: "socks5://localhost:9" },
          credentials: { username: "u", password: { env: "OCP_PASSWORD" } },
        },
        {
          ...{ name: "two", url: "https://localhost:9", clusterId: 1, tenantId: 2, keyPassphrase: { env: "NOT_SET_ANYWHERE" } },
          credentials: { username: "u", password: { env: "OCP_PASSWORD" } },
        },
      ],
    });
    const { code, stderr } = await runHere(["conformance", "--config", config], { env: environment(), cwd: folder });
    expect(code).toBe(2);
    for (const said of ["proxy is no http URL", "NOT_SET_ANYWHERE is not set"]) expect(stderr).toContain(said);
    const flagged = await runHere(["conformance", "--config", config, "--ca-file", "ca.pem"], { env: environment(), cwd: folder });
    expect(flagged).toMatchObject({ code: 2, stderr: expect.stringContaining("--ca-file does not go with --config") as string });
  });
});

describe("the proxies of the environment", () => {
  it("are not asked for a target on this machine", async () => {
    const proxy = await serveProxy();
    expect(await judge(ocp.origin, [], { HTTP_PROXY: proxy.url, http_proxy: proxy.url })).toMatchObject({ code: 0 });
    expect(proxy.asked).toEqual([]);
  });

  it("are named, without their credentials, where they do not answer", async () => {
    const gone = "http://guest:canary-proxy@127.0.0.1:1";
    const proxies = { HTTPS_PROXY: gone, https_proxy: gone, NO_PROXY: "", no_proxy: "" };
    const { code, stderr } = await judge("https://ocp.example", [], proxies);
    expect(code).toBe(3);
    expect(stderr).toMatch(/https:\/\/ocp\.example, through the proxy 127\.0\.0\.1:1 cannot be reached: .*look whether the proxy is up/);
    expect(stderr).not.toContain("canary-proxy");
    const { username, password } = ocp.credentials.basic;
    const env = { OCP_USERNAME: username, OCP_PASSWORD: password, ...proxies };
    const found = await runHere(["discover", "--target", "https://ocp.example"], { env });
    expect(found).toMatchObject({ code: 3, stderr: expect.stringContaining("through the proxy 127.0.0.1:1: ") as string });
  });

  it("are asked for any other, unless NO_PROXY names it", async () => {
    const proxy = await serveProxy({ status: 403 });
    const proxies = { HTTPS_PROXY: proxy.url, https_proxy: proxy.url, NO_PROXY: "", no_proxy: "" };
    const { code, stderr } = await judge("https://ocp.example", ["--timeout", "2000"], proxies);
    expect({ code, said: stderr.includes("the proxy refuses a tunnel (403)") }).toEqual({ code: 3, said: true });
    expect(proxy.asked[0]?.line).toBe("CONNECT ocp.example:443");
    const asked = proxy.asked.length;
    await judge("https://ocp.example", ["--timeout", "500"], { ...proxies, NO_PROXY: "ocp.example", no_proxy: "ocp.example" });
    expect(proxy.asked.length).toBe(asked);
  });
});
