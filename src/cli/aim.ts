import type { PlanOptions, RunOptions } from "../engine/run-options.js";
import type { NamedSecret } from "../wire/secret.js";

/** What a run is aimed at: how it is planned, and how its target is opened. */
export interface Aim {
  readonly plan: PlanOptions;
  /** What must stand in no artifact of the run. */
  readonly secrets: readonly NamedSecret[];
  readonly open: (run: OpenOptions) => Promise<OpenTarget>;
}

/** What is known only once the run begins. */
export interface OpenOptions {
  readonly runId: string;
  readonly signal: AbortSignal;
}

/** A target that can be spoken to, with what is known of it. */
export interface OpenTarget extends Pick<RunOptions, "transport" | "deviations" | "maxBackups"> {
  readonly close: () => Promise<void>;
}
