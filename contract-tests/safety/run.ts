import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ProbeClass } from "../../src/model/probe.js";
import type { Report } from "../../src/model/report.js";
import type { ServedMiniature } from "../../src/miniatures/serve.js";
import { outcomeOf, runHere, startCli, type CliOutcome } from "../cli/run-cli.js";
import { makeFolder, writeRequest } from "../cli/target.js";

/** A prepared run of the command line on a server. */
export interface Prepared {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/** Prepares a run of one class, with short times, in a folder of its own or in a given one. */
export async function prepare(
  server: ServedMiniature,
  allow: ProbeClass,
  more: readonly string[] = [],
  folder?: string,
): Promise<Prepared> {
  const cwd = folder ?? (await makeFolder());
  const { basic, accessKey } = server.credentials;
  const [cluster, tenant] = [String(server.clusterId), String(server.tenantId)];
  const real = allow === "guarded" || allow === "backup";
  const confirmed = real ? ["--confirm", tenant, "--request", await writeRequest(cwd)] : [];
  return {
    args: [
      ...["conformance", "--target", server.origin, "--cluster-id", cluster, "--tenant-id", tenant, "--allow", allow],
      ...["--timeout", "200", "--backup-timeout", "200", "--task-lag", "20", "--report", "json=report.json", ...confirmed, ...more],
    ],
    env: {
      ...{ OCP_USERNAME: basic.username, OCP_PASSWORD: basic.password },
      ...{ OCP_ACCESS_KEY_ID: accessKey.id, OCP_ACCESS_KEY_SECRET: accessKey.secret },
    },
    cwd,
  };
}

/** Runs it within this process. */
export async function runIt({ args, env, cwd }: Prepared): Promise<CliOutcome> {
  return runHere(args, { env, cwd });
}

/** Runs it as a process of its own. */
export function startIt({ args, env, cwd }: Prepared): {
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<CliOutcome>;
} {
  const child = startCli(args, { env, cwd });
  return { kill: (signal) => void child.kill(signal), ended: outcomeOf(child) };
}

/** Reads the report of a run. */
export async function reportOf({ cwd }: Prepared): Promise<Report> {
  return JSON.parse(await readFile(join(cwd, "report.json"), "utf8")) as Report;
}

/** Reads the ledger of a run: the states of its units, in order. */
export async function ledgerOf({ cwd }: Pick<Prepared, "cwd">): Promise<readonly string[]> {
  const text = await readFile(join(cwd, "ocp-contract-ledger.ndjson"), "utf8").catch(() => "");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { readonly state: string }).state);
}

/** Waits until something holds, at most ten seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error("it did not come to that within ten seconds");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
