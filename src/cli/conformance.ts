import { Option, type Command } from "commander";
import { usualTaskLag } from "../engine/task-lag.js";
import { probeClasses, type ProbeClass } from "../model/probe.js";
import { mostAuthProbes, usualAuthProbes } from "../probes/credential-aims.js";
import type { ConnectionFlags } from "./connection.js";
import { addConnectionOptions, connectionHelp } from "./connection-options.js";
import { parseAuthProbes, parseCount, parseId, parseLag, parseMilliseconds, parsePositive } from "./numbers.js";
import { parseReport, type WantedReport } from "./report-file.js";
import { reportKinds } from "./report-kinds.js";
import { collect } from "./selection.js";
import { parseShard, type Shard } from "./shard.js";
import { parseTarget } from "./target-url.js";

/** Flags of `conformance`, parsed. */
export interface ConformanceFlags extends ConnectionFlags {
  readonly target?: URL;
  readonly ocpVersion?: string;
  readonly operation?: "tenant" | "cluster";
  readonly clusterId?: bigint;
  readonly tenantId?: bigint;
  readonly request?: string;
  readonly allow?: ProbeClass;
  readonly maxBackups?: number;
  readonly confirm?: bigint;
  readonly ledger?: string;
  readonly dryRun?: true;
  readonly strict?: true;
  readonly timeout?: number;
  readonly backupTimeout?: number;
  readonly taskLag?: number;
  readonly careful?: true;
  readonly user?: string;
  readonly auth?: "basic" | "access-key";
  readonly authProbes?: number;
  readonly insecureHttp?: true;
  readonly report?: readonly WantedReport[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly deviations?: readonly string[];
  readonly updateDeviations?: true;
  readonly config?: string;
  readonly parallel?: number;
  readonly shard?: Shard;
  readonly proposeOverlay?: string;
  readonly proposeEvidence?: string;
  readonly verbose?: true;
}

const examples = `
Examples:
  $ ocp-contract conformance
      judges the embedded mock: shows what a run looks like, proves nothing about an OCP
  $ OCP_USERNAME=... OCP_PASSWORD=... ocp-contract conformance --target https://ocp.example:8080 --cluster-id 1000005 --tenant-id 1000012
      judges a live OCP with requests that cannot start a backup
  $ ocp-contract conformance --target https://ocp.example:8080 --cluster-id 1000005 --tenant-id 1000012 --request body.json --allow backup --dry-run
      prints the plan of a run with a real backup, sends nothing; add --confirm 1000012 instead of --dry-run to run it
  $ ocp-contract conformance --report json=report.json --strict
      writes the report and lets "should" findings fail the run
  $ ocp-contract conformance --config conformance.yaml --report markdown=matrix.md
      judges many OCPs of several versions side by side; --shard 1/4 takes the first quarter of them

Credentials come from the environment only: OCP_USERNAME and OCP_PASSWORD, or OCP_ACCESS_KEY_ID and OCP_ACCESS_KEY_SECRET; with both, calls are signed.
With --config they are only those that the file names for each target. Flags go before the file; those that speak of one target do not go with it.
${connectionHelp}
Exit codes: 0 conforms, 1 does not conform, 2 wrong use, 3 could not judge, 4 refused by the safety rules, 130 interrupted.`;

/** Adds the command that judges a server. */
export function addConformance(program: Command, exitWith: (code: number) => void): void {
  const command = program
    .command("conformance")
    .summary("judge an OCP, or the embedded mock, by the contract")
    .description(
      "Sends the probes of the contract to an OCP, judges every exchange and reports. Without --target it starts and judges the embedded mock.",
    );
  addTargetOptions(command);
  addConnectionOptions(command);
  addRunOptions(command);
  command.addHelpText("after", examples).action(async (flags: ConformanceFlags) => {
    const { conformance } = await import("./conformance-run.js");
    exitWith(await conformance(flags));
  });
}

/** Whom to judge, and how far to go. */
function addTargetOptions(command: Command): void {
  command
    .option("--target <url>", "base URL of the OCP to judge", parseTarget)
    .option(
      "--ocp-version <id>",
      "OCP version or profile to judge by, or auto to ask OCP for its build first (default: the newest; see `ocp-contract versions`)",
    )
    .addOption(new Option("--operation <name>", "whose backup: of a tenant or of a cluster").choices(["tenant", "cluster"]))
    .option("--cluster-id <n>", "OCP's id of the cluster", parseId)
    .option("--tenant-id <n>", "OCP's id of the tenant", parseId)
    .option("--request <file>", "body of a valid call for that cluster or tenant, JSON or YAML; ${NAME} is taken from the environment")
    .addOption(
      new Option("--allow <class>", "most dangerous class of probes to send (default: harmless; backup on the mock)").choices(probeClasses),
    )
    .option("--max-backups <n>", "backups that the run may start (default: 1; no limit on the mock)", parseCount)
    .option("--confirm <id>", "needed for guarded and backup: repeats the tenant id (the cluster id with --operation cluster)", parseId)
    .option("--ledger <file>", "where every possible backup is written down before it is sent (default: ocp-contract-ledger.ndjson)")
    .option("--dry-run", "print the plan and send nothing")
    .option("--strict", "let `should` findings fail the run too");
}

/** How to judge, and what to write. */
function addRunOptions(command: Command): void {
  command
    .option("--timeout <ms>", "time for one probe (default: 10000)", parseMilliseconds)
    .option("--backup-timeout <ms>", "time for one call that could start a backup (default: 120000)", parseMilliseconds)
    .option(
      "--task-lag <ms>",
      `how late OCP may list a backup: waited for after some guarded probes and before a valid call (default: ${String(usualTaskLag.milliseconds)})`,
      parseLag,
    )
    .option("--careful", "wait for --task-lag after every guarded probe: some minutes, for an OCP that may start what it refuses")
    .addOption(
      new Option("--auth <scheme>", "credentials to call with where both are set (default: access-key)").choices(["basic", "access-key"]),
    )
    .option("--user <name>", "name of the user whose AccessKey it is (default: OCP_USERNAME): tells his backups from those of others")
    .option(
      "--auth-probes <n>",
      `requests with missing, made-up or unfit credentials that a live target gets, 0 to ${String(mostAuthProbes)} (default: ${String(usualAuthProbes)}); above 3 signatures and further reads are looked at`,
      parseAuthProbes,
    )
    .option("--report <KIND=FILE>", `write a report, KIND one of ${reportKinds.join(", ")}; repeatable`, parseReport)
    .option("--only <id>", "check or probe to keep, a trailing * matches any ending; repeatable", collect)
    .option("--skip <id>", "check or probe to leave out, a trailing * matches any ending; repeatable", collect)
    .option("--deviations <file>", "recorded deviations of your own OCPs, YAML or JSON; repeatable", collect)
    .option(
      "--update-deviations",
      "print the findings that are not recorded, ready to be filled in, on standard output; the report goes to standard error",
    )
    .option("--config <file>", "judge the targets of a config file (conformance.yaml), side by side")
    .option("--parallel <n>", "with --config: how many servers to speak to at once (default: 32)", parsePositive)
    .option("--shard <i/n>", "with --config: judge only the I-th of N parts of the targets", parseShard)
    .option("--propose-overlay <file>", "write what was seen and the contract does not declare as an OpenAPI Overlay")
    .option("--propose-evidence <file>", "write what the run decided of statements that were unknown or inferred")
    .option("--verbose", "tell every detail, and the stack of an internal error");
}
