import { stat } from "node:fs/promises";
import { extname } from "node:path";
import type { Contract } from "../model/contract.js";
import type { ClusterFacts, Inventory, StrategyFacts, TenantFacts } from "../model/inventory.js";
import type { BackupOperationId } from "../model/operation.js";
import { printable } from "../reporters/layout.js";
import type { DiscoverFlags } from "./discover.js";
import { judgingFailure, usageFailure } from "./failure.js";
import { chooseOperation } from "./profile.js";
import { refuseUnwritable, writeWhole } from "./report-file.js";
import { requestTemplate } from "./request-template.js";
import type { SelfScan } from "./self-scan.js";

/** Whose backup the files are for. */
interface Aim {
  readonly operation: BackupOperationId;
  readonly cluster: ClusterFacts;
  readonly tenant?: TenantFacts;
  readonly strategy: StrategyFacts;
}

/** Fails where a file that is wanted is there already, or cannot be written. */
export async function refuseTakenFiles({ writeRequest, force }: DiscoverFlags): Promise<void> {
  for (const [flag, file] of [["--write-request", writeRequest] as const]) {
    if (file === undefined) continue;
    const there = await stat(file).then(
      () => true,
      () => false,
    );
    if (there && force !== true) throw usageFailure(`${flag} ${file} is there already: name another file, or overwrite it with --force`);
    await refuseUnwritable(`${flag} ${file}`, file);
  }
}

/** Writes the files that are wanted, for the one tenant or cluster that they can be for, and tells what they need. */
export async function writeDiscovered(flags: DiscoverFlags, contract: Contract, inventory: Inventory, scan: SelfScan): Promise<void> {
  const { writeRequest } = flags;
  if (writeRequest === undefined) return;
  const aim = chooseAim(flags, contract, inventory);
  const { body, variables, remarks } = requestTemplate(contract, aim.operation, aim.strategy);
  await writeWhole(writeRequest, scan(`--write-request ${writeRequest}`, await textFor(writeRequest, body)));
  const needs = variables.length === 0 ? "" : `; it needs the environment variables ${variables.join(", ")}`;
  process.stderr.write(`${[`wrote ${writeRequest} for ${nameOf(aim)}${needs}`, ...remarks].join("\n")}\n`);
}

async function textFor(file: string, value: unknown): Promise<string> {
  if (![".yaml", ".yml"].includes(extname(file).toLowerCase())) return `${JSON.stringify(value, null, 2)}\n`;
  const { stringify } = await import("yaml");
  return stringify(value);
}

/** The one that can be backed up, or the one that was named; of several none is guessed. */
function chooseAim(flags: DiscoverFlags, contract: Contract, { clusters }: Inventory): Aim {
  const operation = chooseOperation(contract, flags.operation);
  const ofClusters: readonly Aim[] = clusters.map((cluster) => ({ operation, cluster, strategy: cluster.strategy }));
  const ofTenants: readonly Aim[] = clusters.flatMap((cluster) =>
    cluster.tenants.map((tenant) => ({ operation, cluster, tenant, strategy: tenant.strategy })),
  );
  const all = operation === "backupTenantNow" ? ofTenants : ofClusters;
  const usable = all.filter(
    ({ cluster, tenant }) => (tenant ?? cluster).id !== undefined && (tenant ?? cluster).prospect.plausible !== "no",
  );
  const [first] = usable;
  const flag = operation === "backupTenantNow" ? "--tenant-id" : "--cluster-id";
  if (first === undefined)
    throw judgingFailure(`nothing is written: none of what was found can be backed up (${String(all.length)} looked at)`);
  if (usable.length === 1) return first;
  throw judgingFailure(`nothing is written: choose by ${flag} one of ${usable.slice(0, 20).map(nameOf).join(", ")}`);
}

function nameOf({ cluster, tenant }: Aim): string {
  const name = tenant === undefined ? `cluster ${String(cluster.id)} (${cluster.name})` : `tenant ${String(tenant.id)} (${tenant.name})`;
  return printable(name);
}
