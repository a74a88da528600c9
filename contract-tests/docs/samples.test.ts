import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { profiles } from "../../generated/profiles.gen.js";
import { readOperations } from "../../src/docs/reference/read-operations.js";
import { samplesOf, type Sample } from "../../src/docs/samples/sample-files.js";
import { serveMiniature, type ServedMiniature } from "../../src/miniatures/serve.js";
import { runInTypeScript } from "./run-typescript.js";
import { isThere, runInGo, runInJava, runInPython, runInShell, type Reader } from "./run-samples.js";

const samples: Sample[] = [];
let server: ServedMiniature;
let reader: Reader;

beforeAll(async () => {
  const [newest] = profiles;
  const { profile } = await newest!.load();
  for (const operation of readOperations(profile)) samples.push(...samplesOf(profile.id, operation));
  server = await serveMiniature("faithful");
  const { basic, accessKey } = server.credentials;
  const env = {
    OCP_TARGET: server.origin,
    OCP_CLUSTER_ID: String(server.clusterId),
    OCP_TENANT_ID: String(server.tenantId),
    OCP_USERNAME: basic.username,
    OCP_PASSWORD: basic.password,
    OCP_ACCESS_KEY_ID: accessKey.id,
    OCP_ACCESS_KEY_SECRET: accessKey.secret,
    STORAGE_ACCESS_KEY_ID: "made-up-id",
    STORAGE_ACCESS_KEY_SECRET: "made-up-secret",
  };
  const folder = await mkdtemp(join(process.env["CONTRACT_TESTS_FOLDER"]!, "samples-"));
  const [first] = samples;
  const [started = ""] = (await runInShell([first!], { env, folder })).values();
  reader = { env: { ...env, OCP_TASK_ID: /"taskIdList":\[(\d+)/.exec(started)![1]! }, folder };
});
afterAll(() => server.close());

function inLanguage(id: string): readonly Sample[] {
  return samples.filter(({ language }) => language.id === id);
}

function expectAllServed(language: string, outputs: ReadonlyMap<string, string>): void {
  expect(outputs.size).toBe(inLanguage(language).length);
  for (const [path, said] of outputs) expect(said, path).toMatch(/^\n?200 |\n200\n$/);
}

describe("samples", () => {
  it("are there for every operation, kind of credentials and storage", () => {
    expect(new Set(samples.map(({ operation }) => operation)).size).toBe(13);
    for (const language of ["curl", "typescript", "python", "java", "go"]) expect(inLanguage(language)).toHaveLength(2 * (11 + 4 + 4));
  });

  it("say the same in older versions: what is run for the newest holds for them", async () => {
    const run = new Set(samples.map(({ text }) => text));
    for (const entry of profiles.slice(1)) {
      const { profile } = await entry.load();
      const older = readOperations(profile).flatMap((operation) => samplesOf(profile.id, operation));
      expect(older.length).toBeGreaterThan(100);
      expect(older.filter(({ text }) => !run.has(text)).map(({ path }) => path)).toEqual([]);
    }
  });

  it("take every secret from the environment", () => {
    for (const { path, text } of samples) {
      expect(text, path).not.toContain("example-secret");
      if (/(oss|cos|s3)-storage/.test(path)) expect(text, path).toContain("STORAGE_ACCESS_KEY_SECRET");
    }
  });

  it.skipIf(!isThere("curl", "--version") || !isThere("openssl", "version"))("work in a shell", async () => {
    expectAllServed("curl", await runInShell(inLanguage("curl"), reader));
  });

  it("work in TypeScript with the client as it is published, compiled strictly", { timeout: 120_000 }, async () => {
    const before = server.backups();
    const outputs = await runInTypeScript(inLanguage("typescript"), reader);
    expect(outputs.size).toBe(inLanguage("typescript").length);
    for (const [path, said] of outputs) expect(said, path).toMatch(/\ndone\n$/);
    expect(server.backups() - before).toBe(inLanguage("typescript").filter(({ example }) => example !== undefined).length);
  });

  it.skipIf(!isThere("python3", "--version"))("work in Python", async () => {
    expectAllServed("python", await runInPython(inLanguage("python"), reader));
  });

  it.skipIf(!isThere("javac", "--version"))("work in Java", async () => {
    expectAllServed("java", await runInJava(inLanguage("java"), reader));
  });

  it.skipIf(!isThere("go", "version"))("work in Go", { timeout: 120_000 }, async () => {
    expectAllServed("go", await runInGo(inLanguage("go"), reader));
  });
});
