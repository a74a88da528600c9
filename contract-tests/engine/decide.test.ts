import { describe, expect, it } from "vitest";
import { decideExchange } from "../../src/engine/decide.js";
import type { Judgement } from "../../src/model/check.js";
import type { Deviation } from "../../src/model/deviation.js";
import { checkThat, deviation, emptyRun, exchange, finding, noContract } from "./made-up.js";

function decided(judge: () => Judgement, known: readonly Deviation[] = [], of = exchange()) {
  return decideExchange(checkThat(judge), of, noContract, emptyRun, known);
}

describe("one conclusion", () => {
  it("is a pass without findings", () => {
    expect(decided(() => []).kind).toBe("pass");
  });

  it.each(["must", "should"] as const)("is a fail with a finding of level %s", (level) => {
    expect(decided(() => [finding("observe"), finding(level)])).toMatchObject({
      kind: "fail",
      findings: [{ level: "observe" }, { level }],
    });
  });

  it("is a note where everything is only observed", () => {
    expect(decided(() => [finding("observe")]).kind).toBe("note");
  });

  it("is an error, not a pass, where the check throws", () => {
    const broken = (): Judgement => {
      throw new Error("no schema");
    };
    expect(decided(broken)).toEqual({ kind: "error", because: "made/up could not judge: no schema" });
  });

  it("is an error where no whole answer came, whatever the check would say", () => {
    const cut = exchange({ operation: "listTenants", failure: { stage: "no-answer", code: "ECONNRESET", message: "reset" } });
    expect(decided(() => [], [], cut)).toEqual({ kind: "error", because: "no answer to judge: reset" });
  });

  it("is a skip where a recorded call outside the contract has no answer", () => {
    const given = exchange({ failure: { stage: "no-answer", code: "NO_ANSWER", message: "net::ERR_ABORTED" } });
    expect(decided(() => [finding("must")], [], given)).toMatchObject({ kind: "skip", reason: "no-exchange" });
  });

  it("is a skip where a browser was told that what it has kept still holds", () => {
    const kept = exchange({ request: { ...exchange().request, method: "GET" }, response: { ...exchange().response!, status: 304 } });
    expect(decided(() => [finding("must")], [], kept)).toMatchObject({ kind: "skip", reason: "not-applicable" });
  });

  it("carries the reason of a skip", () => {
    expect(decided(() => ({ skip: "masked", because: "ids" }))).toEqual({ kind: "skip", reason: "masked", because: "ids" });
  });
});

describe("recorded deviations", () => {
  it("cover a fail whose every finding is recorded", () => {
    expect(decided(() => [finding("must")], [deviation()]).kind).toBe("deviation");
  });

  it("do not cover findings elsewhere", () => {
    const outcome = decided(() => [finding("must", "/data"), finding("must", "/server")], [deviation({ at: "/data" })]);
    expect(outcome).toMatchObject({ kind: "fail", findings: [{ at: "/server" }] });
  });

  it("hold for one probe only, where they name one", () => {
    const probed = exchange({ probe: { id: "read/listClusters", class: "read", credentials: "own", impossibleIds: false } });
    expect(decided(() => [finding("must")], [deviation({ probe: "read/*" })], probed).kind).toBe("deviation");
    expect(decided(() => [finding("must")], [deviation({ probe: "guarded/*" })], probed).kind).toBe("fail");
  });

  it("hold for one published sample only, where they name its traceId", () => {
    expect(decided(() => [finding("must")], [deviation({ traceId: "5962f337662d4043" })]).kind).toBe("fail");
  });
});
