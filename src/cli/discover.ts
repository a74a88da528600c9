import { Option, type Command } from "commander";
import { addConnectionOptions, connectionHelp } from "./connection-options.js";
import { parseCount, parseId, parseMilliseconds } from "./numbers.js";
import type { ReadingFlags } from "./reading.js";
import { parseTarget } from "./target-url.js";

/** Flags of `discover`, parsed. */
export interface DiscoverFlags extends ReadingFlags {
  readonly ocpVersion?: string;
  readonly operation?: "tenant" | "cluster";
  readonly clusterId?: bigint;
  readonly tenantId?: bigint;
  readonly lookInto: number;
  readonly writeRequest?: string;
  readonly writeConfig?: string;
  readonly force?: true;
  readonly json?: true;
  readonly verbose?: true;
}

const examples = `
Examples:
  $ OCP_USERNAME=... OCP_PASSWORD=... ocp-contract discover --target https://ocp.example:8080
      tells the clusters and tenants that these credentials can see, with the ids that --cluster-id and --tenant-id want
  $ ocp-contract discover --target https://ocp.example:8080 --tenant-id 1000012 --write-request request.json
      writes the body of a backup call for that tenant, to the storage of its strategy; keys are left to the environment
  $ ocp-contract discover --target https://ocp.example:8080 --write-config conformance.yaml
      writes a config file that judges all of them; it names environment variables instead of secrets, and allows no backup
  $ ocp-contract discover --target https://ocp.example:8080 --json
      the same for a program

It only reads. ${connectionHelp}
Exit codes: 0 told, 2 wrong use, 3 nothing could be read, or no tenant for a file could be chosen, 130 interrupted.`;

/** Adds the command that tells what credentials can see. */
export function addDiscover(program: Command, exitWith: (code: number) => void): void {
  const command = program
    .command("discover")
    .summary("what the credentials can see: clusters, tenants, ids, storage, running backups")
    .description(
      "Reads what the credentials can see of an OCP and tells the ids that backup calls want, OCP's own beside those of OceanBase.",
    )
    .requiredOption("--target <url>", "base URL of the OCP", parseTarget)
    .option("--ocp-version <id>", "OCP version or profile (default: the one of the build that answers)")
    .addOption(new Option("--operation <name>", "whose backup files are written for").choices(["tenant", "cluster"]))
    .option("--cluster-id <n>", "look at this cluster only (OCP's id)", parseId)
    .option("--tenant-id <n>", "look at this tenant only (OCP's id)", parseId)
    .option("--look-into <n>", "clusters and tenants whose strategy and backups are read", parseCount, 100)
    .option("--write-request <file>", "write the body of a backup call, JSON or YAML by the file's ending")
    .option("--write-config <file>", "write a config file with a target for each that can be backed up, JSON or YAML by the file's ending")
    .option("--force", "overwrite files that are there")
    .option("--timeout <ms>", "time for one read", parseMilliseconds, 10_000)
    .addOption(
      new Option("--auth <scheme>", "credentials to read with where both are set (default: access-key)").choices(["basic", "access-key"]),
    )
    .option("--json", "print JSON")
    .option("--verbose", "tell the stack of an internal error");
  addConnectionOptions(command)
    .addHelpText("after", examples)
    .action(async (flags: DiscoverFlags) => {
      const { runDiscover } = await import("./discover-run.js");
      exitWith(await runDiscover(flags));
    });
}
