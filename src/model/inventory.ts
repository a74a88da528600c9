import type { ServerClock } from "./attribution.js";
import type { OperationId } from "./operation.js";

/** A list as far as it was seen, without its rows. */
export interface ListExtent {
  readonly readable: boolean;
  readonly complete: boolean;
  readonly because?: string;
}

/** A storage configuration as a strategy shows it; never an access key. */
export interface StorageFacts {
  readonly storageId?: bigint;
  readonly configName?: string;
  readonly type?: string;
  readonly url?: string;
  readonly serviceName?: string;
  readonly threshold?: number;
  readonly endpoint?: string;
  readonly region?: string;
  readonly appId?: string;
}

/** How a cluster or tenant is backed up by schedule. */
export interface StrategyFacts {
  readonly kind: "told" | "none" | "unreadable" | "not-asked";
  readonly because?: string;
  readonly backupMode?: string;
  readonly storage?: StorageFacts;
}

/** Backups that are under way. */
export interface RunningFacts extends ListExtent {
  readonly asked: boolean;
  readonly backups: readonly { readonly number: string; readonly status: string; readonly startTime: string }[];
}

/** Whether a backup of a tenant or cluster can be expected to work, by what is documented alone. */
export interface Prospect {
  readonly plausible: "yes" | "no" | "unknown";
  readonly because: readonly string[];
}

export interface TenantFacts {
  /** OCP's id, which paths take. */
  readonly id?: bigint;
  /** Id inside the OceanBase database. */
  readonly obTenantId?: bigint;
  readonly name: string;
  readonly mode: string;
  readonly status: string;
  readonly obVersion: string;
  readonly prospect: Prospect;
  readonly strategy: StrategyFacts;
  readonly running: RunningFacts;
}

export interface ClusterFacts {
  /** OCP's id, which paths take. */
  readonly id?: bigint;
  /** Id inside the OceanBase database. */
  readonly obClusterId?: bigint;
  readonly name: string;
  readonly status: string;
  readonly type: string;
  readonly obVersion: string;
  readonly prospect: Prospect;
  readonly strategy: StrategyFacts;
  readonly running: RunningFacts;
  readonly tenantList: ListExtent;
  readonly tenants: readonly TenantFacts[];
}

/** Something that could not be read, how often, and what would help where that is known. */
export interface Obstacle {
  readonly operation: OperationId;
  readonly times: number;
  readonly status?: number;
  readonly because: string;
  readonly mend?: string;
}

/** All that some credentials can see of an OCP. */
export interface Inventory {
  readonly target: string;
  readonly build?: string;
  readonly profile: string;
  /** The profile covers the build. */
  readonly fits: boolean;
  readonly clock?: ServerClock;
  /** Time of the server when it was looked at, ISO 8601. */
  readonly serverTime?: string;
  readonly clusterList: ListExtent;
  readonly clusters: readonly ClusterFacts[];
  readonly obstacles: readonly Obstacle[];
  readonly remarks: readonly string[];
}
