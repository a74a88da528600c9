import { describe, expect, it } from "vitest";
import { isBinding } from "../../src/checks/request-fault.js";
import { requestFaults } from "../../src/checks/request-faults.js";
import {
  changed,
  clusterBackupPath,
  configWith,
  contract,
  exchangeOf,
  exampleRequest,
  faulty,
  impossible,
  oldContract,
  requestWith,
} from "./exchange.js";
import type { ExchangeParts } from "./exchange.js";
import type { JsonValue } from "../../src/model/json.js";

const config = "/obBackupServiceStorageConfig";
/** `kind at`, with a question mark where a right server may overlook it. */
const faultsOf = (parts: ExchangeParts, by = contract) =>
  requestFaults(exchangeOf(parts), by).map((fault) => `${fault.kind} ${fault.at}${isBinding(fault) ? "" : "?"}`);
const ofBody = (requestBody: JsonValue | Uint8Array | null, more: ExchangeParts = {}) => faultsOf({ requestBody, ...more });

describe("a request without faults", () => {
  it("is every example of the contract", () => {
    for (const { value } of contract.requestExamples("backupTenantNow")) expect(ofBody(value)).toEqual([]);
    for (const { value } of oldContract.requestExamples("backupClusterNow")) {
      expect(faultsOf({ path: clusterBackupPath, requestBody: value }, oldContract)).toEqual([]);
    }
  });

  it("may have redacted secrets", () => {
    const oss = contract.requestExamples("backupTenantNow").find(({ value }) => JSON.stringify(value).includes("ossAccessKey"))?.value;
    const text = JSON.stringify(oss).replace(/("accessKeySecret":)"[^"]*"/, '$1"(redacted)"');
    expect(text).toContain("(redacted)");
    expect(ofBody(Buffer.from(text))).toEqual([]);
  });

  it("is a read, and a call to a path that nobody knows", () => {
    expect(faultsOf({ method: "GET", path: "/api/v2/ob/clusters" })).toEqual([]);
    expect(faultsOf({ method: "DELETE", path: "/api/v2/ob/clusters" })).toEqual([]);
    expect(faultsOf({ method: "POST", path: "/nowhere" })).toEqual([]);
  });

  it("may be a recording that lost its body", () => {
    expect(ofBody(null, { probe: null })).toEqual([]);
    expect(ofBody(null, { probe: null, requestHeaders: [["Content-Length", "0"]] })).toEqual(["malformed-json "]);
  });
});

describe("the shape of a request", () => {
  it.each(["GET", "PUT", "HEAD", "OPTIONS"])("has the method %s wrong", (method) => {
    expect(faultsOf({ method })).toEqual(["method method"]);
  });

  it.each([
    ["text/plain", ["media-type content-type"]],
    ["application/x-www-form-urlencoded", ["media-type content-type"]],
    ["application/problem+json", []],
    ["application/json;charset=utf-8", []],
  ])("has the media type %s", (type, faults) => {
    expect(faultsOf({ requestHeaders: [["Content-Type", type]] })).toEqual(faults);
  });

  it("has a media type wherever it has a body", () => {
    expect(faultsOf({ requestHeaders: [] })).toEqual(["media-type content-type"]);
  });

  it.each([
    ["cut off", '{"backupMode":', ["malformed-json "]],
    ["NaN", '{"a":NaN}', ["malformed-json "]],
    ["empty", "", ["malformed-json "]],
    ["no text at all", " ", ["malformed-json "]],
  ])("has a body that is %s", (_name, text, faults) => {
    expect(ofBody(Buffer.from(text))).toEqual(faults);
  });

  it("has bytes after its body, which a right server may not see", () => {
    expect(ofBody(Buffer.from(`${JSON.stringify(exampleRequest("backupTenantNow", contract))} x`))).toEqual(["malformed-json ?"]);
  });

  it("is nested too deep for us to say", () => {
    expect(ofBody(Buffer.from("[".repeat(2000)))).toEqual([]);
  });
});

describe("ids of the path", () => {
  const at = (id: string) =>
    faultsOf({ path: `/api/v2/ob/clusters/${id}/backup/backupNow`, requestBody: exampleRequest("backupClusterNow", contract) });

  it.each(["abc", "1.5", "1e3", "9223372036854775808", "%20", "0x10"])("are no integers: %s", (id) => {
    expect(at(id)).toEqual(["path-id id"]);
  });

  it.each([String(impossible), "0", "-1"])("are nobody's: %s", (id) => {
    expect(at(id)).toEqual(["unknown-ids id"]);
  });

  it.each(["1", "9223372036854775807", "9007199254740993"])("may be %s", (id) => {
    expect(at(id)).toEqual([]);
  });

  it.each([
    ["abc", "path-id id"],
    [String(impossible), "unknown-ids id"],
  ])("are read behind the path of a base URL too: %s", (id, fault) => {
    const path = `/ocp/clusters/7/api/v2/ob/clusters/${id}/backup/backupNow?x=/`;
    const requestBody = exampleRequest("backupClusterNow", contract);
    expect(faultsOf({ operation: "backupClusterNow", path, requestBody })).toEqual([fault]);
    expect(faultsOf({ operation: "backupClusterNow", method: "PUT", path, requestBody })).toEqual(["method method", fault]);
  });

  it("are nobody's where the probe says so", () => {
    expect(faultsOf({ probe: faulty("unknown-ids") })).toEqual(["unknown-ids id"]);
    expect(faultsOf({ method: "GET", path: `/api/v2/tasks/instances/${String(impossible)}` })).toEqual(["unknown-ids taskInstanceId"]);
  });
});

