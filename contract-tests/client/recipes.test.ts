import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { served } from "../miniatures/calling.js";
import { makeCertificate } from "../transport/certificate.js";
import { serveHttps } from "../transport/https-server.js";
import { serveProxy } from "../transport/proxy-server.js";
import { compiled, layOut, printed, programsIn } from "./programs.js";

const folder = join(process.env["CONTRACT_TESTS_FOLDER"]!, "recipes");
const recipes = programsIn(readFileSync(fileURLToPath(new URL("../../src/client/RECIPES.md", import.meta.url)), "utf8"));
const certificate = makeCertificate();
const other = makeCertificate();

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** An OCP that has the ids of the recipes, and how to log in. */
async function ocpWithLogin(): Promise<{
  readonly ocp: Awaited<ReturnType<typeof served>>;
  readonly login: Readonly<Record<string, string>>;
}> {
  const ocp = await served("faithful");
  const { username, password } = ocp.credentials.basic;
  return { ocp, login: { OCP_USERNAME: username, OCP_PASSWORD: password } };
}

beforeAll(async () => {
  const packages = ["@types/node", "undici-types", "undici", "fastify", "@nestjs/common", "@nestjs/core", "reflect-metadata", "rxjs"];
  // Types of other packages are theirs to answer for.
  await layOut(folder, recipes, packages, { experimentalDecorators: true, skipLibCheck: true });
  expect(compiled(folder)).toBe("");
}, 60_000);

describe("recipes", () => {
  it("go through a proxy to a server behind TLS", async () => {
    const { ocp, login } = await ocpWithLogin();
    const { origin } = await serveHttps(certificate, ocp.origin);
    const proxy = await serveProxy();
    const env = { ...login, OCP_TARGET: origin, PROXY_URL: proxy.url, NODE_EXTRA_CA_CERTS: file("ca.pem", certificate.cert) };
    expect(await printed(folder, "through-a-proxy-1", env)).toMatch(/^4\.3\./);
    expect(proxy.asked.map(({ line }) => line)).toEqual([`CONNECT ${new URL(origin).host}`]);
  });

  it("trust a private CA, and no other", async () => {
    const { ocp, login } = await ocpWithLogin();
    const { origin, requests } = await serveHttps(certificate, ocp.origin);
    const env = { ...login, OCP_TARGET: origin };
    expect(await printed(folder, "with-a-private-ca-1", { ...env, OCP_CA_FILE: file("ca.pem", certificate.cert) })).toMatch(/^4\.3\./);
    const refused = printed(folder, "with-a-private-ca-1", { ...env, OCP_CA_FILE: file("other.pem", other.cert) });
    await expect(refused).rejects.toThrow(/NotSentError/);
    expect(requests()).toBe(1);
  });

  it("show a certificate of the caller", async () => {
    const { ocp, login } = await ocpWithLogin();
    const strict = { ...certificate, requestCert: true, rejectUnauthorized: true, ca: certificate.cert };
    const { origin, requests } = await serveHttps(strict, ocp.origin);
    const files = {
      ...{ OCP_CA_FILE: file("ca.pem", certificate.cert), OCP_CERT_FILE: file("cert.pem", certificate.cert) },
      OCP_KEY_FILE: file("key.pem", certificate.key),
    };
    expect(await printed(folder, "mutual-tls-1", { ...login, ...files, OCP_TARGET: origin })).toMatch(/^4\.3\./);
    await expect(printed(folder, "with-a-private-ca-1", { ...login, ...files, OCP_TARGET: origin })).rejects.toThrow(
      /OutcomeUnknownError|NotSentError/,
    );
    expect(requests()).toBe(1);
  });

  it("read a key that may have changed", async () => {
    const { ocp } = await ocpWithLogin();
    const env = { OCP_TARGET: ocp.origin, OCP_KEY_JSON: file("key.json", JSON.stringify(ocp.credentials.accessKey)) };
    expect(await printed(folder, "keys-that-change-1", env)).toBe("1\n");
    file("key.json", "{}");
    await expect(printed(folder, "keys-that-change-1", env)).rejects.toThrow(/AUTH_FAILED/);
  });

  it("answer from a Fastify service by what became of a call", async () => {
    const { ocp, login } = await ocpWithLogin();
    expect(await printed(folder, "in-a-fastify-service-1", { ...login, OCP_TARGET: ocp.origin })).toBe("202 409\n");
    expect(ocp.backups()).toBe(1);
  });

  it("give a NestJS service its client", async () => {
    const { ocp, login } = await ocpWithLogin();
    expect(await printed(folder, "in-a-nestjs-service-1", { ...login, OCP_TARGET: ocp.origin })).toMatch(
      /^(?:successful|undetermined) \[ 3000041 \]/,
    );
    expect(ocp.backups()).toBe(1);
  });
});
