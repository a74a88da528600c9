import { randomUUID } from "node:crypto";
import { checks } from "../checks/registry.js";
import { planRun } from "../engine/plan.js";
import { runConformance } from "../engine/run.js";
import type { Report } from "../model/report.js";
import { renderConsole } from "../reporters/console.js";
import type { Aim } from "./aim.js";
import type { ConformanceFlags } from "./conformance.js";
import { flagsAndEnvironment } from "./connection.js";
import { readCredentials } from "./credentials.js";
import { renderDeviationProposals } from "./deviation-proposals.js";
import { judgingFailure, usageFailure } from "./failure.js";
import { tellGithub } from "./github.js";
import { interruptible } from "./interruption.js";
import { isReal } from "./live-plan.js";
import { sayFlag, type LiveTarget } from "./live-target.js";
import { aimAtMock } from "./mock-aim.js";
import { clock } from "./open-transport.js";
import { renderPlan } from "./plan-text.js";
import { chooseOperation, loadVersion } from "./profile.js";
import { createProgress } from "./progress.js";
import { refuseProposals, writeProposals } from "./proposals.js";
import { readyTarget } from "./ready-target.js";
import { refuseUnwritable, refuseUnwritableReports, writeReports } from "./report-file.js";
import { runTargets, type JudgedTarget } from "./run-targets.js";
import { refuseUnknownIds } from "./selection.js";
import { createSelfScan, secretsOfTarget, type SelfScan } from "./self-scan.js";
import { tellReports } from "./tell-reports.js";
import { look } from "./terminal.js";
import { unreachable } from "./unreachable.js";
import { version } from "./version.js";

export const defaultLedger = "ocp-contract-ledger.ndjson";

/** Judges a target and tells; gives the exit code. */
export async function conformance(flags: ConformanceFlags): Promise<number> {
  if (flags.dryRun === true && flags.updateDeviations === true) {
    throw usageFailure("--update-deviations does not go with --dry-run, which sends nothing and so finds nothing");
  }
  if (flags.config !== undefined) {
    const { conformanceOfMany } = await import("./config-run.js");
    return conformanceOfMany({ ...flags, config: flags.config });
  }
  for (const flag of ["parallel", "shard"] as const) {
    if (flags[flag] !== undefined) throw usageFailure(`${sayFlag(flag)} needs --config: there is only one target`);
  }
  return flags.target === undefined ? judgeMock(flags) : judgeLive({ ...flags, target: flags.target });
}

async function judgeMock(flags: ConformanceFlags): Promise<number> {
  const contract = await loadVersion(flags.ocpVersion);
  const aim = aimAtMock(flags, contract, chooseOperation(contract, flags.operation));
  const planned = planRun(aim.plan);
  refuseUnknownIds(aim.plan, planned);
  const wanted = flags.report ?? [];
  await refuseUnwritableReports(wanted, []);
  await refuseProposals(flags, true);
  if (flags.dryRun === true) {
    process.stdout.write(renderPlan(planned));
    return 0;
  }
  const report = await runMock(aim, flags);
  const scan = createSelfScan(aim.secrets);
  const publish = async (): Promise<void> => {
    await writeReports(wanted, [report], scan);
    await tellGithub([report], process.env, scan);
  };
  await tellReports([report], publish, consoleOn(process.stdout, flags, scan));
  return report.summary.exitCode;
}

async function runMock(aim: Aim, flags: ConformanceFlags): Promise<Report> {
  const runId = randomUUID();
  return interruptible(async (signal) => {
    const { transport, deviations, maxBackups, close } = await aim.open({ runId, signal });
    const progress = createProgress({ stream: process.stderr, environment: process.env, targets: 1 });
    try {
      return await runConformance({
        ...{ ...aim.plan, checks, clock, strict: flags.strict ?? false, runId, toolVersion: version, signal },
        ...{ transport, deviations, maxBackups, onProgress: (each) => progress.show("mock", each) },
      });
    } finally {
      progress.end();
      await close();
    }
  });
}

async function judgeLive(flags: ConformanceFlags & { readonly target: URL }): Promise<number> {
  const { target: url, ledger = defaultLedger, report: wanted = [], strict = false } = flags;
  const credentials = readCredentials(process.env);
  const target: LiveTarget = {
    name: url.origin,
    named: false,
    settings: flagsAndEnvironment(flags, process.env),
    credentials,
    say: sayFlag,
  };
  const ready = await readyTarget(target);
  if (isReal(target)) await refuseUnwritable(`--ledger ${ledger}`, ledger);
  await refuseUnwritableReports(wanted, [flags.request, flags.ledger, ...(flags.deviations ?? [])]);
  await refuseProposals(flags, false);
  if (flags.dryRun === true) {
    if (ready.by === "build")
      process.stderr.write(`this is the plan by profile ${ready.contract.profile}: a run asks OCP for its build first\n`);
    process.stdout.write(renderPlan(ready.planned.probes, ready.planned.plan.taskLag));
    return 0;
  }
  const [judged] = await runTargets([ready], { strict, ledgerFile: ledger, parallel: 1 });
  if (judged === undefined) throw new Error("the run gave no report");
  return tellLive(flags, judged, secretsOfTarget(ready));
}

async function tellLive(
  flags: ConformanceFlags,
  { report, contract, failure, proxy }: JudgedTarget,
  secrets: Aim["secrets"],
): Promise<number> {
  const scan = createSelfScan(secrets);
  const because = failure === undefined ? undefined : `--target ${report.run.target.name}: ${failure}`;
  const cause = report.run.complete ? (unreachable(report, `--target ${report.run.target.name}`, proxy) ?? because) : undefined;
  const out = flags.updateDeviations === true ? process.stderr : process.stdout;
  const publish = async (): Promise<void> => {
    await writeReports(flags.report ?? [], [report], scan);
    await tellGithub([report], process.env, scan);
    if (cause !== undefined) throw judgingFailure(cause);
    await writeProposals(flags, contract, report, scan);
    if (flags.updateDeviations === true) process.stdout.write(scan("the proposals", await renderDeviationProposals([report])));
  };
  await tellReports([report], publish, cause === undefined ? consoleOn(out, flags, scan) : () => undefined);
  return report.summary.exitCode;
}

/** Tells a report on the console. */
function consoleOn(out: NodeJS.WriteStream, { verbose }: ConformanceFlags, scan: SelfScan): (reports: readonly Report[]) => void {
  return (reports) => {
    for (const report of reports) out.write(scan("the summary", renderConsole(report, { ...look(), verbose: verbose === true })));
  };
}
