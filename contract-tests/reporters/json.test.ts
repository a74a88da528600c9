import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { renderJson } from "../../src/reporters/json.js";
import { reportOfEveryKind } from "./report-of-every-kind.js";
import { compileReportSchema } from "./report-schema.js";

describe("json report", () => {
  it("shows every kind of verdict", async () => {
    await expect(renderJson([reportOfEveryKind()])).toMatchFileSnapshot("golden/report.json");
  });

  it("is what its schema describes", () => {
    const validate = compileReportSchema();
    validate(JSON.parse(renderJson([reportOfEveryKind()])));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ["an unknown verdict kind", (text: string) => text.replace('"kind": "pass"', '"kind": "passed"')],
    ["a fail without findings", (text: string) => text.replace(/"findings": \[[^\]]*\]/, '"findings": []')],
    ["a member nobody described", (text: string) => text.replace('"run": {', '"run": {"x": 1,')],
    ["an exit code that is none", (text: string) => text.replace('"exitCode": 1', '"exitCode": 2')],
  ])("its schema refuses %s", (_what, spoil) => {
    const good = renderJson([reportOfEveryKind()]);
    const spoilt = spoil(good);
    expect(spoilt).not.toBe(good);
    expect(compileReportSchema()(JSON.parse(spoilt))).toBe(false);
  });

  it("does not depend on the order in which members were made", () => {
    const report = reportOfEveryKind();
    expect(renderJson([turned(report) as Report])).toBe(renderJson([report]));
  });

  it("leaves out the value read from a body and keeps its faults", () => {
    const written = JSON.parse(renderJson([reportOfEveryKind()])) as Report;
    expect(written.exchanges[0]?.request.body?.json).toEqual({ faults: [] });
    expect(written.exchanges[0]?.response?.body?.json.faults[0]?.kind).toBe("duplicate-key");
  });

  it("keeps the beginning of bodies whose whole text no string could hold", () => {
    const report = reportOfEveryKind();
    const [first] = report.exchanges;
    const body = { text: "\u0001".repeat(5_000_000), size: 5_000_000, json: { faults: [] } };
    const huge = { ...first!, response: { ...first!.response!, body } };
    const written = renderJson([{ ...report, exchanges: Array.from({ length: 250 }, () => huge) }]);
    expect(written.length).toBeLessThan(120_000_000);
    const one = JSON.parse(renderJson([{ ...report, exchanges: [huge] }])) as Report;
    expect(one.exchanges[0]?.response?.body).toEqual({ ...body, text: "\u0001".repeat(65_536), cut: true });
    const validate = compileReportSchema();
    validate(one);
    expect(validate.errors).toBeNull();
  });

  it("writes a bigint digit by digit", () => {
    const report = reportOfEveryKind();
    const spoilt = { ...report, run: { ...report.run, durationMs: 9223372036854775807n } } as unknown as Report;
    expect(renderJson([spoilt])).toContain('"durationMs": 9223372036854775807,');
  });
});

/** The same value with the members of every object in reverse. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([member, each]) => [member, turned(each)]),
  );
}
