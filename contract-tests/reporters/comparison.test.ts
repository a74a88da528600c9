import { describe, expect, it } from "vitest";
import { compareReports } from "../../src/engine/compare/compare.js";
import type { Comparison } from "../../src/model/comparison.js";
import type { Report } from "../../src/model/report.js";
import { renderComparisonMarkdown } from "../../src/reporters/comparison-markdown.js";
import { renderComparisonHtml } from "../../src/reporters/html/comparison.js";
import { hostileReport, hostileWords } from "./hostile-report.js";
import { reportOfEveryKind } from "./report-of-every-kind.js";

/** The report as it was before anything of it failed. */
function before(): Report {
  const report = reportOfEveryKind({ tool: { name: "ocp-contract", version: "0.0.9" }, complete: true });
  const verdicts = report.verdicts.map((verdict) =>
    verdict.check === "response/schema" && verdict.conclusion.kind === "fail"
      ? { ...verdict, conclusion: { kind: "pass" as const } }
      : verdict,
  );
  return { ...report, verdicts };
}

const comparison = (after: Report): Comparison => compareReports([before()], [after]);

describe("a comparison as a page", () => {
  it("tells what broke in Markdown", async () => {
    await expect(renderComparisonMarkdown(comparison(reportOfEveryKind()))).toMatchFileSnapshot("golden/comparison.md");
  });

  it("tells what broke in HTML", async () => {
    await expect(renderComparisonHtml(comparison(reportOfEveryKind()))).toMatchFileSnapshot("golden/comparison.html");
  });

  it("says that nothing changed where nothing did", () => {
    const same = compareReports([reportOfEveryKind({ complete: true })], [reportOfEveryKind({ complete: true })]);
    expect(same.summary.broke).toBe(0);
    for (const text of [renderComparisonMarkdown(same), renderComparisonHtml(same)]) expect(text).toContain("0 broke");
  });

  it.each(hostileWords)("lets no server write HTML or Markdown: %j", (words) => {
    const page = renderComparisonHtml(comparison(hostileReport(words)));
    expect(page.match(/<(?:img|b|script)\b/g)).toBeNull();
    const text = renderComparisonMarkdown(comparison(hostileReport(words)));
    const outside = text.replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "");
    expect(outside).not.toMatch(/<img|<b>|^# heading|^::error|(?<!\\)@everyone/m);
  });
});