describe("members of the body", () => {
  const storage = changed({ backupStorageType: "BACKUP_STORAGE_FILE", storageUrl: "/x/" }, {});

  it.each<readonly [string, JsonValue | Uint8Array, readonly string[]]>([
    ["a member is missing", requestWith({ backupMode: undefined }), ["member-missing /backupMode"]],
    ["a member has another value", requestWith({ dataBackupMode: "FULL" }), ["member-value /dataBackupMode"]],
    ["a member has another case", requestWith({ dataBackupMode: "full_backup" }), ["member-value /dataBackupMode"]],
    ["an object stands for a scalar", requestWith({ dataBackupMode: {} }), ["member-type /dataBackupMode", "member-value /dataBackupMode"]],
    ["a scalar stands for an object", requestWith({ obBackupServiceStorageConfig: "x" }), [`member-type ${config}`]],
    ["an array stands for the body", [], ["member-type "]],
    ["null stands for the body", Buffer.from("null"), ["member-type "]],
    ["an object stands for an array", configWith({ hostIdList: {} }), [`member-type ${config}/hostIdList`]],
    ["a word stands for a number", configWith({ storageId: "abc" }), [`member-type ${config}/storageId`]],
    ["a number is beyond 64 bits", configWith({ storageId: 9223372036854775808n }), [`member-value ${config}/storageId`]],
    [
      "a number is out of range",
      configWith({ alarmStoragePercentageThreshold: 101 }),
      [`member-value ${config}/alarmStoragePercentageThreshold`],
    ],
    ["null stands for a required member", requestWith({ backupMode: null }), ["member-type /backupMode", "member-value /backupMode"]],
    [
      "the storage has no type",
      configWith({ obBackupStorageBaseInfo: { storageUrl: "/x/" } }),
      [`member-missing ${config}/obBackupStorageBaseInfo/backupStorageType`],
    ],
    [
      "the storage has an unknown type",
      configWith({ obBackupStorageBaseInfo: changed(storage, { backupStorageType: "BACKUP_STORAGE_TAPE" }) }),
      [`member-value ${config}/obBackupStorageBaseInfo/backupStorageType`],
    ],
    [
      "the storage has no access key",
      configWith({ obBackupStorageBaseInfo: changed(storage, { backupStorageType: "BACKUP_STORAGE_OSS" }) }),
      [`member-missing ${config}/obBackupStorageBaseInfo/ossAccessKey`],
    ],
  ])("are wrong where %s", (_name, body, faults) => {
    expect(ofBody(body)).toEqual(faults);
  });

  it.each<readonly [string, JsonValue, readonly string[]]>([
    ["a member is unknown", requestWith({ extra: 1 }), ["member-value /extra?"]],
    ["a number stands for a word", requestWith({ backupMode: 1 }), ["member-type /backupMode?", "member-value /backupMode?"]],
    ["a number is quoted", configWith({ storageId: "26" }), [`member-type ${config}/storageId?`]],
    ["a number has a fraction", configWith({ storageId: 26.5 }), [`member-type ${config}/storageId?`]],
    ["an optional member is null", configWith({ storageId: null }), [`member-type ${config}/storageId?`]],
    [
      "an access key is of another storage",
      configWith({ obBackupStorageBaseInfo: changed(storage, { ossAccessKey: {} }) }),
      [`member-value ${config}/obBackupStorageBaseInfo/ossAccessKey?`],
    ],
  ])("may be overlooked where %s", (_name, body, faults) => {
    expect(ofBody(body)).toEqual(faults);
  });

  it("may leave out backupMode for a cluster, as the vendor's own sample does", () => {
    const body = changed(exampleRequest("backupClusterNow", contract), { backupMode: undefined });
    expect(faultsOf({ path: clusterBackupPath, requestBody: body })).toEqual(["member-missing /backupMode?"]);
  });
});

describe("credentials", () => {
  it.each(["no-credentials", "made-up-user", "made-up-access-key"] as const)("are wrong where the probe says %s", (kind) => {
    expect(faultsOf({ probe: faulty(kind) })).toEqual([`${kind} authorization`]);
  });

  it("are not asked for by the clock", () => {
    expect(faultsOf({ method: "GET", path: "/api/v2/time", probe: faulty("no-credentials") })).toEqual([]);
  });
});
