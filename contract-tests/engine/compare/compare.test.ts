import { describe, expect, it } from "vitest";
import { compareReports } from "../../../src/engine/compare/compare.js";
import type { Exchange } from "../../../src/model/exchange.js";
import type { Report, RunInfo } from "../../../src/model/report.js";
import type { Conclusion } from "../../../src/model/verdict.js";
import { reportOfEveryKind } from "../../reporters/report-of-every-kind.js";

const pass: Conclusion = { kind: "pass" };
const error: Conclusion = { kind: "error", because: "no answer to judge" };

interface Made {
  readonly run?: Partial<RunInfo>;
  readonly conclusion?: Conclusion;
  readonly exchange?: Partial<Exchange>;
}

/** A report of one probe and one check. */
function made({ run = {}, conclusion = pass, exchange = {} }: Made = {}): Report {
  const { exchanges, ...base } = reportOfEveryKind({ complete: true, ...run });
  const [first] = exchanges as readonly [Exchange];
  return {
    ...base,
    exchanges: [{ ...first, ...exchange }],
    verdicts: [{ check: "response/schema", exchange: "e1", conclusion }],
  };
}

const at = (name: string): Partial<RunInfo> => ({ target: { kind: "live", name } });

describe("runs are matched", () => {
  it("by their targets, in any order", () => {
    const reports = [made({ run: at("https://one") }), made({ run: at("https://two") })];
    const { runs, unmatched } = compareReports(reports, reports.toReversed());
    expect(runs.map(({ before, after }) => [before.target.name, after.target.name])).toEqual([
      ["https://one", "https://one"],
      ["https://two", "https://two"],
    ]);
    expect(unmatched).toEqual({ before: [], after: [] });
  });

  it("as a pair where each report has one, as staging and production", () => {
    const { summary } = compareReports([made({ run: at("https://staging") })], [made({ run: at("https://production") })]);
    expect(summary).toMatchObject({ same: 1, exitCode: 0 });
  });

  it("whose target is missing afterwards is never told as fine", () => {
    const both = [made({ run: at("https://one") }), made({ run: at("https://two") })];
    const { unmatched, summary } = compareReports(both, [both[0]!]);
    expect(unmatched.before.map(({ target }) => target.name)).toEqual(["https://two"]);
    expect(summary).toMatchObject({ exitCode: 3, exitReason: "a target of the first report is missing in the second" });
  });

  it("not at all is no success", () => {
    const [one, two] = [made({ run: at("https://one") }), made({ run: at("https://two") })];
    expect(compareReports([one, two], [made({ run: at("https://3") }), made({ run: at("https://4") })]).summary.exitCode).toBe(3);
  });
});

describe("what only one run judged", () => {
  it("is told with the reason why nothing was sent", () => {
    const unsent = {
      check: "*",
      probe: "member-missing/backupMode",
      conclusion: { kind: "skip", reason: "unsafe", because: "needs --allow guarded" },
    } as const;
    const { runs, summary } = compareReports([made()], [{ ...made(), verdicts: [unsent] }]);
    expect(runs[0]?.notChecked).toEqual([
      {
        ...{ check: "response/schema", missing: "after", other: "conforms", because: "needs --allow guarded", error: false },
        places: ["member-missing/backupMode"],
      },
    ]);
    expect(summary).toMatchObject({ notChecked: 1, exitCode: 3, exitReason: "the two runs judged nothing in common" });
  });

  it("is exit 3 where it was judged before, though nothing broke", () => {
    const second = { ...made().exchanges[0]!, id: "e2", probe: { ...made().exchanges[0]!.probe!, id: "read/getTenant" } };
    const { exchanges, verdicts, ...rest } = made();
    const more = { ...rest, exchanges: [...exchanges, second], verdicts: [...verdicts, { ...verdicts[0]!, exchange: "e2" }] };
    expect(compareReports([more], [made()]).summary).toMatchObject({
      ...{ broke: 0, notChecked: 1, exitCode: 3, exitReason: "something that was judged before was not judged again" },
    });
    expect(compareReports([made()], [more]).summary).toMatchObject({ broke: 0, notChecked: 1, exitCode: 0 });
  });

  it("because the tool could not is exit 3", () => {
    expect(compareReports([made()], [made({ conclusion: error })]).summary).toMatchObject({ broke: 0, exitCode: 3 });
  });

  it("is not held against a server that nobody judged before", () => {
    const fail = reportOfEveryKind().verdicts.find(({ conclusion }) => conclusion.kind === "fail")!.conclusion;
    const { runs } = compareReports([made({ conclusion: error })], [made({ conclusion: fail })]);
    expect(runs[0]?.broke).toEqual([]);
    expect(runs[0]?.notChecked).toMatchObject([{ missing: "before", other: "does not conform" }]);
  });
});

