import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../src/reporters/html/html.js";
import { hostileReport, hostileWords } from "./hostile-report.js";
import { reportOfEveryKind } from "./report-of-every-kind.js";

describe("html report", () => {
  it("shows every kind of verdict", async () => {
    await expect(renderHtml([reportOfEveryKind()])).toMatchFileSnapshot("golden/report.html");
  });

  it("allows its own style and script and nothing else", () => {
    const text = renderHtml([reportOfEveryKind()]);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1]?.replaceAll("&#39;", "'") ?? "";
    for (const tag of ["style", "script"]) {
      const content = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(text)?.[1] ?? "";
      expect(policy).toContain(`${tag}-src 'sha256-${createHash("sha256").update(content).digest("base64")}'`);
    }
    expect(policy).toContain("default-src 'none'");
    expect(text).not.toMatch(/\b(?:src|href)=/);
  });

  it.each(hostileWords)("lets no server write HTML: %j", (words) => {
    const tagsOf = (text: string): readonly string[] =>
      text.replace(/<(style|script)>[^]*?<\/\1>/g, "").match(/<\/?[a-z][a-z0-9]*/gi) ?? [];
    const text = renderHtml([hostileReport(words)]);
    expect(new Set(tagsOf(text))).toEqual(new Set(tagsOf(renderHtml([hostileReport("calm words")]))));
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0008\u001b]/);
  });

  it("is the same for the same reports", () => {
    expect(renderHtml([reportOfEveryKind()])).toBe(renderHtml([reportOfEveryKind()]));
  });
});
