import { describe, expect, it } from "vitest";
import { code, plain, tableRow } from "../../src/reporters/markdown-text.js";
import { renderMarkdown } from "../../src/reporters/markdown.js";
import { hostileReport, hostileWords } from "./hostile-report.js";
import { reportOfEveryKind } from "./report-of-every-kind.js";

describe("markdown report", () => {
  it("shows every kind of verdict", async () => {
    await expect(renderMarkdown([reportOfEveryKind()])).toMatchFileSnapshot("golden/report.md");
  });

  it("has a matrix of several runs first", async () => {
    const text = renderMarkdown([
      reportOfEveryKind(),
      reportOfEveryKind({ profile: "4.2.2", target: { kind: "live", name: "https://other" } }),
    ]);
    await expect(text).toMatchFileSnapshot("golden/reports.md");
  });

  it.each(hostileWords)("lets no server write Markdown, HTML or lines of its own: %j", (words) => {
    const text = renderMarkdown([hostileReport(words)]);
    // What stands within code is only shown.
    const outside = text.replace(/^ *(`{3,})[^\n]*\n[^]*?\n *\1$/gm, "").replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "");
    expect(outside).not.toMatch(/<img|<b>|^# heading|^::error|(?<!\\)@everyone|(?<!\\)\[x\]/m);
  });

  it("is never longer than a summary may be", () => {
    const many = Array.from({ length: 900 }, () => reportOfEveryKind());
    const text = renderMarkdown(many);
    expect(text.length).toBeLessThan(1_000_000);
    expect(text.trimEnd().split("\n").at(-1)).toMatch(/^\*Cut here: \d+ more parts/);
  });
});

describe("words of others in Markdown", () => {
  it("are code that they cannot end", () => {
    expect(code("a`b")).toBe("``a`b``");
    expect(code("`")).toBe("`` ` ``");
    expect(code("a\n\nb")).toBe("`a b`");
    expect(code(" ")).toBe("(empty)");
    expect(tableRow([code("a|b")])).toBe("| `a\\|b` |");
    expect(plain("<i>*x*")).toBe("&lt;i&gt;\\*x\\*");
  });
});
