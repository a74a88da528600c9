import { randomUUID } from "node:crypto";
import { checks } from "../checks/registry.js";
import { judgeRecorded } from "../engine/judge-recorded.js";
import type { Deviation } from "../model/deviation.js";
import { renderConsole } from "../reporters/console.js";
import { usageFailure } from "./failure.js";
import { tellGithub } from "./github.js";
import type { JudgeFlags } from "./judge.js";
import { sayFlag } from "./live-target.js";
import { clock } from "./open-transport.js";
import { readRecordings } from "./recordings.js";
import { refuseProposals, writeProposals } from "./proposals.js";
import { refuseUnwritableReports, writeReports } from "./report-file.js";
import { refuseUnknownIds } from "./selection.js";
import { createSelfScan } from "./self-scan.js";
import { tellReports } from "./tell-reports.js";
import { look } from "./terminal.js";
import { version } from "./version.js";

/** Judges recordings and tells; gives the exit code. */
export async function judge(files: readonly string[], flags: JudgeFlags): Promise<number> {
  const { only = [], skip = [], report: reports = [], strict = false, verbose = false } = flags;
  refuseUnknownIds({ only, skip }, undefined);
  if (files.filter((file) => file === "-").length > 1) throw usageFailure("standard input (-) can be read only once");
  await refuseUnwritableReports(reports, files);
  await refuseProposals(flags, false);
  const deviations = await deviationsOf(flags.deviations);
  const { contract, exchanges, choice } = await readRecordings(files, flags.ocpVersion);
  const report = judgeRecorded({
    ...{ contract, checks, exchanges, deviations, only, skip, strict },
    ...(choice === undefined ? {} : { profileChoice: choice }),
    ...{ name: files.join(", "), runId: randomUUID(), toolVersion: version, now: clock.now() },
  });
  const scan = createSelfScan([]);
  const publish = async (): Promise<void> => {
    await writeReports(reports, [report], scan);
    await tellGithub([report], process.env, scan);
    await writeProposals(flags, contract, report, scan);
  };
  await tellReports([report], publish, (told) => {
    for (const each of told) process.stdout.write(renderConsole(each, { ...look(), verbose }));
  });
  return report.summary.exitCode;
}

async function deviationsOf(files: readonly string[] | undefined): Promise<readonly Deviation[]> {
  if (files === undefined) return [];
  // The validator takes longer to load than many a recording to judge.
  const { readDeviations } = await import("./deviations-file.js");
  return readDeviations(files, sayFlag);
}
