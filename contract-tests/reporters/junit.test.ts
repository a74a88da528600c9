import { XMLParser } from "fast-xml-parser";
import { SyntaxValidator } from "fast-xml-validator";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { renderJunit } from "../../src/reporters/junit.js";
import { hostileReport, hostileWords } from "./hostile-report.js";
import { reportOfEveryKind } from "./report-of-every-kind.js";

interface Suite {
  readonly "@tests": string;
  readonly "@failures": string;
  readonly "@errors": string;
  readonly "@skipped": string;
  readonly testcase: readonly Readonly<Record<string, unknown>>[];
}

function suitesOf(reports: readonly Report[]): readonly Suite[] {
  const text = renderJunit(reports);
  expect(SyntaxValidator.validate(text)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    isArray: (name) => name === "testsuite" || name === "testcase",
  });
  return (parser.parse(text) as { readonly testsuites: { readonly testsuite: readonly Suite[] } }).testsuites.testsuite;
}

describe("junit report", () => {
  it("shows every kind of verdict", async () => {
    await expect(renderJunit([reportOfEveryKind()])).toMatchFileSnapshot("golden/report.junit.xml");
  });

  it("counts what it holds", () => {
    for (const suite of suitesOf([reportOfEveryKind(), reportOfEveryKind()])) {
      const having = (name: string) => suite.testcase.filter((each) => name in each).length;
      expect(suite.testcase).toHaveLength(Number(suite["@tests"]));
      expect([having("failure"), having("error"), having("skipped")]).toEqual([3, 1, 3]);
      expect([suite["@failures"], suite["@errors"], suite["@skipped"]]).toEqual(["3", "1", "3"]);
    }
  });

  it("has no case that is two things at once", () => {
    for (const { testcase } of suitesOf([reportOfEveryKind()])) {
      for (const each of testcase) expect(["failure", "error", "skipped"].filter((name) => name in each).length).toBeLessThan(2);
    }
  });

  it.each(hostileWords)("stays whole whatever a server says: %j", (words) => {
    const [suite] = suitesOf([hostileReport(words)]);
    expect(suite?.testcase).toHaveLength(9);
  });
});
