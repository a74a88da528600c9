import { describe, expect, it } from "vitest";
import { basic, envelope, get, post, served, tenantBackup, validBody } from "./calling.js";

describe("the faithful miniature refuses", () => {
  const change = (edit: (body: ReturnType<typeof validBody>) => void) => {
    const body = validBody();
    edit(body);
    return body;
  };

  it.each([
    ["no backupMode", "backupMode", change((body) => delete body["backupMode"])],
    ["null for dataBackupMode", "dataBackupMode", change((body) => (body["dataBackupMode"] = null))],
    ["an unknown dataBackupMode", "dataBackupMode", change((body) => (body["dataBackupMode"] = "full_backup"))],
    ["a text for an object", "obBackupServiceStorageConfig", { ...validBody(), obBackupServiceStorageConfig: "text" }],
    [
      "an array for a text",
      "obBackupServiceStorageConfig.configName",
      change((body) => (body.obBackupServiceStorageConfig["configName"] = [[]])),
    ],
    [
      "an object for a list",
      "obBackupServiceStorageConfig.hostIdList",
      change((body) => (body.obBackupServiceStorageConfig["hostIdList"] = {})),
    ],
    [
      "a threshold of 101",
      "obBackupServiceStorageConfig.alarmStoragePercentageThreshold",
      change((body) => (body.obBackupServiceStorageConfig["alarmStoragePercentageThreshold"] = 101)),
    ],
    ["an array for the body", "", [validBody()]],
  ])("%s", async (_what, field, body) => {
    const ocp = await served("faithful");
    const answer = await post(ocp, tenantBackup, body);
    expect(answer.status).toBe(400);
    expect((await envelope(answer)).error.subErrors).toEqual([{ field, message: expect.any(String) as string, object: "backupNowParam" }]);
    expect(ocp.backups()).toBe(0);
  });

  it("neither scalars that can be read as what is wanted nor unknown members", async () => {
    const ocp = await served("faithful");
    const body = { ...validBody(), unknown: 1 };
    body.obBackupServiceStorageConfig["alarmStoragePercentageThreshold"] = "80";
    body.obBackupServiceStorageConfig["serviceName"] = 5;
    expect((await post(ocp, tenantBackup, body)).status).toBe(200);
  });

  it.each([
    ["cut-off JSON", { "content-type": "application/json" }, '{"a":', 400],
    ["no body", { "content-type": "application/json" }, "", 400],
    ["another media type", { "content-type": "text/plain" }, JSON.stringify(validBody()), 415],
  ])("%s", async (_what, headers, body, status) => {
    const ocp = await served("faithful");
    const answer = await fetch(ocp.origin + tenantBackup, { method: "POST", headers: { ...basic(ocp), ...headers }, body });
    expect(answer.status).toBe(status);
    expect((await envelope(answer)).successful).toBe(false);
    expect(ocp.backups()).toBe(0);
  });

  it.each([
    ["/api/v2/ob/clusters/x/tenants/1000012/backup/backupNow", 400],
    ["/api/v2/ob/clusters/9223372036854775808/tenants/1000012/backup/backupNow", 400],
    ["/api/v2/ob/clusters/9007199254740991/tenants/1000012/backup/backupNow", 404],
    ["/api/v2/ob/clusters/1000005/tenants/9007199254740991/backup/backupNow", 404],
  ])("POST %s with %i", async (path, status) => {
    const ocp = await served("faithful");
    const answer = await post(ocp, path, validBody());
    expect(answer.status).toBe(status);
    expect((await envelope(answer)).status).toBe(status);
    expect(ocp.backups()).toBe(0);
  });

  it("other methods with 405, and answers unknown paths with the console's page", async () => {
    const ocp = await served("faithful");
    const wrong = await get(ocp, tenantBackup);
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "POST"]);
    const unknown = await get(ocp, "/api/v2/nothing");
    expect([unknown.status, unknown.headers.get("content-type")]).toEqual([200, "text/html;charset=utf-8"]);
  });
});
