import { expect, it } from "vitest";
import { matrixOf } from "../../src/reporters/matrix.js";
import { decisiveReport, reportsSentence } from "../../src/reporters/sentence.js";
import { reportOfEveryKind } from "./report-of-every-kind.js";

const one = reportOfEveryKind();
const other = {
  ...reportOfEveryKind({ profile: "4.2.2", target: { kind: "live", name: "https://other" } }),
  checks: [{ id: "echo/ids", title: "echo/ids holds", level: "must" as const }],
  verdicts: [{ check: "echo/ids", exchange: "e1", conclusion: { kind: "pass" as const } }],
};

it("lays runs side by side, the worst of each check in its cell", () => {
  const { columns, rows } = matrixOf([one, other]);
  expect(columns.map(({ profile, target }) => [profile, target])).toEqual([
    ["4.3", "http://127.0.0.1:8080"],
    ["4.2.2", "https://other"],
  ]);
  const cellsOf = (check: string) => rows.find((row) => row.check === check)?.cells.map(({ worst }) => worst);
  expect(cellsOf("response/schema")).toEqual(["fail", undefined]);
  expect(cellsOf("echo/ids")).toEqual(["deviation", "pass"]);
});

it("shows a run that could not be judged at all as an error of every check, not as a gap", () => {
  const lost = { ...other, verdicts: [{ check: "*", conclusion: { kind: "error" as const, because: "no build" } }] };
  const unsent = { ...other, verdicts: [{ check: "*", conclusion: { kind: "skip" as const, reason: "unsafe" as const, because: "x" } }] };
  const { rows } = matrixOf([one, lost, unsent]);
  for (const { cells } of rows) expect(cells.slice(1).map(({ worst }) => worst)).toEqual(["error", undefined]);
});

it("is decided by the exit code that says most", () => {
  const ending = (exitCode: number) => ({ ...one, summary: { ...one.summary, exitCode, exitReason: `reason ${String(exitCode)}` } });
  expect(decisiveReport([ending(0), ending(3), ending(1), ending(4)])?.summary.exitCode).toBe(1);
  expect(decisiveReport([ending(0), ending(4), ending(3)])?.summary.exitCode).toBe(3);
  expect(decisiveReport([ending(1), ending(130)])?.summary.exitCode).toBe(130);
  expect(reportsSentence([ending(0), ending(1)])).toMatch(/^2 runs, .*; exit 1 because reason 1$/);
  expect(reportsSentence([])).toContain("exit 3");
});
