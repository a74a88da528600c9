import type { Contract } from "./contract.js";
import type { Level } from "./evidence.js";
import type { Exchange } from "./exchange.js";
import type { Finding } from "./finding.js";
import type { SkipReason } from "./verdict.js";

/** What a judge says: findings (none is a pass), or why it did not judge. */
export type Judgement = readonly Finding[] | { readonly skip: SkipReason; readonly because: string };

interface CheckBase {
  /** `<subject>/<what-holds>`; never reused. */
  readonly id: string;
  /** Plain sentence under 70 characters: what holds. */
  readonly title: string;
  /** The most that a finding of this check can weigh. */
  readonly level: Level;
  /** Why it matters and what it looks at, for `explain` and the catalogue; a few sentences. */
  readonly description: string;
  /** Pointer into every profile's document where the requirement stands. */
  readonly pointer: string;
}

/** A requirement on each exchange by itself. */
export interface ExchangeCheck extends CheckBase {
  readonly scope: "exchange";
  readonly judge: (exchange: Exchange, contract: Contract, run: RunView) => Judgement;
}

/** A requirement on all exchanges of a run together. */
export interface RunCheck extends CheckBase {
  readonly scope: "run";
  readonly judge: (run: RunView, contract: Contract) => Judgement;
}

/** One named requirement. */
export type Check = ExchangeCheck | RunCheck;

/** What a check may know of the rest of the run. */
export interface RunView {
  readonly exchanges: readonly Exchange[];
  /** Backup tasks that appeared between the task lists read before and after an exchange; absent where they could not be read. */
  readonly tasksAfter: ReadonlyMap<string, TaskWatch>;
}

/** Whose a task is that appeared: set off by the run's own user, by a schedule or another user, or nobody can tell. */
export type Whose = "own" | "others" | "unknown";

/** What the task list said after an exchange that could have started a backup. */
export type TaskWatch =
  | {
      readonly readable: true;
      /** Rows that were not there before. */ readonly appeared: readonly TaskRow[];
      readonly unlisted: number;
      readonly exchange: string;
      /** By OCP's own word, where a task of that time gives one. */
      readonly whose?: Whose;
      /** A later look showed it, when others had had time for backups of their own. */
      readonly late?: true;
    }
  | { readonly readable: false; readonly because: string };

export type ReadableWatch = Extract<TaskWatch, { readonly readable: true }>;

/** States in which a backup occupies its tenant. */
export const runningStates: readonly string[] = ["BEGINNING", "INITIALIZING", "DOING", "CANCELING"];

/** A row of a task list, as far as it tells a task. */
export interface TaskRow {
  /** Tells it from other rows, for people: `24 of tenant 1000012`. */
  readonly id: string;
  readonly finished?: boolean;
  readonly status?: string;
  readonly startTime?: string;
  readonly backupMode?: string;
  readonly dataBackupTaskType?: string;
  readonly backupUri?: string;
}
