import { describe, expect, it } from "vitest";
import type { TestModule } from "vitest/node";
import { countTests, renderCounts } from "./plain-summary-reporter.js";

/** A test file as far as the reporter looks at it. */
function fileWith(states: readonly string[], errors = 0): TestModule {
  const children = { allTests: () => states.map((state) => ({ result: () => ({ state }) })) };
  return { children, errors: () => Array.from({ length: errors }, () => ({ message: "does not load" })) } as unknown as TestModule;
}

describe("plain summary", () => {
  it("counts the tests of all files", () => {
    expect(countTests([fileWith(["passed", "failed"]), fileWith(["passed", "skipped"])], 0)).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  it("counts a file that does not load, and an error outside every test, as failures", () => {
    expect(countTests([fileWith([], 1), fileWith(["passed"])], 2)).toEqual({ passed: 1, failed: 3, skipped: 0 });
  });

  it("names skipped tests only where there are some", () => {
    expect(renderCounts({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
    expect(renderCounts({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
  });
});
