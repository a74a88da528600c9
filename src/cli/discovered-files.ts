import { stat } from "node:fs/promises";
import { extname } from "node:path";
import type { Contract } from "../model/contract.js";
import type { ClusterFacts, Inventory, StrategyFacts, TenantFacts } from "../model/inventory.js";
import type { BackupOperationId } from "../model/operation.js";
import { printable } from "../reporters/layout.js";
import type { Credentials } from "./credentials.js";
import { foundConfig, type FoundAim } from "./discovered-config.js";
import type { DiscoverFlags } from "./discover.js";
import { judgingFailure, usageFailure } from "./failure.js";
import { chooseOperation } from "./profile.js";
import { refuseUnwritable, writeWhole } from "./report-file.js";
import { requestTemplate } from "./request-template.js";
import type { SelfScan } from "./self-scan.js";

/** Whose backup the files are for. */
interface Aim extends FoundAim {
  readonly operation: BackupOperationId;
  readonly strategy: StrategyFacts;
}

/** Fails where a file that is wanted is there already, or cannot be written. */
export async function refuseTakenFiles({ writeRequest, writeConfig, force }: DiscoverFlags): Promise<void> {
  const wanted = [
    ["--write-request", writeRequest],
    ["--write-config", writeConfig],
  ] as const;
  for (const [flag, file] of wanted) {
    if (file === undefined) continue;
    const there = await stat(file).then(
      () => true,
      () => false,
    );
    if (there && force !== true) throw usageFailure(`${flag} ${file} is there already: name another file, or overwrite it with --force`);
    await refuseUnwritable(`${flag} ${file}`, file);
  }
}

/** What the files are made from. */
interface Found {
  readonly contract: Contract;
  readonly inventory: Inventory;
  readonly scan: SelfScan;
  readonly credentials: Credentials;
}

/** Writes the files that are wanted: a request for the one tenant or cluster it can be for, and a config file with all. */
export async function writeDiscovered(flags: DiscoverFlags, found: Found): Promise<void> {
  const { writeRequest, writeConfig } = flags;
  if (writeRequest === undefined && writeConfig === undefined) return;
  const operation = chooseOperation(found.contract, flags.operation);
  const aims = usableAims(operation, found.inventory);
  const chosen = writeRequest === undefined ? undefined : onlyOne(aims, operation);
  if (writeRequest !== undefined && chosen !== undefined) await writeRequestFor(writeRequest, chosen, found);
  if (writeConfig === undefined) return;
  const { target: url } = found.inventory;
  const request = writeRequest === undefined || chosen === undefined ? {} : { request: { file: writeRequest, aim: chosen } };
  const content = foundConfig(writeConfig, {
    ...{ url, aims, credentials: found.credentials, insecureHttp: flags.insecureHttp ?? false, ...request },
    ...(flags.operation === undefined ? {} : { operation }),
  });
  await writeWhole(writeConfig, found.scan(`--write-config ${writeConfig}`, await textFor(writeConfig, content)));
  const next = `ocp-contract conformance --config ${writeConfig} --dry-run`;
  process.stderr.write(`wrote ${writeConfig} with ${String(aims.length)} ${aims.length === 1 ? "target" : "targets"}; next: ${next}\n`);
}

async function writeRequestFor(file: string, aim: Aim, { contract, scan }: Found): Promise<void> {
  const { body, variables, remarks } = requestTemplate(contract, aim.operation, aim.strategy);
  await writeWhole(file, scan(`--write-request ${file}`, await textFor(file, body)));
  const needs = variables.length === 0 ? "" : `; it needs the environment variables ${variables.join(", ")}`;
  process.stderr.write(`${[`wrote ${file} for ${nameOf(aim)}${needs}`, ...remarks].join("\n")}\n`);
}

async function textFor(file: string, value: unknown): Promise<string> {
  if (![".yaml", ".yml"].includes(extname(file).toLowerCase())) return `${JSON.stringify(value, null, 2)}\n`;
  const { stringify } = await import("yaml");
  return stringify(value);
}

/** Those that can be backed up. */
function usableAims(operation: BackupOperationId, { clusters }: Inventory): readonly Aim[] {
  const of = (cluster: ClusterFacts, tenant?: TenantFacts): readonly Aim[] => {
    const { id, prospect, strategy } = tenant ?? cluster;
    if (cluster.id === undefined || id === undefined || prospect.plausible === "no") return [];
    const named = { clusterId: cluster.id, clusterName: cluster.name };
    return [{ operation, strategy, ...named, ...(tenant === undefined ? {} : { tenantId: id, tenantName: tenant.name }) }];
  };
  const aims = clusters.flatMap((cluster) =>
    operation === "backupTenantNow" ? cluster.tenants.flatMap((tenant) => of(cluster, tenant)) : of(cluster),
  );
  if (aims.length === 0) throw judgingFailure("nothing is written: none of what was found can be backed up");
  return aims;
}

/** A request is for one: of several none is guessed. */
function onlyOne(aims: readonly Aim[], operation: BackupOperationId): Aim | undefined {
  if (aims.length === 1) return aims[0];
  const flag = operation === "backupTenantNow" ? "--tenant-id" : "--cluster-id";
  throw judgingFailure(`nothing is written: choose by ${flag} one of ${aims.slice(0, 20).map(nameOf).join(", ")}`);
}

function nameOf({ clusterId, clusterName, tenantId, tenantName = "" }: Aim): string {
  return printable(tenantId === undefined ? `cluster ${String(clusterId)} (${clusterName})` : `tenant ${String(tenantId)} (${tenantName})`);
}
