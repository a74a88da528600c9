import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { profile } from "../../generated/4.3/profile.gen.js";
import { readRequestFile } from "../../src/cli/request-file.js";
import { loadContract } from "../../src/contract/load.js";
import type { Contract } from "../../src/model/contract.js";
import type { JsonValue } from "../../src/model/json.js";
import { valueAt } from "../../src/model/pointer.js";
import { makeFolder } from "./target.js";

let contract: Contract;
let folder = "";
beforeAll(async () => {
  [contract, folder] = await Promise.all([loadContract("4.3"), makeFolder()]);
});

async function read(name: string, text: string, environment: NodeJS.ProcessEnv = {}): Promise<JsonValue> {
  const file = join(folder, name);
  await writeFile(file, text);
  return readRequestFile({ file, contract, operation: "backupTenantNow", clusterId: 1000005n, tenantId: 1000012n, environment });
}

const ossExample = JSON.stringify(profile.examples["backupTenantNow"]?.request.find((each) => each.name === "oss-storage")?.value);
const storageId = "/obBackupServiceStorageConfig/storageId";
const secret = "/obBackupServiceStorageConfig/obBackupStorageBaseInfo/ossAccessKey/accessKeySecret";

describe("the body of a valid call", () => {
  it.each([
    ["9007199254740993", 9007199254740993n],
    ["9223372036854775807", 9223372036854775807n],
    ["26", 26],
  ])("keeps the id %s to the last digit, in JSON and in YAML", async (digits, expected) => {
    const json = ossExample
      .replace('"obBackupServiceStorageConfig":{', `"obBackupServiceStorageConfig":{"storageId":${digits},`)
      .replace(/,"storageId":26/, "");
    expect(valueAt(await read("body.json", json), storageId)).toBe(expected);
    // JSON is YAML too.
    expect(valueAt(await read("body.yaml", json), storageId)).toBe(expected);
  });

  it("takes its secrets from the environment", async () => {
    const json = ossExample.replace(/"accessKeySecret":"[^"]*"/, '"accessKeySecret":"${OCP_TEST_KEY}-suffix"');
    const body = await read("body.json", json, { OCP_TEST_KEY: "from-the-environment" });
    expect(valueAt(body, secret)).toBe("from-the-environment-suffix");
  });

  it("does not read what comes from the environment as JSON or as another variable", async () => {
    const json = ossExample.replace(/"accessKeySecret":"[^"]*"/, '"accessKeySecret":"${OCP_TEST_KEY}"');
    const body = await read("body.json", json, { OCP_TEST_KEY: '"}${OTHER}', OTHER: "no" });
    expect(valueAt(body, secret)).toBe('"}${OTHER}');
  });

  it("is refused without its values being told", async () => {
    const json = ossExample.replace(/"accessKeySecret":"[^"]*"/, '"accessKeySecret":["canary-of-a-secret"]');
    await expect(read("body.json", json)).rejects.toThrow(secret);
    await expect(read("body.json", json)).rejects.not.toThrow("canary-of-a-secret");
  });

  it.each(["obBackupObject: !!binary aGk=", "a: 1\n---\nb: 2", "a: *nowhere"])(
    "is refused as YAML with a readable message: %j",
    async (text) => {
      await expect(read("body.yaml", text)).rejects.toThrow(/^--request .*body\.yaml /);
    },
  );

  it.each([
    'a: "Geheim12345',
    "a: {b: Geheim12345",
    "a: |Geheim12345",
    "a: ]Geheim12345",
    "a: !Geheim12345 b",
    "a: *Geheim12345",
    "%Geheim12345 x\n---\na: b",
    "%YAML Geheim12345\n---\na: b",
  ])("is refused as YAML by the place of the fault, not by its line: %j", async (text) => {
    const message = await read("body.yaml", text).then(String, (cause: unknown) => (cause as Error).message);
    expect(message).toMatch(/^--request .*body\.yaml(, line 1, column \d+: | cannot be read: )[A-Z][^:]+$/);
    expect(message).not.toContain("Geheim");
  });
});
