import { defineConfig } from "vitest/config";
import { plainSummaryReporter } from "./contract-tests/plain-summary-reporter.js";

// A live server is spoken to only where its suite is named; `npm test` stays on this machine, whatever the shell has set.
if (!process.argv.some((argument) => argument.includes("contract-tests/live"))) {
  for (const name of Object.keys(process.env)) if (name.startsWith("OCP_")) Reflect.deleteProperty(process.env, name);
}

export default defineConfig({
  test: {
    include: ["contract-tests/**/*.test.ts"],
    globalSetup: "contract-tests/global-setup.ts",
    // Prism, Redocly and a whole run through the command line need more than the default five seconds on a busy machine.
    testTimeout: 30_000,
    // Most files load the same contract: to load it once a worker halves the time. No test leaves anything behind in a module.
    isolate: false,
    maxWorkers: 2,
    hookTimeout: 30_000,
    reporters: ["default", plainSummaryReporter],
  },
});
