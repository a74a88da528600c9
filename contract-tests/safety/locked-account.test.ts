import { expect, it } from "vitest";
import type { Answer } from "../../src/miniatures/answer.js";
import { prepare, reportOf, runIt } from "./run.js";
import { couldStart, watch } from "./servers.js";

const refused = (answer: Answer): Answer => ({
  ...answer,
  status: 401,
  body: {
    kind: "json",
    value: {
      ...{ status: 401, successful: false, duration: 1, server: "f6e8729e63", traceId: "0123456789abcdef" },
      ...{ timestamp: new Date().toISOString(), error: { code: "IAM10007", message: "The account is locked." } },
    },
  },
});

it("a run ends where its own credentials, good so far, are refused for a right read too; nobody is blamed, and it is no success", async () => {
  let seen = 0;
  const lockedAfter = 60;
  const server = await watch((answer) => ((seen += 1) > lockedAfter ? refused(answer) : answer));
  const run = await prepare(server, "guarded", ["--auth-probes", "0"]);
  const { code } = await runIt(run);
  expect(code).toBe(3);
  expect(server.arrivals.length).toBeLessThanOrEqual(lockedAfter + 2);
  expect(couldStart(server)).toEqual([]);
  const { run: told, verdicts, summary } = await reportOf(run);
  expect(told.remarks.join("\n")).toContain("may be locked");
  expect(summary.exitReason).toBe("the run ended before its time");
  const blamed = verdicts.filter(({ conclusion }) => conclusion.kind === "fail").map(({ check }) => check);
  // The made-up envelope repeats its traceId.
  expect(blamed.filter((check) => check !== "envelope/trace-id-is-unique")).toEqual([]);
});

it("goes on where only some calls are refused with 401: what is wrong with that is a finding", async () => {
  const server = await watch((answer, { method }) => (method === "POST" && answer.status === 400 ? refused(answer) : answer));
  const run = await prepare(server, "harmless", ["--auth-probes", "0"]);
  await runIt(run);
  const { verdicts, summary } = await reportOf(run);
  expect(summary.exitReason).not.toBe("the run ended before its time");
  expect(verdicts.some(({ check, conclusion }) => check === "request/refusal-status" && conclusion.kind === "fail")).toBe(true);
});
