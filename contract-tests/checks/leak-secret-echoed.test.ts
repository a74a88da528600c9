import { expect, it } from "vitest";
import { leakSecretEchoed } from "../../src/checks/leak-secret-echoed.js";
import { exchangeOf, judge, verdictOf } from "./exchange.js";

const leaks = [
  { secret: "accessKeySecret", form: "base64", at: "/data/storage" },
  { secret: "OCP_PASSWORD", form: "plain", at: "header x-debug" },
];

it("takes an answer in which no secret was found", () => {
  expect(verdictOf(leakSecretEchoed, {})).toEqual([]);
});

it("tells every secret that was, by name", () => {
  expect(verdictOf(leakSecretEchoed, { more: { leaks } })).toEqual(["should /data/storage", "should header x-debug"]);
  expect(judge(leakSecretEchoed, exchangeOf({ more: { leaks } }))).toMatchObject([
    { actual: "accessKeySecret (base64)" },
    { actual: "OCP_PASSWORD (plain)" },
  ]);
});
