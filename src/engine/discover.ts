import type { Contract } from "../model/contract.js";
import type { ClusterFacts, Inventory, RunningFacts, StrategyFacts, TenantFacts } from "../model/inventory.js";
import { member, type JsonValue } from "../model/json.js";
import type { ListReading } from "../model/list-reading.js";
import { readId } from "../model/ocp-id.js";
import type { OperationId } from "../model/operation.js";
import type { PathIds } from "../probes/recipe.js";
import { Obstacles } from "./obstacles.js";
import { clusterProspect, tenantProspect } from "./prospect.js";
import { readData, readList, type ListWanted } from "./read-list.js";
import { readStrategy } from "./read-strategy.js";
import type { Reader } from "./reader.js";
import { extentOf, idIn, runningFacts, strategyFacts, textIn } from "./row-facts.js";

/** What is looked at. */
export interface DiscoverOptions {
  readonly contract: Contract;
  readonly reader: Reader;
  /** Only this cluster and tenant. */
  readonly clusterId?: bigint;
  readonly tenantId?: bigint;
  /** Clusters and tenants whose strategy and backups are read. */
  readonly most: number;
}

/** Pages of a list of backups that are looked through for those under way. */
const mostBackupPages = 5;
const notAsked: { readonly strategy: StrategyFacts; readonly running: RunningFacts } = {
  strategy: { kind: "not-asked" },
  running: { asked: false, readable: false, complete: false, backups: [] },
};

/** Looks at all that the credentials can see; it only reads, and never throws for what a server says. */
export async function discover(options: DiscoverOptions): Promise<Pick<Inventory, "clusters" | "clusterList" | "obstacles" | "remarks">> {
  return new Discovery(options).run();
}

/** The life of one look around. */
class Discovery {
  readonly #options: DiscoverOptions;
  readonly #obstacles = new Obstacles();
  #looked = 0;
  #passedOver = 0;

  constructor(options: DiscoverOptions) {
    this.#options = options;
  }

  async run(): Promise<Pick<Inventory, "clusters" | "clusterList" | "obstacles" | "remarks">> {
    const { clusterId } = this.#options;
    const list = await this.#list({ id: "listClusters", ids: {} });
    const clusters: ClusterFacts[] = [];
    for (const row of list.rows) {
      if (clusterId === undefined || readId(member(row, "id")) === clusterId) clusters.push(await this.#cluster(row));
    }
    // Who may not list clusters may still look into one.
    if (clusterId !== undefined && clusters.length === 0 && !list.complete) clusters.push(await this.#cluster({ id: clusterId }));
    const { stopped } = this.#options.reader;
    const remarks = [
      ...(stopped === undefined ? [] : [stopped]),
      ...(this.#passedOver === 0
        ? []
        : [
            `${String(this.#passedOver)} clusters and tenants are listed, but their strategy and backups were not asked for: --look-into raises the limit`,
          ]),
      ...(clusterId !== undefined && clusters.length === 0 ? [`no cluster with the id ${String(clusterId)} is listed`] : []),
    ];
    return { clusters, clusterList: extentOf(list), obstacles: this.#obstacles.all(), remarks };
  }

  async #cluster(row: JsonValue): Promise<ClusterFacts> {
    const id = readId(member(row, "id"));
    const [name, status, type, obVersion] = ["name", "status", "type", "obVersion"].map((each) => textIn(row, each)) as [
      string,
      string,
      string,
      string,
    ];
    const common = { ...idIn(row, "id", "id"), ...idIn(row, "obClusterId", "obClusterId"), name, status, type, obVersion };
    const prospect = clusterProspect(common);
    const unasked = id === undefined ? "its id cannot be read" : this.#looked >= this.#options.most ? "not asked" : undefined;
    if (unasked === "not asked") this.#passedOver += 1;
    if (id === undefined || unasked !== undefined) {
      return { ...common, prospect, ...notAsked, tenantList: { readable: false, complete: false, because: unasked ?? "" }, tenants: [] };
    }
    const deep = await this.#deep({ cluster: id }, "getClusterBackupStrategy", "listClusterDataBackupTasks");
    const list = await this.#list({ id: "listTenants", ids: { cluster: id } });
    const tenants: TenantFacts[] = [];
    const { tenantId } = this.#options;
    for (const tenant of list.rows) {
      if (tenantId === undefined || readId(member(tenant, "id")) === tenantId) tenants.push(await this.#tenant(tenant, id, common));
    }
    const named = tenantId === undefined || tenants.length > 0 || list.complete ? undefined : await this.#named(id, tenantId);
    if (named !== undefined) tenants.push(await this.#tenant(named, id, common));
    return { ...common, prospect, ...deep, tenantList: extentOf(list), tenants };
  }

  /** Reads a tenant by its id, where the list does not show it. */
  async #named(cluster: bigint, tenant: bigint): Promise<JsonValue | undefined> {
    const { contract, reader } = this.#options;
    const reading = await readData(reader.read, contract, "getTenant", { cluster, tenant });
    if ("data" in reading) return reading.data;
    this.#obstacles.note("getTenant", reading.because, reading.status);
    return undefined;
  }

  async #tenant(row: JsonValue, cluster: bigint, of: Pick<ClusterFacts, "type" | "obVersion">): Promise<TenantFacts> {
    const id = readId(member(row, "id"));
    const [name, mode, status] = ["name", "mode", "status"].map((each) => textIn(row, each)) as [string, string, string];
    const obVersion = textIn(row, "obVersion") || of.obVersion;
    const type = textIn(row, "clusterType") || of.type;
    const common = { ...idIn(row, "id", "id"), ...idIn(row, "obTenantId", "obTenantId"), name, mode, status, obVersion };
    const prospect = tenantProspect({ ...common, type }, this.#options.contract.operations.has("backupTenantNow"));
    const deep =
      id === undefined ? notAsked : await this.#deep({ cluster, tenant: id }, "getTenantBackupStrategy", "listTenantDataBackupTasks");
    return { ...common, prospect, ...deep };
  }

  async #deep(
    ids: PathIds,
    strategyOf: OperationId,
    tasksOf: OperationId,
  ): Promise<{ readonly strategy: StrategyFacts; readonly running: RunningFacts }> {
    const { contract, reader, most } = this.#options;
    if (!contract.operations.has(strategyOf)) return notAsked;
    if (this.#looked >= most) {
      this.#passedOver += 1;
      return notAsked;
    }
    this.#looked += 1;
    const reading = await readStrategy(reader.read, contract, strategyOf, ids);
    if (reading.kind === "unreadable") this.#obstacles.note(strategyOf, reading.because, reading.status);
    const running = runningFacts(await this.#list({ id: tasksOf, ids, most: mostBackupPages }));
    return { strategy: strategyFacts(reading), running };
  }

  async #list(wanted: ListWanted): Promise<ListReading> {
    const list = await readList(this.#options.reader.read, this.#options.contract, wanted);
    if (!list.complete) this.#obstacles.note(wanted.id, list.because ?? "it was not seen whole", list.status);
    return list;
  }
}
