import type { Check } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Deviation } from "../model/deviation.js";
import type { Exchange } from "../model/exchange.js";
import type { JsonValue } from "../model/json.js";
import type { BackupOperationId } from "../model/operation.js";
import type { ProbeClass } from "../model/probe.js";
import type { ProfileChoice } from "../model/profile-choice.js";
import type { TargetKind } from "../model/report.js";
import type { Clock, Transport } from "../model/transport.js";
import type { TaskLag } from "./task-lag.js";

/** What a run may do and where; everything that is the same for a plan and for a run. */
export interface PlanOptions {
  readonly contract: Contract;
  readonly operation: BackupOperationId;
  /** OCP ids of the real cluster and tenant; absent where unknown, then what needs them is skipped. */
  readonly clusterId?: bigint;
  readonly tenantId?: bigint;
  /** A valid body for the real cluster or tenant; absent on targets of our own, where the contract's examples serve. */
  readonly requestBody?: JsonValue;
  readonly target: { readonly kind: TargetKind; readonly name: string; readonly url?: string };
  readonly allowed: ProbeClass;
  /** Which credentials the transport holds. */
  readonly credentials: { readonly basic: boolean; readonly accessKey: boolean };
  /** Backups that the run may start; null for no limit, absent where nothing is said: one. */
  readonly maxBackups?: number | null;
  /** Requests with wrong credentials that a live target may get. @default 3 */
  readonly authProbes?: number;
  /** How late a live target may show a task. @default usualTaskLag */
  readonly taskLag?: TaskLag;
  /** Ids (checks or probes, a trailing `*` matches any ending); empty for all. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

/** What a run needs beside its plan. */
export interface RunOptions extends PlanOptions {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly checks: readonly Check[];
  readonly deviations: readonly Deviation[];
  readonly strict: boolean;
  readonly maxBackups: number | null;
  readonly runId: string;
  readonly toolVersion: string;
  readonly onProgress?: (progress: RunProgress) => void;
  readonly signal?: AbortSignal;
  readonly profileChoice?: ProfileChoice;
  /** Name of the run's own user, where it is known: tasks tell who created them. */
  readonly user?: string | undefined;
  /** What was exchanged with the target before the plan was made. */
  readonly earlier?: readonly Exchange[];
}

/** How far a run is. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
  readonly probe: string;
  /** The exchange just made; absent where the probe was not sent. */
  readonly exchange?: Exchange;
  /** The probe that follows; absent after the last. */
  readonly next?: string;
}

/** Tells whether this process started the target, so that nothing real can be harmed. */
export function isOwnTarget(kind: TargetKind): boolean {
  return kind === "mock" || kind === "miniature";
}
