import { renderConsole } from "../reporters/console.js";
import type { Report } from "../model/report.js";
import { decisiveReport, reportsSentence } from "../reporters/sentence.js";
import { resolve } from "node:path";
import type { ConformanceFlags } from "./conformance.js";
import { readConfigFile, type ConfigFile } from "./config-file.js";
import { readyTargets } from "./config-targets.js";
import { defaultLedger } from "./conformance-run.js";
import { renderDeviationProposals } from "./deviation-proposals.js";
import { usageFailure } from "./failure.js";
import { tellGithub } from "./github.js";
import { isReal } from "./live-plan.js";
import { sayFlag } from "./live-target.js";
import { renderPlan } from "./plan-text.js";
import type { ReadyTarget } from "./ready-target.js";
import { refuseUnwritable, refuseUnwritableReports, writeReports } from "./report-file.js";
import { headOf, runTargets, type JudgedTarget } from "./run-targets.js";
import { createSelfScan, secretsOfTarget, type SelfScan } from "./self-scan.js";
import { tellReports } from "./tell-reports.js";
import { look } from "./terminal.js";
import { unreachable } from "./unreachable.js";

/** Latency, not work, is what a run waits for: most servers of a platform are spoken to at once. */
const defaultParallel = 32;

/** Flags that speak of one target. */
const ofOneTarget = [
  ...(["target", "clusterId", "tenantId", "request", "confirm", "insecureHttp", "insecure", "caFile", "certFile", "keyFile"] as const),
  ...(["proposeOverlay", "proposeEvidence"] as const),
];

type ConfigFlags = ConformanceFlags & { readonly config: string };

/** Judges the targets of a config file and tells; gives the exit code that holds for all. */
export async function conformanceOfMany(flags: ConfigFlags): Promise<number> {
  const misplaced = ofOneTarget.find((flag) => flags[flag] !== undefined);
  if (misplaced !== undefined) throw usageFailure(`${sayFlag(misplaced)} does not go with --config: it speaks of one target`);
  const config = await readConfigFile(flags.config, process.env);
  const ready = await readyTargets(config, flags);
  const ledgerFile = ledgerOf(flags, config);
  if (ready.some(({ target }) => isReal(target))) await refuseUnwritable(sayFlag("ledger", ledgerFile), ledgerFile);
  await refuseUnwritableReports(flags.report ?? [], [flags.config, ledgerFile, ...ready.flatMap(filesOf)]);
  if (flags.dryRun === true) {
    process.stdout.write(
      ready.map((each) => `${headOf(each)}${profileOf(each)}\n${renderPlan(each.planned.probes, each.planned.plan.taskLag)}`).join("\n"),
    );
    return 0;
  }
  const judged = await runTargets(ready, {
    strict: flags.strict ?? false,
    ledgerFile,
    parallel: flags.parallel ?? config.parallel ?? defaultParallel,
  });
  return tell(flags, judged, createSelfScan(ready.flatMap(secretsOfTarget)));
}

function ledgerOf({ ledger }: ConfigFlags, config: ConfigFile): string {
  return ledger ?? (config.ledger === undefined ? defaultLedger : resolve(config.folder, config.ledger));
}

function filesOf({ target: { settings } }: ReadyTarget): readonly (string | undefined)[] {
  return [settings.request, ...(settings.deviations ?? [])];
}

function profileOf({ by, contract }: ReadyTarget): string {
  return by === "build" ? `, by profile ${contract.profile} (a run asks OCP for its build first)` : `, by profile ${contract.profile}`;
}

async function tell(flags: ConfigFlags, judged: readonly JudgedTarget[], scan: SelfScan): Promise<number> {
  const reports = judged.map(({ report }) => report);
  const out = flags.updateDeviations === true ? process.stderr : process.stdout;
  const style = { ...look(), verbose: flags.verbose ?? false };
  const publish = async (): Promise<void> => {
    await writeReports(flags.report ?? [], reports, scan);
    await tellGithub(reports, process.env, scan);
    if (flags.updateDeviations === true) process.stdout.write(scan("the proposals", await renderDeviationProposals(reports)));
  };
  await tellReports(reports, publish, (told) => {
    for (const [index, report] of told.entries()) {
      const lost = report.run.complete ? unreachable(report, report.run.target.name, judged[index]?.proxy) : undefined;
      // That no check could judge anything there is one fact, not one for each check.
      out.write(scan("the summary", `${lost === undefined ? renderConsole(report, style) : `${lost}\n`}\n`));
    }
    out.write(`${scan("the summary", closing(told, flags))}\n`);
  });
  return reports.length === 0 ? 0 : (decisiveReport(reports)?.summary.exitCode ?? 3);
}

function closing(reports: readonly Report[], { shard }: ConfigFlags): string {
  if (reports.length > 0 || shard === undefined) return reportsSentence(reports);
  return `no target belongs to shard ${String(shard.index)}/${String(shard.of)}: nothing was sent`;
}
