import { expect, it } from "vitest";
import { backupOneAtATime } from "../../src/checks/backup-one-at-a-time.js";
import { judge, refusal, success, told, type ExchangeParts } from "./exchange.js";
import { runOf } from "./run-of.js";

const listed = (status: string, path = "/api/v2/ob/clusters/1000005/tenants/1000012"): ExchangeParts => ({
  ...{ method: "GET", path: `${path}/backup/task/dataBackupTasks?page=1&size=100`, requestBody: null },
  body: success({
    contents: [
      { taskId: 23, status: "DONE" },
      { taskId: 24, status },
    ],
  }),
});
const verdict = (before: ExchangeParts, call: ExchangeParts = {}) => {
  const run = runOf(before, call);
  return told(judge(backupOneAtATime, run.last, run));
};

it("takes a refusal while a backup runs", () => {
  expect(verdict(listed("DOING"), { status: 409, body: refusal(409, "BAK31005") })).toEqual([]);
});

it("only notes a second backup: nobody documents what happens", () => {
  expect(verdict(listed("DOING"))).toEqual(["observe /data/backupObjectOpsResultList"]);
});

it("judges nothing where no backup of this tenant is seen to run", () => {
  expect(verdict(listed("DONE"))).toBe("precondition");
  expect(verdict(listed("DOING", "/api/v2/ob/clusters/1000005/tenants/7"))).toBe("precondition");
});