describe("what was observed", () => {
  const answered = (status: number, value: Readonly<Record<string, unknown>>, durationMs = 5): Partial<Exchange> => {
    const [{ response }] = made().exchanges as readonly [Exchange];
    return { durationMs, response: { ...response!, status, body: { text: "", size: 1, json: { value: value as never, faults: [] } } } };
  };
  const changes = (one: Partial<Exchange>, other: Partial<Exchange>) =>
    compareReports([made({ exchange: one })], [made({ exchange: other })]).runs[0]?.changed.map(({ aspect, at: where, before, after }) => [
      aspect,
      where,
      before,
      after,
    ]);

  it("tells another status, and not its members as well", () => {
    expect(changes(answered(400, { error: {} }), answered(409, { other: 1 }))).toEqual([["status", "", "400", "409"]]);
  });

  it("tells members and types by path, over all rows", () => {
    expect(
      changes(answered(200, { rows: [{ id: 1 }, { id: 2, name: null }] }), answered(200, { rows: [{ id: "1", more: true }] })),
    ).toEqual([
      ["types", "/rows/*/id", "integer", "string"],
      ["members", "/rows/*/more", "absent", "boolean"],
      ["members", "/rows/*/name", "null", "absent"],
    ]);
  });

  it("says nothing of rows that are not there", () => {
    expect(changes(answered(200, { rows: [] }), answered(200, { rows: [{ id: 1 }] }))).toEqual([]);
  });

  it("says nothing of a body that was too long to keep", () => {
    const whole = answered(200, { a: 1 });
    const cut = { ...whole, response: { ...whole.response!, body: { text: "", size: 1, json: { faults: [] }, cut: true as const } } };
    expect(changes(whole, cut)).toEqual([]);
  });

  it("tells an order of magnitude of latency of right requests, and no less", () => {
    const right = (durationMs: number): Partial<Exchange> => ({
      ...answered(200, {}, durationMs),
      probe: { id: "read/getTenant", class: "read", credentials: "own", impossibleIds: false },
    });
    expect(changes(right(20), right(500))).toEqual([["latency", "backupTenantNow", "20 ms", "500 ms"]]);
    // One answer may have been slow for no reason of the operation's.
    expect(changes(right(20), right(300))).toEqual([]);
    expect(changes(right(40), right(300))).toEqual([]);
    expect(changes(right(1), right(50))).toEqual([]);
    expect(changes(answered(400, {}, 20), answered(400, {}, 300))).toEqual([]);
  });

  it("tells a note where there was a pass", () => {
    const note = reportOfEveryKind().verdicts.find(({ conclusion }) => conclusion.kind === "note")!.conclusion;
    const { runs } = compareReports([made()], [made({ conclusion: note })]);
    expect(runs[0]?.changed).toMatchObject([{ aspect: "verdict", at: "response/schema", before: "pass", after: "note", conforms: true }]);
  });
});

describe("an interrupted run", () => {
  it("does not make a green comparison", () => {
    expect(compareReports([made()], [made({ run: { complete: false } })]).summary).toMatchObject({
      exitCode: 3,
      exitReason: "a run was interrupted",
    });
  });
});
