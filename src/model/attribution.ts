import type { JsonValue } from "./json.js";
import type { ListReading } from "./list-reading.js";
import type { BackupOperationId } from "./operation.js";

/** A backup call whose fate is not known. */
export interface LostCall {
  readonly operation: BackupOperationId;
  /** OCP's id of the cluster. */
  readonly clusterId: bigint;
  /** OCP's id of the tenant; absent for the call of a cluster. */
  readonly tenantId?: bigint;
  /** Milliseconds since the epoch: the call was under way between these two times. */
  readonly since: number;
  readonly until: number;
  /** Whose clock these times are by: that of the machine which asks, or OCP's own. */
  readonly timesBy: "this-machine" | "server";
  readonly backupMode?: string;
  /** FULL_BACKUP or INCREMENTAL_BACKUP. */
  readonly dataBackupMode?: string;
  /** Task that an answer named. */
  readonly taskId?: bigint;
  /** Name of the user that called. */
  readonly user?: string;
  /** Milliseconds after which a backup of an accepted call shows at the latest. Nobody documents it. */
  readonly graceMs: number;
}

/** Time of OCP less the time of this machine, as far as it is known. */
export interface ServerClock {
  readonly skewMs: number;
  readonly uncertaintyMs: number;
}

/** How a cluster or tenant is backed up by schedule, as far as that can be read. */
export type StrategyReading =
  | { readonly kind: "told"; readonly value: JsonValue }
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly because: string; /** HTTP status. */ readonly status?: number };

/** All that the server shows of what may have become of a call. */
export interface ServerView {
  /** Absent where the time of the server cannot be read. */
  readonly clock?: ServerClock;
  /** Milliseconds since the epoch by the clock of this machine: when the reading of the lists began. */
  readonly readAt: number;
  readonly backups: ListReading;
  readonly tasks: ListReading;
  readonly strategy: StrategyReading;
  /** The task that the caller named; undefined where it cannot be read. */
  readonly namedTask?: JsonValue;
}

/** Where a row lies to the call: its own by every sign, perhaps its own, one that began later than the call, or another's. */
export type RowStanding = "match" | "perhaps" | "late" | "other";

/** A row of a list, with what it is to the call and why. */
export interface JudgedRow {
  readonly row: JsonValue;
  readonly standing: RowStanding;
  readonly because: string;
}

/** What became of a call, and why. */
export interface Attribution {
  readonly outcome: "started" | "not-started" | "undetermined";
  /** One sentence each. */
  readonly reasons: readonly string[];
  /** Rows of backups that are, or may be, the call's; with `started` by a row exactly one of them is a match. */
  readonly backups: readonly JudgedRow[];
  /** Tasks of OCP that may belong to it. */
  readonly tasks: readonly JudgedRow[];
  /** The window by the clock of the server, in milliseconds since the epoch; absent where that is not known. */
  readonly window?: { readonly since: number; readonly until: number };
  /** By the clock of this machine: from then on the lists may tell more. */
  readonly lookAgainAt?: number;
}
