import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Validate } from "../../generated/profiles.gen.js";
import { profiles } from "../../generated/profiles.gen.js";
import { validators } from "../../generated/4.3/validators.gen.js";
import { profile } from "../../generated/4.3/profile.gen.js";
import type { JsonObject, JsonValue } from "../../src/model/json.js";
import { tokensOf, valueAt } from "../../src/model/pointer.js";

type Members = Record<string, unknown>;

/** What a validator complains of: place and keyword. */
function complaints(key: string, value: unknown): readonly string[] {
  const validate = validators[key]!;
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** A copy of a value with one place changed; undefined takes the member away. */
function changed(value: JsonValue, pointer: string, to: unknown): unknown {
  const copy = structuredClone(value);
  const tokens = [...tokensOf(pointer)];
  const last = tokens.pop() ?? "";
  const holder = tokens.reduce<Members>((each, token) => each[token] as Members, copy as Members);
  if (to === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = to;
  return copy;
}

function requestOf(storage: string): JsonObject {
  return profile.examples["backupTenantNow"]!.request.find(({ name }) => name === storage)!.value as JsonObject;
}

const config = "/obBackupServiceStorageConfig";
const base = `${config}/obBackupStorageBaseInfo`;
const oss = requestOf("oss-storage");
const done = profile.examples["backupTenantNow"]!.responses["200"]![0]!.value as JsonObject;
const object = "/data/backupObjectOpsResultList/0/obBackupObjectList/0";

describe("a request", () => {
  const cases: readonly (readonly [at: string, to: unknown, complaints: readonly string[]])[] = [
    ["/backupMode", "PHYSICAL_BACKUP", []],
    ["/backupMode", undefined, [" required"]],
    ["/backupMode", "PHYSICAL", ["/backupMode enum"]],
    ["/backupMode", 7, ["/backupMode type", "/backupMode enum"]],
    ["/backupmode", "PHYSICAL_BACKUP", [" additionalProperties"]],
    [`${base}/ossAccessKey`, undefined, [`${base} required`]],
    [`${base}/ossAccessKey/accessKeySecret`, undefined, [`${base}/ossAccessKey required`]],
    [`${base}/s3AccessKey`, {}, [`${base} additionalProperties`]],
    [`${base}/backupStorageType`, undefined, [`${base} discriminator`]],
    [`${base}/backupStorageType`, "BACKUP_STORAGE_NFS", [`${base} discriminator`]],
    [`${base}/backupStorageType`, "BACKUP_STORAGE_FILE", [`${base} additionalProperties`]],
    [base, "osstest/backup", [`${base} type`]],
    [`${config}/storageId`, 1000005, []],
    [`${config}/storageId`, 3.5e1, []],
    [`${config}/storageId`, 9007199254740993n, []],
    [`${config}/storageId`, 2n ** 63n - 1n, []],
    [`${config}/storageId`, 2n ** 63n, [`${config}/storageId format`]],
    [`${config}/storageId`, 2 ** 53, [`${config}/storageId format`]],
    [`${config}/storageId`, 1e300, [`${config}/storageId format`]],
    [`${config}/storageId`, 0.5, [`${config}/storageId type`]],
    [`${config}/storageId`, NaN, [`${config}/storageId type`]],
    [`${config}/storageId`, Infinity, [`${config}/storageId type`]],
    [`${config}/storageId`, null, [`${config}/storageId type`]],
    [`${config}/storageId`, "1000005", [`${config}/storageId type`]],
    [`${config}/storageId`, "9007199254740993", [`${config}/storageId type`]],
    [`${config}/storageId`, -(2n ** 62n), [`${config}/storageId minimum`]],
    [`${config}/alarmStoragePercentageThreshold`, 101, [`${config}/alarmStoragePercentageThreshold maximum`]],
    [`${config}/alarmStoragePercentageThreshold`, 10n ** 30n, [`${config}/alarmStoragePercentageThreshold maximum`]],
    [`${config}/alarmStoragePercentageThreshold`, "80", [`${config}/alarmStoragePercentageThreshold type`]],
  ];

  it.each(cases)("with %s = %s: %j", (at, to, expected) => {
    expect(complaints("backupTenantNow request", changed(oss, at, to))).toEqual(expected);
  });

  it("must be an object", () => {
    for (const body of [[], null, "text", 7]) expect(complaints("backupTenantNow request", body)).toEqual([" type"]);
  });
});

describe("a response", () => {
  const cases: readonly (readonly [at: string, to: unknown, complaints: readonly string[]])[] = [
    ["/unknownMember", 1, []],
    ["/duration", 3.5e1, []],
    ["/duration", 10n ** 30n, []],
    ["/duration", -1, ["/duration minimum"]],
    ["/duration", -(10n ** 30n), ["/duration minimum"]],
    ["/duration", "35", ["/duration type"]],
    ["/duration", "9007199254740993", ["/duration type"]],
    ["/duration", 0.5, ["/duration type"]],
    ["/duration", -Infinity, ["/duration type"]],
    ["/traceId", undefined, [" required"]],
    ["/successful", false, ["/successful const"]],
    ["/timestamp", "2024-08-07T14:51:41.135601946+08:00", []],
    ["/timestamp", "2024-08-07T14:51:41Z", []],
    ["/timestamp", "2024-08-07T14:51:41+0800", ["/timestamp format"]],
    ["/timestamp", "2024-08-07 14:51:41Z", ["/timestamp format"]],
    ["/timestamp", "2024-02-30T14:51:41Z", ["/timestamp format"]],
    ["/data", null, ["/data type"]],
    [`${object}/backupDimension`, "A_LATER_DIMENSION", []],
    [`${object}/backupDimension`, 7, [`${object}/backupDimension type`]],
    [`${object}/clusterId`, 9007199254740993n, []],
    [`${object}/clusterId`, 2n ** 63n - 1n, []],
    [`${object}/clusterId`, "9007199254740993", []],
    [`${object}/clusterId`, "9223372036854775807", []],
    [`${object}/clusterId`, 2n ** 63n, [`${object}/clusterId format`]],
    [`${object}/clusterId`, "1000005", [`${object}/clusterId type`]],
    [`${object}/clusterId`, "9007199254740991", [`${object}/clusterId type`]],
    [`${object}/clusterId`, "9223372036854775808", [`${object}/clusterId type`]],
    [`${object}/clusterId`, 0, [`${object}/clusterId minimum`]],
    [`${object}/clusterId`, "-9007199254740993", [`${object}/clusterId minimum`]],
    [`${object}/clusterId`, true, [`${object}/clusterId type`]],
  ];

  it.each(cases)("with %s = %s: %j", (at, to, expected) => {
    expect(complaints("backupTenantNow 200", changed(done, at, to))).toEqual(expected);
  });

  it("of an error has a code that is text or an integer", () => {
    const refused = profile.examples["backupTenantNow"]!.responses["429"]![0]!.value as JsonObject;
    for (const code of ["BAK31005", 0, 1001, 9007199254740993n]) {
      expect(complaints("backupTenantNow 429", changed(refused, "/error/code", code))).toEqual([]);
    }
    for (const code of [0.5, null, {}, true]) {
      expect(complaints("backupTenantNow 429", changed(refused, "/error/code", code))).toContain("/error/code anyOf");
    }
  });
});

describe("every profile", () => {
  const loaded: { id: string; document: JsonObject; validators: Readonly<Record<string, Validate>>; text: string }[] = [];

  beforeAll(async () => {
    for (const entry of profiles) {
      const text = await readFile(resolve(import.meta.dirname, `../../generated/${entry.id}/validators.gen.js`), "utf8");
      loaded.push({
        id: entry.id,
        document: (await entry.load()).profile.document,
        validators: (await entry.loadValidators()).validators,
        text,
      });
    }
  });

  it("has validators without imports", () => {
    for (const { id, text } of loaded) expect(/\bimport\b|\brequire\b\s*\(|\bfrom\s*["']/.exec(text)?.[0], id).toBeUndefined();
  });

  it("has a validator for every component schema", () => {
    for (const { id, document, validators: all } of loaded) {
      const schemas = Object.keys(valueAt(document, "/components/schemas") as JsonObject);
      expect(
        Object.keys(all).filter((key) => key.startsWith("schema ")),
        id,
      ).toEqual(schemas.map((name) => `schema ${name}`));
    }
  });

  it("accepts every example, and refuses nothing at all with a place that the document has", async () => {
    for (const entry of profiles) {
      const { examples, document } = (await entry.load()).profile;
      const all = (await entry.loadValidators()).validators;
      for (const [id, { request, responses }] of Object.entries(examples)) {
        for (const { name, value } of request) expect([name, all[`${id} request`]?.(value)]).toEqual([name, true]);
        for (const [status, list] of Object.entries(responses)) {
          const validate = all[`${id} ${status}`];
          for (const { name, value } of list) expect([name, validate?.(value) ?? typeof value === "string"]).toEqual([name, true]);
          if (validate?.({}) !== false) continue;
          for (const { schemaPath } of validate.errors ?? []) expect(valueAt(document, schemaPath), schemaPath).toBeDefined();
        }
      }
    }
  });
});
