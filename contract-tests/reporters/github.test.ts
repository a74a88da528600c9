import { describe, expect, it } from "vitest";
import { renderAnnotations } from "../../src/reporters/github.js";
import { hostileReport, hostileWords } from "./hostile-report.js";
import { reportOfEveryKind } from "./report-of-every-kind.js";

describe("annotations", () => {
  it("show each finding once, by its weight", async () => {
    await expect(renderAnnotations([reportOfEveryKind()])).toMatchFileSnapshot("golden/annotations.txt");
  });

  it.each(hostileWords)("are commands of ours only, whatever a server says: %j", (words) => {
    const lines = renderAnnotations([hostileReport(words)])
      .trimEnd()
      .split(/\r|\n/);
    expect(lines.every((line) => /^::(error|warning|notice) title=[^:]*::(?!.*\n)/.test(line))).toBe(true);
    expect(lines.filter((line) => line.startsWith("::error::"))).toEqual([]);
  });

  it("are no more of a kind than GitHub shows, with a word of the rest", () => {
    const report = reportOfEveryKind();
    const [first] = report.verdicts.filter(({ conclusion }) => conclusion.kind === "fail");
    const verdicts = Array.from({ length: 40 }, (_none, index) => ({ ...first!, check: `check/number-${String(index)}` }));
    const lines = renderAnnotations([{ ...report, verdicts }])
      .trimEnd()
      .split("\n");
    expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(10);
    expect(lines.at(-1)).toContain("31 more findings");
  });
});
