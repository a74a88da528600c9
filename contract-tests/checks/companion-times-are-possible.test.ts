import { expect, it } from "vitest";
import { companionTimesArePossible } from "../../src/checks/companion-times-are-possible.js";
import type { JsonValue } from "../../src/model/json.js";
import { contract, refusal, success, told, type ExchangeParts } from "./exchange.js";
import { clockAt, runOf } from "./run-of.js";

/** The exchanges begin at 18:00 of this zone. */
const noon = clockAt("2026-01-05T18:00:00.000+08:00");
const get = (path: string, data: JsonValue): ExchangeParts => ({ method: "GET", path, requestBody: null, body: success(data) });
const strategy = (data: JsonValue) => get("/api/v2/ob/clusters/1/tenants/2/backup/config/backupStrategy", data);
const clusters = (...contents: readonly JsonValue[]) => get("/api/v2/ob/clusters", { contents });
const verdict = (parts: ExchangeParts, clock: ExchangeParts = noon) => {
  const run = runOf(clock, parts);
  return told(companionTimesArePossible.judge(run.last, contract, run));
};
const info = (buildTime: string): ExchangeParts => ({ method: "GET", path: "/api/v2/info", requestBody: null, body: { buildTime } });

it("takes what has happened, also just now and in a wrong zone", () => {
  expect(verdict(strategy({ createTime: "2024-08-02T14:54:45.000+0800", updateTime: "2024-08-02T14:54:45.379+0800" }))).toEqual([]);
  expect(verdict(strategy({ createTime: "2024-08-02T14:54:45+0800", updateTime: "2024-08-02T14:54:00+0800" }))).toEqual([]);
  expect(verdict(strategy({ createTime: "2026-01-06T18:00:00Z", updateTime: "1970-01-01T00:00:00Z" }))).toEqual([]);
  expect(verdict(strategy({ createTime: "some day", updateTime: null }))).toEqual([]);
  expect(verdict(info("2025-12-14T05:43:31.644+08:00"))).toEqual([]);
});

it("finds a change before the creation, and only notes it of a cluster", () => {
  const times = { createTime: "2024-08-02T14:54:45.000+0800", updateTime: "2023-07-02T10:03:04.567+08:00" };
  expect(verdict(strategy(times))).toEqual(["should /data/updateTime"]);
  expect(verdict(clusters(times))).toEqual(["observe /data/contents/0/updateTime"]);
});

it("finds what has happened in the future", () => {
  expect(verdict(info("2027-12-14T05:43:31.644+08:00"))).toEqual(["should /buildTime"]);
  expect(verdict(clusters({}, { createTime: "2026-02-05T18:00:00+0800" }))).toEqual(["should /data/contents/1/createTime"]);
  const end = { finishTime: "2026-02-05T18:00:00+0800" };
  const tasks = (...contents: readonly JsonValue[]) => get("/api/v2/tasks/instances", { contents });
  expect(verdict(tasks({ ...end, status: "SUCCESSFUL" }, { ...end, status: "RUNNING" }, { ...end, status: "PENDING" }))).toEqual([
    "should /data/contents/0/finishTime",
  ]);
});

it("lets the clock of the server be wrong as a whole", () => {
  expect(verdict(info("2025-12-14T05:43:31Z"), clockAt("2020-01-05T18:00:00.000+08:00"))).toEqual([]);
  expect(verdict(info("2027-12-14T05:43:31Z"), clockAt("2028-01-05T18:00:00.000+08:00"))).toEqual([]);
});

it("looks at successful answers that tell such times", () => {
  expect(verdict({ ...strategy({}), status: 404, body: refusal(404) })).toBe("not-applicable");
  expect(verdict(noon)).toBe("not-applicable");
});
