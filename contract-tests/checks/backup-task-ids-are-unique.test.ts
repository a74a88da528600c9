import { expect, it } from "vitest";
import { backupTaskIdsAreUnique } from "../../src/checks/backup-task-ids-are-unique.js";
import type { JsonValue } from "../../src/model/json.js";
import { contract, result, started, told, type ExchangeParts } from "./exchange.js";
import { runOf } from "./run-of.js";

const naming = (...taskIdList: readonly JsonValue[]): ExchangeParts => ({ body: started(result({ taskIdList })) });
const verdict = (...all: readonly ExchangeParts[]) => told(backupTaskIdsAreUnique.judge(runOf(...all), contract));
const at = "should /data/backupObjectOpsResultList/0/taskIdList";

it("takes tasks of its own for each call", () => {
  expect(verdict(naming(1), naming(2, 3), naming("9223372036854775807"))).toEqual([]);
});

it("finds a task that two calls name, in either form", () => {
  expect(verdict(naming(1), naming(2), naming(1))).toEqual([at]);
  expect(verdict(naming(9223372036854775807n), naming("9223372036854775807"))).toEqual([at]);
});

it("needs two calls that name tasks, and leaves what is no id alone", () => {
  expect(verdict(naming(1))).toBe("not-applicable");
  expect(verdict(naming(-1), naming(-1))).toBe("not-applicable");
});
