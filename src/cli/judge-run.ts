import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { checks } from "../checks/registry.js";
import { judgeRecorded } from "../engine/judge-recorded.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { renderConsole } from "../reporters/console.js";
import { replay } from "../transport/replay.js";
import { messageOf, usageFailure } from "./failure.js";
import { tellGithub } from "./github.js";
import type { JudgeFlags } from "./judge.js";
import { clock } from "./open-transport.js";
import { loadVersion } from "./profile.js";
import { refuseProposals, writeProposals } from "./proposals.js";
import { refuseUnwritableReports, writeReports } from "./report-file.js";
import { refuseUnknownIds } from "./selection.js";
import { createSelfScan } from "./self-scan.js";
import { look } from "./terminal.js";
import { version } from "./version.js";

/** Judges recordings and tells; gives the exit code. */
export async function judge(files: readonly string[], flags: JudgeFlags): Promise<number> {
  const { only = [], skip = [], report: reports = [], strict = false, verbose = false } = flags;
  const contract = await loadVersion(flags.ocpVersion);
  refuseUnknownIds({ only, skip }, undefined);
  if (files.filter((file) => file === "-").length > 1) throw usageFailure("standard input (-) can be read only once");
  await refuseUnwritableReports(reports, files);
  await refuseProposals(flags, false);
  const recordings = await Promise.all(files.map((file) => readRecording(file, contract)));
  const report = judgeRecorded({
    ...{ contract, checks, exchanges: recordings.flatMap(withIdsOfItsOwn), only, skip, strict },
    ...{ name: files.join(", "), runId: randomUUID(), toolVersion: version, now: clock.now() },
  });
  process.stdout.write(renderConsole(report, { ...look(), verbose }));
  const scan = createSelfScan([]);
  await writeReports(reports, [report], scan);
  await tellGithub([report], process.env, scan);
  await writeProposals(flags, contract, report, createSelfScan([]));
  return report.summary.exitCode;
}

async function readRecording(file: string, contract: Contract): Promise<readonly Exchange[]> {
  const bytes = await (file === "-" ? buffer(process.stdin) : readFile(file)).catch((cause: unknown) => {
    throw usageFailure(`${file} cannot be read: ${messageOf(cause)}`);
  });
  const name = file === "-" ? "standard input" : file;
  return replay(bytes, { name, routeOf: (method, path) => contract.route(method, path)?.operation.id });
}

/** Every recording counts from 1; after the first, its number goes before. */
function withIdsOfItsOwn(exchanges: readonly Exchange[], index: number): readonly Exchange[] {
  return index === 0 ? exchanges : exchanges.map((exchange) => ({ ...exchange, id: `${String(index + 1)}-${exchange.id}` }));
}
