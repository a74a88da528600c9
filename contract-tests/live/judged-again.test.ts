import { expect, it } from "vitest";
import { runAsLive } from "../../bench/kill-score/run-live.js";
import { checks } from "../../src/checks/registry.js";
import { loadContract } from "../../src/contract/load.js";
import { judgeRecorded } from "../../src/engine/judge-recorded.js";
import { on, onReads, put } from "../../src/miniatures/lie.js";
import type { Lie, Miniature } from "../../src/miniatures/miniature.js";
import type { Verdict } from "../../src/model/verdict.js";
import { renderHar } from "../../src/reporters/har.js";
import { replay } from "../../src/transport/replay.js";

const check = "request/refusal-leaves-no-task";
const toldOf = (verdicts: readonly Verdict[]) =>
  verdicts
    .filter((each) => each.check === check && ["fail", "note"].includes(each.conclusion.kind))
    .map(({ conclusion }) => conclusion.kind);

/** Starts what it refuses; its list of tasks says who did it. */
function refusing(...lies: readonly Lie[]): Miniature {
  return {
    ...{ id: "refusing", title: "Starts what it refuses.", family: "request-handling", fails: [] },
    ...{ policy: { startsDespite: ({ refusal }) => refusal === "invalidMember" }, lies },
  };
}

const onTasks = onReads("listTaskInstances");

it.each<readonly [string, readonly Lie[], string]>([
  ["our own", [], "fail"],
  ["another user's", [on(onTasks, put("/data/contents/*/creator/name", "dba"))], "note"],
  ["a schedule's", [on(onTasks, put("/data/contents/*/type", "SCHEDULED"))], "note"],
])("a HAR tells as the run did that a backup was %s", async (_whose, lies, expected) => {
  const { report } = await runAsLive(refusing(...lies), { allowed: "guarded", maxBackups: 1, checks });
  expect(toldOf(report.verdicts)).toEqual([expected]);
  const contract = await loadContract("4.3");
  const exchanges = replay(Buffer.from(renderHar([report])), {
    name: "run.har",
    routeOf: (method, path) => contract.route(method, path)?.operation.id,
  });
  const again = judgeRecorded({
    ...{ contract, checks, exchanges, deviations: [], only: [], skip: [], strict: true },
    ...{ name: "run.har", runId: "again", toolVersion: "0", now: Date.now() },
  });
  expect(toldOf(again.verdicts)).toEqual([expected]);
});
