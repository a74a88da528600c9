import type { ClusterFacts, Inventory, ListExtent, RunningFacts, StorageFacts, StrategyFacts, TenantFacts } from "../model/inventory.js";
import { count, printable, wrap } from "./layout.js";
import { renderTable } from "./table.js";

/** Tells what credentials can see of an OCP, OCP's ids beside those of OceanBase. */
export function renderInventory(inventory: Inventory, width: number): string {
  const { clusters, clusterList, obstacles, remarks } = inventory;
  const lines = [
    ...tellServer(inventory),
    "",
    `${count(clusters.length, "cluster")}${tellExtent(clusterList)}`,
    ...clusters.flatMap((cluster) => ["", ...tellCluster(cluster)]),
    "",
    "Storage configurations are shown as the strategies name them: no operation that lists them is documented.",
    ...(obstacles.length === 0 ? [] : ["", "Not everything could be read:"]),
    ...obstacles.map(({ operation, times, because, mend }) => {
      const often = times === 1 ? "" : ` (${String(times)} times)`;
      return `  ${operation}${often}: ${because}${mend === undefined ? "" : `; ${mend}`}`;
    }),
    ...remarks.map((remark) => `Note: ${remark}`),
    ...tellNext(inventory),
  ];
  return `${lines.flatMap((line) => fold(line, width)).join("\n")}\n`;
}

/** Lines of tables keep their columns, however wide. */
function fold(line: string, width: number): readonly string[] {
  if (line.startsWith("  | ")) return [`  ${line.slice(4).trimEnd()}`];
  const indent = line.length - line.trimStart().length;
  return line === "" ? [""] : wrap(line.trimStart(), width, indent);
}

/** The command that judges the first that can be backed up; it starts no backup. */
function tellNext({ target, profile, clusters }: Inventory): readonly string[] {
  const cluster = clusters.find(({ id, tenants }) => id !== undefined && tenants.some(isUsable)) ?? clusters.find(isUsable);
  if (cluster === undefined) return [];
  const tenant = cluster.tenants.find(isUsable);
  const aim = tenant === undefined ? "--operation cluster" : `--tenant-id ${idText(tenant.id)}`;
  const command = `ocp-contract conformance --target ${target} --ocp-version ${profile} --cluster-id ${idText(cluster.id)} ${aim}`;
  return ["", "Next, without starting a backup:", `  | ${command}`];
}

function isUsable({ id, prospect }: Pick<TenantFacts, "id" | "prospect">): boolean {
  return id !== undefined && prospect.plausible === "yes";
}

function tellServer({ target, build, profile, fits, clock, serverTime = "" }: Inventory): readonly string[] {
  const seconds = clock === undefined ? 0 : clock.skewMs / 1000;
  const skew =
    Math.abs(seconds) < 1
      ? "agrees with this machine"
      : `is ${Math.abs(seconds).toFixed(0)} s ${seconds > 0 ? "ahead of" : "behind"} this machine`;
  const warning = Math.abs(seconds) > 600 ? "; signed calls need the clocks to agree within 15 minutes" : "";
  return [
    `OCP at ${target}: ${build === undefined ? "its build cannot be read" : `build ${build}`}`,
    fits ? `Profile ${profile} covers it` : `No profile is known to cover it: looked at by profile ${profile}`,
    clock === undefined ? "Its clock cannot be read" : `Its clock says ${serverTime}, which ${skew}${warning}`,
  ];
}

function tellCluster(cluster: ClusterFacts): readonly string[] {
  const { id, obClusterId, name, status, type, obVersion, prospect, strategy, running, tenants, tenantList } = cluster;
  return [
    `Cluster ${name === "" ? "without a name" : name}: ${[status, type, obVersion === "" ? "" : `OceanBase ${obVersion}`].filter((each) => each !== "").join(", ")}`,
    `  OCP id, for paths and --cluster-id: ${idText(id)}`,
    `  OceanBase id (obClusterId), never for paths: ${idText(obClusterId)}`,
    `  backup of the cluster plausible: ${prospect.plausible}: ${prospect.because.join("; ")}`,
    `  strategy: ${tellStrategy(strategy)}`,
    `  running backups: ${tellRunning(running)}`,
    `  ${count(tenants.length, "tenant")}${tellExtent(tenantList)}`,
    ...tellTenants(tenants),
  ];
}

function tellTenants(tenants: readonly TenantFacts[]): readonly string[] {
  if (tenants.length === 0) return [];
  const head = ["OCP id (--tenant-id)", "OceanBase id (obTenantId)", "name", "status", "mode", "OceanBase", "plausible", "running"];
  const rows = tenants.map(({ id, obTenantId, name, status, mode, obVersion, prospect, running }) => [
    ...[idText(id), idText(obTenantId), name, status, mode, obVersion, prospect.plausible],
    running.asked && running.readable ? String(running.backups.length) : "?",
  ]);
  return [
    ...renderTable(head, rows).map((line) => `  | ${line}`),
    ...tenants.flatMap(({ id, name, prospect, strategy, running }) => [
      `  tenant ${idText(id)}${name === "" ? "" : ` (${name})`}: ${prospect.because.join("; ")}`,
      `    strategy: ${tellStrategy(strategy)}`,
      ...(running.backups.length === 0 && running.complete ? [] : [`    running backups: ${tellRunning(running)}`]),
    ]),
  ];
}

function tellExtent({ readable, complete, because }: ListExtent): string {
  if (complete) return "";
  return readable ? `, not all of them: ${because ?? ""}` : `; the list cannot be read: ${because ?? ""}`;
}

function tellRunning({ asked, readable, complete, because, backups }: RunningFacts): string {
  if (!asked) return "not asked";
  if (!readable) return `cannot be read: ${because ?? ""}`;
  const told = backups.map(({ number, status, startTime }) => `${number} ${status}${startTime === "" ? "" : ` since ${startTime}`}`);
  return `${told.length === 0 ? "none" : told.join(", ")}${complete ? "" : ` among those seen: ${because ?? ""}`}`;
}

function tellStrategy({ kind, because, backupMode, storage }: StrategyFacts): string {
  if (kind === "unreadable") return `cannot be read: ${because ?? ""}`;
  if (kind !== "told") return kind === "none" ? "none" : "not asked";
  return [backupMode ?? "", storage === undefined ? "no storage is told" : tellStorage(storage)].filter((each) => each !== "").join(", ");
}

function tellStorage({ storageId, configName, type, url, endpoint, serviceName }: StorageFacts): string {
  return [
    ...(configName === undefined ? [] : [`storage ${configName}`]),
    ...(storageId === undefined ? [] : [`storageId ${String(storageId)}`]),
    ...[type, url].filter((each) => each !== undefined),
    ...(endpoint === undefined ? [] : [`at ${endpoint}`]),
    ...(serviceName === undefined ? [] : [`of service ${serviceName}`]),
  ].join(", ");
}

function idText(id: bigint | undefined): string {
  return id === undefined ? "?" : printable(String(id));
}
