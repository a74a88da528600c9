import { describe, expect, it } from "vitest";
import { validators } from "../../generated/4.3/validators.gen.js";
import { answer, file, key, keys, oss, request, result, storageOf } from "./bodies.js";
import { bundleOf, object, readText, schemaAt, type Json } from "./bundles.js";

const document = bundleOf("4.3");
const backupPaths = ["/api/v2/ob/clusters/{id}/tenants/{tenantId}/backup/backupNow", "/api/v2/ob/clusters/{id}/backup/backupNow"];

/** The contract's decision on each of the vendor's inconsistencies; the numbers are those of docs/vendor-page-errata.md. */
describe("inconsistencies of the vendor's page", () => {
  it("1: the answer to a backup call is of type DATA_BACKUP_NOW, and other types may come", () => {
    expect(property("BackupCommonResponse", "obBackupTaskType")["x-known-values"]).toContain("DATA_BACKUP_NOW");
    expect(accepts("schema BackupCommonResponse", { ...answer(), obBackupTaskType: "SOMETHING_NEW" })).toBe(true);
    expect(shownTaskTypes()).toEqual(["DATA_BACKUP_NOW"]);
  });

  it("2: a backup object has a cluster id, a tenant id and a dimension", () => {
    expect(Object.keys(properties("ObBackupObjectRequest")).sort()).toEqual(["backupDimension", "clusterId", "tenantId"]);
    expect(
      accepts("backupTenantNow request", { ...request(), obBackupObject: { clusterId: 1, tenantId: 2, backupDimension: "TENANT" } }),
    ).toBe(true);
  });

  it("3: the backup object may be left out, and a mismatch with the path is called unknown", () => {
    expect(accepts("backupTenantNow request", request())).toBe(true);
    expect(property("BackupTenantNowRequest", "obBackupObject")["description"]).toMatch(/unknown/);
  });

  it("4: the threshold belongs beside configName, not in the storage", () => {
    expect(properties("ObBackupServiceStorageConfig")).toHaveProperty("alarmStoragePercentageThreshold");
    expect(accepts("backupTenantNow request", request({ storage: { ...file, alarmStoragePercentageThreshold: 80 } }))).toBe(false);
  });

  it("5: the threshold is an integer from 0 to 100, required, and that it is required is no must", () => {
    const judged = [0, 100, -1, 101, 80.5, "80", undefined].map((threshold) =>
      accepts("backupTenantNow request", request({ config: { alarmStoragePercentageThreshold: threshold } })),
    );
    expect(judged).toEqual([true, true, false, false, false, false, false]);
    expect(constraint("ObBackupServiceStorageConfig", "alarmStoragePercentageThreshold", "required")["basis"]).toBe("inferred");
  });

  it("6: the parts of an access key lie inside the key", () => {
    expect(accepts("backupTenantNow request", request({ storage: oss }))).toBe(true);
    expect(accepts("backupTenantNow request", request({ storage: { ...storageOf("OSS"), ...key } }))).toBe(false);
  });

  it("7: ids and dimension lie in the items of obBackupObjectList", () => {
    expect(accepts("schema BackupCommonResponse", answer())).toBe(true);
    expect(accepts("schema BackupCommonResponse", answer({ obBackupObjectList: [{}] }))).toBe(false);
    expect(Object.keys(properties("BackupObjectOpsResult"))).not.toContain("clusterId");
  });

  it("8: errorCode may be an object, a string or an integer, and its form is unknown", () => {
    const forms = [{ code: 1, key: "x" }, "BAK31005", 20007].map((errorCode) =>
      accepts("schema BackupObjectOpsResult", result({ errorCode })),
    );
    expect(forms).toEqual([true, true, true]);
    expect(constraint("BackupObjectOpsResult", "errorCode", "type")["basis"]).toBe("unknown");
  });

  it("9: hint lies beside errorCode", () => {
    expect(Object.keys(properties("BackupObjectOpsResult"))).toEqual(expect.arrayContaining(["errorCode", "hint"]));
  });

  it("10: taskIdList may be absent or empty, and holds int64", () => {
    const lists = [undefined, [], [3000041], [2n ** 63n - 1n], ["9007199254740993"]];
    expect(lists.map((taskIdList) => accepts("schema BackupObjectOpsResult", result({ taskIdList })))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    const wrong = [[1.5], ["12"], [2n ** 63n], 3000041];
    expect(wrong.map((taskIdList) => accepts("schema BackupObjectOpsResult", result({ taskIdList })))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("11: both backup modes are values, and the caller is told that logical ones are refused for tenants", () => {
    expect(
      ["LOGICAL_BACKUP", "PHYSICAL_BACKUP"].map((backupMode) => accepts("backupTenantNow request", { ...request(), backupMode })),
    ).toEqual([true, true]);
    expect(property("BackupTenantNowRequest", "backupMode")["description"]).toMatch(/BAK30004/);
  });

  it("12: the ids of the path are int64", () => {
    for (const name of ["ClusterId", "TenantId"]) {
      expect(schemaAt(document, `/components/parameters/${name}`)["schema"]).toMatchObject({ type: "integer", format: "int64" });
    }
  });

  it("13: no rule ties serviceType, serviceId and serviceName together", () => {
    const combinations = [
      { serviceName: "x" },
      { serviceId: 1 },
      { serviceType: "OTHERS" },
      { serviceType: "OB_CLUSTER", serviceName: "x" },
    ];
    expect(combinations.map((config) => accepts("backupTenantNow request", request({ config })))).toEqual([true, true, true, true]);
  });

  it("14: a protocol in storageUrl is not forbidden, emptiness is", () => {
    const urls = ["/obbackup/", "osstest/backup", "file:///obbackup/", ""];
    expect(urls.map((storageUrl) => accepts("backupTenantNow request", request({ storage: { ...file, storageUrl } })))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("15: each storage type requires its own key and takes no other", () => {
    for (const [type, own] of Object.entries(keys)) {
      const other = type === "S3" ? { ossAccessKey: key } : { s3AccessKey: { ...key, region: "eu-example-1" } };
      const judged = [own, {}, { ...own, ...other }].map((part) =>
        accepts("backupTenantNow request", request({ storage: { ...storageOf(type), ...part } })),
      );
      expect({ type, judged }).toEqual({ type, judged: [true, false, false] });
    }
    expect(constraint("OssStorage", "ossAccessKey", "required")["basis"]).toBe("inferred");
  });

  it("16: storageId is an option and frees the caller from nothing", () => {
    expect(accepts("backupTenantNow request", request({ config: { storageId: 26 } }))).toBe(true);
    expect(accepts("backupTenantNow request", { ...request(), obBackupServiceStorageConfig: { storageId: 26 } })).toBe(false);
    expect(accepts("backupTenantNow request", request({ config: { storageId: 26 }, storage: storageOf("OSS") }))).toBe(false);
  });

  it("17: the two published answers differ in date, ids and dimension only", () => {
    const [tenant, cluster] = [publishedAnswer("tenant-backup-now"), publishedAnswer("cluster-backup-now")];
    const same = ["duration", "server", "status", "successful", "traceId"];
    expect(same.map((name) => tenant[name])).toEqual(same.map((name) => cluster[name]));
    expect(String(tenant["timestamp"]).slice(10)).toBe(String(cluster["timestamp"]).slice(10));
    expect(accepts("backupTenantNow 200", tenant)).toBe(true);
  });

  it("18: the envelope repeats the HTTP status beside a date-time and a duration", () => {
    const whole = publishedAnswer("tenant-backup-now");
    const wrong = [{ status: 201 }, { status: "200" }, { timestamp: "2024-08-07 14:51:41" }, { duration: "51" }];
    expect(wrong.map((part) => accepts("backupTenantNow 200", { ...whole, ...part }))).toEqual([false, false, false, false]);
  });

  it("19: both calls may be refused for lack of permission", () => {
    for (const path of backupPaths) expect(responses(path)).toHaveProperty("403");
  });

  it("20: of the failures only the throttled call is documented", () => {
    for (const path of backupPaths) {
      const documented = Object.keys(responses(path)).filter(
        (status) => basisOf(path, status) === "documented" || basisOf(path, status) === "sample",
      );
      expect(documented).toEqual(["200", "429"]);
    }
  });

  it("21: the order of members means nothing", () => {
    const whole = publishedAnswer("tenant-backup-now");
    expect(accepts("backupTenantNow 200", Object.fromEntries(Object.entries(whole).reverse()))).toBe(true);
  });

  it("22: COS stays a value, with a warning", () => {
    expect(accepts("backupTenantNow request", request({ storage: { ...storageOf("COS"), ...keys.COS } }))).toBe(true);
    expect(schemaAt(document, "/components/schemas/CosStorage")["description"]).toMatch(/4\.0/);
  });

  it("23: a region is required for S3 and unknown elsewhere", () => {
    expect(accepts("backupTenantNow request", request({ storage: { ...storageOf("S3"), s3AccessKey: key } }))).toBe(false);
    expect(
      accepts("backupTenantNow request", request({ storage: { ...storageOf("OSS"), ossAccessKey: { ...key, region: "eu-example-1" } } })),
    ).toBe(false);
  });

  it("24: each name for full and incremental stays where it is printed", () => {
    expect(properties("BackupTenantNowRequest")).toHaveProperty("dataBackupMode");
    expect(properties("DataBackupTask")).toHaveProperty("dataBackupTaskType");
    expect(properties("BackupSchedule")).toHaveProperty("dayAndDataBackupModelMap");
  });

  it("are told one by one in the errata, each with a basis", () => {
    const sections = readText("docs/vendor-page-errata.md").split(/^### /m).slice(1);
    expect(sections.map((section) => Number.parseInt(section, 10))).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    for (const section of sections) expect(section).toMatch(/- The page: [\s\S]*- Elsewhere: [\s\S]*- The contract: [\s\S]*- Basis: /);
  });
});

function accepts(validator: string, value: unknown): boolean {
  const validate = validators[validator];
  if (validate === undefined) throw new Error(`no validator "${validator}"`);
  return validate(value);
}

function properties(schema: string): Json {
  return object(schemaAt(document, `/components/schemas/${schema}`)["properties"]);
}

function property(schema: string, name: string): Json {
  return object(properties(schema)[name]);
}

function constraint(schema: string, name: string, keyword: string): Json {
  return object(object(object(property(schema, name)["x-evidence"])["constraints"])[keyword]);
}

function responses(path: string): Json {
  return object(object(object(object(document["paths"])[path])["post"])["responses"]);
}

function basisOf(path: string, status: string): unknown {
  const response = object(responses(path)[status]);
  const whole = typeof response["$ref"] === "string" ? schemaAt(document, response["$ref"]) : response;
  return object(whole["x-evidence"])["basis"];
}

function shownTaskTypes(): readonly unknown[] {
  const examples = Object.entries(object(object(document["components"])["examples"])).filter(([name]) =>
    /^(tenant|cluster)-.*storage\.response$/.test(name),
  );
  return [...new Set(examples.map(([, example]) => object(object(object(example)["value"])["data"])["obBackupTaskType"]))];
}

function publishedAnswer(name: string): Json {
  const har = JSON.parse(readText(`contract-tests/fixtures/vendor-samples/${name}.har`)) as {
    readonly log: { readonly entries: readonly [{ readonly response: { readonly content: { readonly text: string } } }] };
  };
  return object(JSON.parse(har.log.entries[0].response.content.text));
}
