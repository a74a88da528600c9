import { expect, it } from "vitest";
import { checks } from "../../src/checks/registry.js";
import type { JsonValue } from "../../src/model/json.js";
import { exchangeOf, judge, refusal, result, success, type ExchangeParts } from "./exchange.js";

const long = "x".repeat(5_000);
const digits = BigInt("9".repeat(5_000));
const texts = (parts: ExchangeParts): readonly string[] =>
  checks.flatMap((check) => {
    const judgement = judge(check, exchangeOf(parts));
    return "skip" in judgement ? [judgement.because] : judgement.flatMap(({ expected, actual, message }) => [expected, actual, message]);
  });
const object = (members: Readonly<Record<string, JsonValue>>) =>
  success({ backupObjectOpsResultList: [result({ obBackupObjectList: [members] })], obBackupTaskType: long });

it.each<readonly [string, ExchangeParts]>([
  ["a task type and a dimension", { body: object({ backupDimension: long }) }],
  ["ids", { body: object({ clusterId: digits, tenantId: digits }) }],
  [
    "task ids",
    { body: success({ backupObjectOpsResultList: [1, 2].map(() => result({ taskIdList: Array(2_000).fill(7) as JsonValue[] })) }) },
  ],
  ["a code that refuses a valid call", { status: 400, body: refusal(400, long) }],
  ["a code that is a number", { status: 400, body: refusal(400, digits) }],
  ["a code that is digits", { status: 400, body: refusal(400, "9".repeat(5_000)) }],
  ["a media type", { headers: [["Content-Type", long]] }],
  ["a charset", { headers: [["Content-Type", `application/json; charset=${long}`]] }],
  ["a documented header", { headers: [["RateLimit-Limit", long]] }],
  ["an encoding", { headers: [["Content-Encoding", long]], response: { undecodable: long } }],
  ["a member's name", { body: Buffer.from(`{"${long}":1,"${long}":2}`) }],
  ["a status in the envelope", { body: success({}, { status: digits }) }],
])("cuts %s", (_name, parts) => {
  expect(texts(parts).filter((text) => text.length > 400)).toEqual([]);
});
