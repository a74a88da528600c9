import { expect, it } from "vitest";
import { errorCodeIsKnown } from "../../src/checks/error-code-is-known.js";
import { loadContract } from "../../src/contract/load.js";
import { clusterBackupPath, refusal, verdictOf } from "./exchange.js";

const old = await loadContract("4.0");

it("takes the codes that the contract explains", () => {
  expect(verdictOf(errorCodeIsKnown, { status: 409, body: refusal(409, "BAK31005") })).toEqual([]);
  expect(verdictOf(errorCodeIsKnown, { path: clusterBackupPath, status: 400, body: refusal(400, 20007) }, {}, old)).toEqual([]);
});

it("only notes one that it does not explain", () => {
  expect(verdictOf(errorCodeIsKnown, { status: 400, body: refusal(400, "BAK99999") })).toEqual(["observe /error/code"]);
  expect(verdictOf(errorCodeIsKnown, { path: clusterBackupPath, status: 400, body: refusal(400, 29999) }, {}, old)).toEqual([
    "observe /error/code",
  ]);
});

it("leaves alone what has no code, or one of another version", () => {
  for (const code of [0, "0", "", 20007]) {
    expect(verdictOf(errorCodeIsKnown, { status: 400, body: refusal(400, code) })).toBe("not-applicable");
  }
  expect(verdictOf(errorCodeIsKnown, {})).toBe("not-applicable");
});
