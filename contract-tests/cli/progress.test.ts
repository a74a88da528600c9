import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createProgress, type Progress } from "../../src/cli/progress.js";
import type { Stream } from "../../src/cli/terminal.js";

let told = "";
beforeEach(() => {
  told = "";
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function progressOn(terminal: boolean, environment: Readonly<Record<string, string>> = {}, targets = 1): Progress {
  const write = (text: string): boolean => {
    told += text;
    return true;
  };
  const stream = { write, columns: 60, fd: 2, ...(terminal ? { isTTY: true } : {}) } as unknown as Stream;
  return createProgress({ stream, environment, targets });
}

describe("on a terminal", () => {
  it("is one line that is written over, and is gone at the end", () => {
    const progress = progressOn(true);
    progress.show("https://ocp.example", { done: 1, total: 4, probe: "read/a", next: "read/b" });
    progress.show("https://ocp.example", { done: 2, total: 4, probe: "read/b", next: "read/c" });
    progress.end();
    const lines = told.split("\r\u001b[K");
    expect(lines).toEqual([
      "",
      "[=====               ] 1/4 probes https://ocp.example: read",
      "[==========          ] 2/4 probes https://ocp.example: read",
      "",
    ]);
    for (const line of lines) expect(line.length).toBeLessThan(61);
    // No colour, so there is none that NO_COLOR could take away.
    expect(
      told
        .split("\u001b")
        .slice(1)
        .filter((each) => /^\[[\d;]*m/.test(each)),
    ).toEqual([]);
    expect(told).not.toContain("\n");
  });

  it("counts the targets that are done", () => {
    const progress = progressOn(true, {}, 3);
    progress.show("a", { done: 4, total: 4, probe: "read/z" });
    progress.show("b", { done: 1, total: 4, probe: "read/a", next: "read/b" });
    expect(told).toContain("1/3 targets, 5/8 probes");
  });
});

describe.each([
  ["no terminal", false, {}],
  ["a terminal of CI", true, { CI: "true" }],
  ["a dumb terminal", true, { TERM: "dumb" }],
] as const)("on %s", (_what, terminal, environment) => {
  it("says nothing of a short run", () => {
    const progress = progressOn(terminal, environment);
    for (let done = 1; done <= 200; done += 1) progress.show("t", { done, total: 200, probe: "read/a", next: "read/b" });
    vi.advanceTimersByTime(9_000);
    progress.end();
    vi.advanceTimersByTime(60_000);
    expect(told).toBe("");
  });

  it("says in whole lines what a long run waits for, also while nothing moves, and not too often", () => {
    const progress = progressOn(terminal, environment, 2);
    vi.advanceTimersByTime(10_000);
    for (let done = 1; done <= 100; done += 1) progress.show("t", { done, total: 120, probe: "read/a", next: "guarded/slow" });
    vi.advanceTimersByTime(20_000);
    progress.end();
    vi.advanceTimersByTime(60_000);
    expect(told).toBe(
      [
        "10 s: 0/2 targets, 0/0 probes; waiting for the first answer",
        "20 s: 0/2 targets, 100/120 probes; last of t: guarded/slow",
        "30 s: 0/2 targets, 100/120 probes; last of t: guarded/slow",
        "",
      ].join("\n"),
    );
  });
});
