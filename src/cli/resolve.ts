import { Option, type Command } from "commander";
import { addConnectionOptions, connectionHelp } from "./connection-options.js";
import { parseId, parseMilliseconds } from "./numbers.js";
import type { ReadingFlags } from "./reading.js";
import { parseTarget } from "./target-url.js";
import { parseDuration, parseWhen, type When } from "./times.js";

/** Flags of `resolve`, parsed. */
export interface ResolveFlags extends ReadingFlags {
  readonly ocpVersion?: string;
  readonly operation?: "tenant" | "cluster";
  readonly clusterId?: bigint;
  readonly tenantId?: bigint;
  readonly since?: When;
  readonly until?: When;
  readonly at?: When;
  readonly within: number;
  readonly timesBy: "this-machine" | "server";
  readonly dataBackupMode?: string;
  readonly backupMode?: string;
  readonly taskId?: bigint;
  readonly traceId?: string;
  readonly user?: string;
  readonly grace: number;
  readonly ledger?: string;
  readonly json?: true;
  readonly verbose?: true;
}

const examples = `
Examples:
  $ ocp-contract resolve --target https://ocp.example:8080 --cluster-id 1000005 --tenant-id 1000012 --at 2026-03-01T03:00:00+08:00
      the answer to a call sent at three was lost: did it start a backup?
  $ ocp-contract resolve --target https://ocp.example:8080 --operation cluster --cluster-id 1000005 --since 40m --until 30m --data-backup-mode FULL_BACKUP --json
      the same for a full backup of a cluster, called between 40 and 30 minutes ago, for a program
  $ ocp-contract resolve --target https://ocp.example:8080 --ledger ocp-contract-ledger.ndjson
      settles what an earlier run of the conformance command left open, which frees its budget

It only reads. ${connectionHelp}
Run it on the machine that made the call, or say --times-by server: the clocks of two machines may differ.
Exit codes: 0 started, 10 not started, 3 undetermined (also: OCP cannot be reached), 2 wrong use, 130 interrupted;
with --ledger 0 where every reservation for the target is settled, 3 where one is undetermined,
or where the file holds open ones of other targets only. No failure of the tool gives 0 or 10.`;

/** Adds the command that finds out what became of a call. */
export function addResolve(program: Command, exitWith: (code: number) => void): void {
  const command = program
    .command("resolve")
    .summary("did my call start a backup? started, not started or undetermined")
    .description("Looks at the task lists of an OCP and says whether a backup call, whose answer was lost, started a backup, and why.")
    .requiredOption("--target <url>", "base URL of the OCP that was called", parseTarget)
    .option("--ocp-version <id>", "OCP version or profile (default: the newest; see `ocp-contract versions`)");
  addConnectionOptions(addCall(command))
    .option("--user <name>", "name of the user that called (default: OCP_USERNAME, where calls are made with it)")
    .addOption(
      new Option("--grace <time>", "how long after the call the backup of an accepted one may begin; nobody documents it")
        .argParser(parseDuration)
        .default(900_000, "15m"),
    )
    .option("--ledger <file>", "settle the open reservations for this target in a ledger, instead of one call")
    .option("--timeout <ms>", "time for one read", parseMilliseconds, 10_000)
    .addOption(
      new Option("--auth <scheme>", "credentials to read with where both are set (default: access-key)").choices(["basic", "access-key"]),
    )
    .option("--json", "print JSON")
    .option("--verbose", "tell the stack of an internal error")
    .addHelpText("after", examples)
    .action(async (flags: ResolveFlags) => {
      const { resolve } = await import("./resolve-run.js");
      exitWith(await resolve(flags));
    });
}

/** Adds the flags that tell which call it was. */
function addCall(command: Command): Command {
  return command
    .addOption(new Option("--operation <name>", "whose backup was called for: of a tenant or of a cluster").choices(["tenant", "cluster"]))
    .option("--cluster-id <n>", "OCP's id of the cluster", parseId)
    .option("--tenant-id <n>", "OCP's id of the tenant", parseId)
    .option("--since <time>", "the call was not sent before: a time with its offset from UTC, or how long ago, such as 20m", parseWhen)
    .option("--until <time>", "the call was over by then (default: now)", parseWhen)
    .option("--at <time>", "when the call was sent, instead of --since and --until", parseWhen)
    .addOption(
      new Option("--within <time>", "how far from --at its backup may have begun, before or after")
        .argParser(parseDuration)
        .default(300_000, "5m"),
    )
    .addOption(
      new Option("--times-by <clock>", "whose clock these times are by").choices(["this-machine", "server"]).default("this-machine"),
    )
    .addOption(new Option("--data-backup-mode <mode>", "what the call asked for").choices(["FULL_BACKUP", "INCREMENTAL_BACKUP"]))
    .addOption(new Option("--backup-mode <mode>", "what the call asked for").choices(["PHYSICAL_BACKUP", "LOGICAL_BACKUP"]))
    .option("--task-id <n>", "task that an answer named in taskIdList", parseId)
    .option("--trace-id <text>", "traceId of an answer: no operation finds a call by it, it is only repeated for whoever reads OCP's log");
}
