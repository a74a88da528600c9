import { randomUUID } from "node:crypto";
import { checks } from "../checks/registry.js";
import { planRun } from "../engine/plan.js";
import { runConformance } from "../engine/run.js";
import { allows } from "../model/probe.js";
import type { Report } from "../model/report.js";
import { renderConsole } from "../reporters/console.js";
import type { Aim } from "./aim.js";
import type { ConformanceFlags } from "./conformance.js";
import { judgingFailure } from "./failure.js";
import { tellGithub } from "./github.js";
import { aimAtLive } from "./live-aim.js";
import { aimAtMock } from "./mock-aim.js";
import { clock } from "./open-transport.js";
import { renderPlan } from "./plan-text.js";
import { chooseOperation, loadVersion } from "./profile.js";
import { refuseProposals, writeProposals } from "./proposals.js";
import { refuseUnwritableReports, writeReports } from "./report-file.js";
import { refuseUnknownIds } from "./selection.js";
import { createSelfScan } from "./self-scan.js";
import { createProgress, look } from "./terminal.js";
import { unreachable } from "./unreachable.js";
import { version } from "./version.js";
import { withVersionRemark } from "./version-remark.js";

/** Judges a target and tells; gives the exit code. */
export async function conformance(flags: ConformanceFlags): Promise<number> {
  const contract = await loadVersion(flags.ocpVersion);
  const operation = chooseOperation(contract, flags.operation);
  const { target } = flags;
  const aim = target === undefined ? aimAtMock(flags, contract, operation) : await aimAtLive({ ...flags, target }, contract, operation);
  const planned = planRun(aim.plan);
  refuseUnknownIds(aim.plan, planned);
  const reports = flags.report ?? [];
  await refuseUnwritableReports(reports, [flags.request, flags.ledger]);
  await refuseProposals(flags, target === undefined);
  const plan = renderPlan(planned);
  if (flags.dryRun === true) {
    process.stdout.write(plan);
    return 0;
  }
  if (aim.plan.target.kind === "live" && allows(aim.plan.allowed, "guarded")) process.stderr.write(plan);
  const report = withVersionRemark(await run(aim, flags));
  const cause = unreachable(report);
  const scan = createSelfScan(aim.secrets);
  const summary = renderConsole(report, { ...look(), verbose: flags.verbose ?? false });
  if (cause === undefined) process.stdout.write(scan("the summary", summary));
  await writeReports(reports, [report], scan);
  await tellGithub([report], process.env, scan);
  if (cause !== undefined) throw judgingFailure(cause);
  await writeProposals(flags, contract, report, scan);
  return report.summary.exitCode;
}

async function run(aim: Aim, flags: ConformanceFlags): Promise<Report> {
  const interruption = new AbortController();
  // A second Ctrl-C ends the process as usual.
  const interrupt = (): void => {
    process.stderr.write("\ninterrupted: the report is written without what is missing\n");
    interruption.abort();
  };
  process.once("SIGINT", interrupt);
  const { signal } = interruption;
  const runId = randomUUID();
  const open = await aim.open({ runId, signal });
  const progress = createProgress(process.stderr, process.env);
  try {
    const { transport, deviations, maxBackups } = open;
    const rest = { checks, clock, strict: flags.strict ?? false, runId, toolVersion: version, signal, onProgress: progress.show };
    return await runConformance({ ...aim.plan, ...rest, transport, deviations, maxBackups });
  } finally {
    progress.clear();
    process.off("SIGINT", interrupt);
    await open.close();
  }
}
