import { describe, expect, it } from "vitest";
import { renderConsole } from "../../src/reporters/console.js";
import { columnsOf } from "../../src/reporters/layout.js";
import { reportOfEveryKind } from "./report-of-every-kind.js";

// Looked for on purpose: what must not come out.
// eslint-disable-next-line no-control-regex
const escape = /\u001b/;

describe("console report", () => {
  it("shows every kind of verdict", async () => {
    await expect(renderConsole(reportOfEveryKind(), { color: false, width: 100 })).toMatchFileSnapshot("golden/console.txt");
  });

  it("says what a mock run does not prove, and every detail with verbose", async () => {
    const report = reportOfEveryKind({ target: { kind: "mock", name: "Prism" }, complete: true, maxBackups: null });
    await expect(renderConsole(report, { color: false, width: 80, verbose: true })).toMatchFileSnapshot("golden/console-mock.txt");
  });

  it("colours only when asked, and never with what the server sent", () => {
    expect(renderConsole(reportOfEveryKind(), { color: false, width: 100 })).not.toMatch(escape);
    const coloured = renderConsole(reportOfEveryKind(), { color: true, width: 100 });
    expect(coloured).toMatch(escape);
    expect(coloured).toContain("\\u001b[31m twice");
  });

  it.each([40, 60, 120])("keeps within %i columns, but for the table and the last line", (width) => {
    const lines = renderConsole(reportOfEveryKind(), { color: false, width }).trimEnd().split("\n");
    const table = lines.indexOf("Checks");
    const prose = [...lines.slice(0, table), ...lines.slice(lines.indexOf("", table), -1)];
    expect(prose.filter((line) => columnsOf(line) > width)).toEqual([]);
  });

  it("ends with one line that says it all", () => {
    const lines = renderConsole(reportOfEveryKind(), { color: false, width: 40 }).trimEnd().split("\n");
    expect(lines.at(-1)).toBe(
      "9 verdicts: 1 pass, 2 fail, 1 note, 1 deviation, 1 stale-deviation, 2 skip, 1 error; exit 1 because 2 must fails",
    );
  });

  it("tells one check at one location once, whatever the position in a list", () => {
    const text = renderConsole(reportOfEveryKind(), { color: false, width: 200 });
    expect(text.match(/response\/schema at .*taskIdList/g)).toEqual(["response/schema at /data/contents/0/taskIdList"]);
    expect(text).toContain("response/schema at /data/contents/0/taskIdList, must, 2 times");
  });
});
