import type { Contract } from "../model/contract.js";
import type { Report } from "../model/report.js";
import { openLedger } from "../transport/ledger.js";
import type { ProxyOptions } from "../transport/proxy.js";
import { commandStart } from "./command-start.js";
import { messageOf } from "./failure.js";
import { interruptible } from "./interruption.js";
import { lanesOf, runLanes } from "./lanes.js";
import { isReal } from "./live-plan.js";
import { renderPlan } from "./plan-text.js";
import { createProgress } from "./progress.js";
import type { ReadyTarget } from "./ready-target.js";
import { createServerLane } from "./server-lane.js";
import { TargetRun } from "./target-run.js";

/** A target with its report. */
export interface JudgedTarget {
  readonly report: Report;
  readonly contract: Contract;
  /** What stood between, where something did. */
  readonly proxy?: ProxyOptions;
  /** Why it could not be judged at all. */
  readonly failure?: string;
}

interface RunTargetsOptions {
  readonly strict: boolean;
  readonly ledgerFile: string;
  /** How many servers are spoken to at once. */
  readonly parallel: number;
}

/** Judges every target: servers side by side, the entries of one server one after the other; what happens to one stops no other. */
export async function runTargets(ready: readonly ReadyTarget[], options: RunTargetsOptions): Promise<readonly JudgedTarget[]> {
  const ledger = ready.some(({ target }) => isReal(target)) ? openLedger(options.ledgerFile, commandStart()) : undefined;
  return interruptible(async (signal) => {
    const lanes = lanesOf(ready, originOf).map((lane) => {
      const server = createServerLane();
      return lane.map((each) => new TargetRun(each, { signal, strict: options.strict, ledger }, server));
    });
    const runs = new Map(lanes.flat().map((run) => [run.ready, run]));
    try {
      return await judge(
        lanes,
        ready.flatMap((each) => runs.get(each) ?? []),
        options,
      );
    } finally {
      await Promise.all(lanes.flat().map((run) => run.close()));
    }
  });
}

/** All plans are shown before the first request that could start a backup leaves. */
async function judge(
  lanes: readonly (readonly TargetRun[])[],
  runs: readonly TargetRun[],
  { parallel }: RunTargetsOptions,
): Promise<readonly JudgedTarget[]> {
  await runLanes(lanes, parallel, (run) => run.look());
  for (const run of runs) if (isReal(run.ready.target) && run.failure === undefined) process.stderr.write(planOf(run, runs.length));
  const progress = createProgress({ stream: process.stderr, environment: process.env, targets: runs.length });
  const reports = new Map<TargetRun, Report>();
  try {
    await runLanes(lanes, parallel, async (run) => {
      const { name } = run.ready.target;
      const judged = run.run((each) => progress.show(name, each));
      // One target alone tells a fault of ours with its stack.
      reports.set(
        run,
        await (runs.length === 1 ? judged : judged.catch((cause: unknown) => run.failed(`internal error: ${messageOf(cause)}`))),
      );
    });
  } finally {
    progress.end();
  }
  return runs.flatMap((run) => {
    const report = reports.get(run);
    if (report === undefined) return [];
    const { proxy } = run.ready.connection;
    return [
      {
        report,
        contract: run.contract,
        ...(proxy === undefined ? {} : { proxy }),
        ...(run.failure === undefined ? {} : { failure: run.failure }),
      },
    ];
  });
}

function planOf({ ready, planned }: TargetRun, targets: number): string {
  const text = renderPlan(planned.probes, planned.plan.taskLag);
  return targets === 1 ? text : `${headOf(ready)}\n${text}\n`;
}

/** Names a target above its plan, with what was confirmed for it. */
export function headOf({ target: { name, settings } }: ReadyTarget): string {
  const { confirm, allow = "harmless", maxBackups = 1, target } = settings;
  const confirmed = confirm === undefined ? "" : `, confirmed for ${String(confirm)}, at most ${String(maxBackups)} backups`;
  return `${name}, ${target.href}: allowed ${allow}${confirmed}`;
}

function originOf({ target }: ReadyTarget): string {
  return target.settings.target.origin;
}
