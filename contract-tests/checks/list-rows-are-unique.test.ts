import { expect, it } from "vitest";
import { listRowsAreUnique } from "../../src/checks/list-rows-are-unique.js";
import type { JsonValue } from "../../src/model/json.js";
import { refusal, success, verdictOf } from "./exchange.js";

const verdict = (path: string, ...contents: readonly JsonValue[]) =>
  verdictOf(listRowsAreUnique, { method: "GET", path, requestBody: null, body: success({ contents }) });

it.each(["/api/v2/ob/clusters", "/api/v2/ob/clusters/1/tenants?page=1&size=100", "/api/v2/tasks/instances"])(
  "finds an id twice on a page of %s",
  (path) => {
    expect(verdict(path, { id: 1 }, { id: 2 }, { id: "1" }, { id: 1 })).toEqual([
      "should /data/contents/2/id",
      "should /data/contents/3/id",
    ]);
    expect(verdict(path, { id: 1 }, { id: 2 })).toEqual([]);
    expect(verdict(path)).toEqual([]);
  },
);

it("tells ids apart that a double does not, and passes over rows without one", () => {
  expect(verdict("/api/v2/ob/clusters", { id: 9007199254740993n }, { id: 9007199254740992n })).toEqual([]);
  expect(verdict("/api/v2/ob/clusters", { name: "a" }, { name: "a" }, { id: null }, { id: null }, 7, 7)).toEqual([]);
});

it("does not look at backups, which each tenant counts by itself, nor at refusals", () => {
  expect(verdict("/api/v2/ob/clusters/1/backup/task/dataBackupTasks", { id: 1, taskId: 1 }, { id: 1, taskId: 1 })).toBe("not-applicable");
  const refused = { method: "GET", path: "/api/v2/ob/clusters", requestBody: null, status: 403, body: refusal(403) };
  expect(verdictOf(listRowsAreUnique, refused)).toBe("not-applicable");
});
