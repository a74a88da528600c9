import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { checks } from "../checks/registry.js";
import { runConformance } from "../engine/run.js";
import { miniatureOf } from "../miniatures/registry.js";
import { serveMiniature } from "../miniatures/serve.js";
import type { Report } from "../model/report.js";
import { groupFindings } from "../reporters/group.js";
import { renderHtml } from "../reporters/html/html.js";
import { printable } from "../reporters/layout.js";
import type { DemoFlags } from "./demo.js";
import { interruptible } from "./interruption.js";
import { defaultTimes } from "./live-target.js";
import { clock, openTransport } from "./open-transport.js";
import { loadVersion } from "./profile.js";
import { refuseUnwritable, writeWhole } from "./report-file.js";
import { createSelfScan, secretsOfCredentials } from "./self-scan.js";
import { version } from "./version.js";

/** The right one, and five that tell what kinds of wrong there are. */
const shown = [
  "faithful",
  "no-credentials-asked",
  "other-tenant",
  "refused-and-started",
  "secret-in-extra-member",
  "timestamp-without-offset",
] as const;

/** Judges the servers of the demo and writes their report; gives the exit code. */
export async function demo({ output }: DemoFlags): Promise<number> {
  await refuseUnwritable(`--output ${output}`, output);
  return interruptible(async (signal) => {
    const reports: Report[] = [];
    for (const id of shown) {
      if (signal.aborted) return 130;
      const report = await judgeOne(id, signal);
      reports.push(report);
      process.stdout.write(`${lineOf(id, report)}\n`);
    }
    if (signal.aborted) return 130;
    await writeWhole(output, renderHtml(reports));
    process.stdout.write(`\nThe report, with every finding and how to see it again: ${resolve(output)}\n`);
    return reports.every(({ summary }, index) => (index === 0 ? summary.exitCode === 0 : summary.exitCode === 1)) ? 0 : 3;
  });
}

async function judgeOne(id: string, signal: AbortSignal): Promise<Report> {
  const contract = await loadVersion(undefined);
  const runId = randomUUID();
  const { origin, credentials, clusterId, tenantId, close } = await serveMiniature(id);
  const transport = openTransport({
    ...{ baseUrl: new URL(origin), credentials: { ...credentials, prefer: "access-key" }, contract, runId, signal },
    ...{ timeoutMs: defaultTimes.timeout, backupTimeoutMs: defaultTimes.backupTimeout, maxBackups: null, maxCredentialProbes: null },
  });
  try {
    const report = await runConformance({
      ...{ contract, operation: "backupTenantNow", clusterId, tenantId, target: { kind: "miniature", name: id }, allowed: "backup" },
      ...{ credentials: { basic: true, accessKey: true }, only: [], skip: [], transport, clock, checks, deviations: [], strict: true },
      ...{ maxBackups: null, runId, toolVersion: version, signal },
    });
    // Its credentials were made for this start; still nothing of them belongs into a file.
    createSelfScan(secretsOfCredentials(credentials))("the report", renderHtml([report]));
    return report;
  } finally {
    await transport.close();
    await close();
  }
}

function lineOf(id: string, report: Report): string {
  const [first, ...more] = groupFindings(report, "fail");
  const { title } = miniatureOf(id);
  const found =
    first === undefined
      ? "conforms"
      : `${first.check}: ${first.first.message}${more.length === 0 ? "" : ` (and ${String(more.length)} more)`}`;
  return `${id.padEnd(26)}${title}\n${"".padEnd(26)}found: ${printable(found)}`;
}
