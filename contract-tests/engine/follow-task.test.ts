import { expect, it } from "vitest";
import { followRecipes } from "../../src/engine/follow-task.js";
import type { JsonValue } from "../../src/model/json.js";
import { exchange } from "./made-up.js";
import { liveContext } from "./live-context.js";

const follow = (successful: boolean, results: JsonValue, status = 200): readonly string[] => {
  const value: JsonValue = { successful, data: { backupObjectOpsResultList: results } };
  const body = { text: "", size: 1, json: { value, faults: [] } };
  return followRecipes(liveContext, exchange({ response: { httpVersion: "1.1", status, statusText: "", headers: [], body } })).map(
    ({ path }) => path,
  );
};

it.each<[JsonValue, string]>([
  [3000041, "3000041"],
  ["9223372036854775807", "9223372036854775807"],
  [9223372036854775807n, "9223372036854775807"],
])("reads each task that an accepted call names: %s", (id, text) => {
  expect(
    follow(true, [
      { beSuccessful: false, taskIdList: [1] },
      { beSuccessful: true, taskIdList: [id, 5] },
    ]),
  ).toEqual([`/api/v2/tasks/instances/${text}`, "/api/v2/tasks/instances/5"]);
});

it.each<[string, boolean, JsonValue, number]>([
  ["refused", false, [{ beSuccessful: true, taskIdList: [1] }], 200],
  ["failed", true, [{ beSuccessful: true, taskIdList: [1] }], 500],
  ["without tasks", true, [{ beSuccessful: true }, null, { beSuccessful: true, taskIdList: [] }], 200],
  ["with what are no ids", true, [{ beSuccessful: true, taskIdList: ["../x", 1.5, -1, null, {}, 0] }], 200],
  ["with the id that stands for nothing", true, [{ beSuccessful: true, taskIdList: [9007199254740991] }], 200],
  ["in another form", true, "x", 200],
])("reads nothing after a call that was %s", (_name, successful, results, status) => {
  expect(follow(successful, results, status)).toEqual([]);
});

it("reads a task once, and three at most", () => {
  const results = [
    { beSuccessful: true, taskIdList: [4, 4] },
    { beSuccessful: true, taskIdList: [4, 5, 6, 7] },
  ];
  expect(follow(true, results)).toEqual([4, 5, 6].map((id) => `/api/v2/tasks/instances/${String(id)}`));
});
