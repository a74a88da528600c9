import { expect, it } from "vitest";
import { runAsLive } from "../../bench/kill-score/run-live.js";
import { checks } from "../../src/checks/registry.js";
import { miniatureOf } from "../../src/miniatures/registry.js";

it("an OCP whose clock is hours ahead of its gateway's is called by its own time after one refusal, and is not blamed", async () => {
  const { report } = await runAsLive(miniatureOf("clock-hours-ahead"), { allowed: "harmless", maxBackups: 0, checks });
  expect(report.run.remarks.join("\n")).toContain("the rest are signed by the time that getServerTime tells");
  const told = report.verdicts.filter(({ conclusion }) => conclusion.kind === "fail");
  expect(told.map(({ check }) => check)).toEqual([]);
  expect(report.summary).toMatchObject({ exitCode: 0, exitReason: "conforms" });
});
