import { expect, it } from "vitest";
import { responseValuesKeepTheirCase } from "../../src/checks/response-values-keep-their-case.js";
import type { JsonValue } from "../../src/model/json.js";
import { oldContract, refusal, success, verdictOf, type ExchangeParts } from "./exchange.js";

const get = (path: string, data: JsonValue): ExchangeParts => ({ method: "GET", path, requestBody: null, body: success(data) });
const task = (data: JsonValue) => get("/api/v2/tasks/instances/7", data);
const verdict = (parts: ExchangeParts) => verdictOf(responseValuesKeepTheirCase, parts);

it.each<[string, JsonValue]>([
  ["listed values", { status: "RUNNING", operation: "EXECUTE", type: "SYS_ONECE" }],
  ["values that are not listed, in any case", { status: "Suspended", operation: "RESUME", phase: "running" }],
  ["texts that only look like values", { name: "running", creator: { name: "Manual" }, extra: { status: "running" } }],
  ["the mode of a tenant, which the pages write both ways", { tenant: { mode: "Oracle" } }],
  ["other types", { status: 2, type: null, operation: ["execute"] }],
])("takes %s", (_name, data) => {
  expect(verdict(task(data))).toEqual([]);
});

it("finds a listed value in another case, wherever it stands", () => {
  expect(verdict(task({ status: "successful", subtasks: [{ status: "RUNNING" }, { status: "Failed" }] }))).toEqual([
    "should /data/status",
    "should /data/subtasks/1/status",
  ]);
  const backups = get("/api/v2/ob/clusters/1/backup/task/dataBackupTasks", {
    contents: [{ status: "done", backupMode: "PHYSICAL_BACKUP" }],
  });
  expect(verdict(backups)).toEqual(["should /data/contents/0/status"]);
  expect(verdictOf(responseValuesKeepTheirCase, backups, {}, oldContract)).toHaveLength(1);
});

it("leaves backup calls to echo/dimension and backup/task-type, and failures alone", () => {
  expect(verdict({})).toBe("not-applicable");
  expect(verdict({ ...task({}), status: 404, body: refusal(404) })).toBe("not-applicable");
  expect(verdict({ method: "GET", path: "/nowhere", requestBody: null })).toBe("not-applicable");
});
