import type { Reporter, TestModule } from "vitest/node";

/** How a whole test run went, in numbers. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts the tests of all files; a file that could not be loaded, and an error outside every test, is a failure too. */
export function countTests(modules: readonly TestModule[], unhandledErrors: number): Counts {
  const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
  const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
  return {
    passed: states.filter((state) => state === "passed").length,
    failed: states.filter((state) => state === "failed").length + brokenFiles + unhandledErrors,
    skipped: states.filter((state) => state === "skipped" || state === "pending").length,
  };
}

/** Gives the counts as one plain line: `12 passed, 0 failed`. */
export function renderCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}

/** Prints the counts as the very last line of the run, for readers that do not know vitest's own summary. */
export const plainSummaryReporter: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const line = renderCounts(countTests(modules, unhandledErrors.length));
    process.once("exit", () => process.stdout.write(`${line}\n`));
  },
};
