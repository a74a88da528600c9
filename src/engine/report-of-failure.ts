import type { Check } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import type { ProbeClass } from "../model/probe.js";
import type { Report, RunInfo } from "../model/report.js";
import { assemble } from "./report-of.js";

/** What is known of a target that could not be judged at all. */
export interface FailedRun {
  readonly target: RunInfo["target"];
  readonly because: string;
  readonly exchanges: readonly Exchange[];
  readonly checks: readonly Check[];
  readonly profile: string;
  readonly operation: string;
  readonly allowed: ProbeClass;
  readonly strict: boolean;
  readonly complete: boolean;
  readonly possibleBackups: number;
  readonly maxBackups: number | null;
  readonly runId: string;
  readonly toolVersion: string;
  /** Milliseconds since the epoch. */
  readonly started: number;
  readonly ended: number;
}

/** Makes the report of a run that came to no judgement: an error, never a pass. */
export function reportOfFailure({ because, exchanges, checks, runId, toolVersion, started, ended, ...rest }: FailedRun): Report {
  const run: RunInfo = {
    ...rest,
    tool: { name: "ocp-contract", version: toolVersion },
    id: runId,
    startedAt: new Date(started).toISOString(),
    durationMs: ended - started,
    remarks: [],
  };
  return assemble(run, checks, exchanges, [{ check: "*", conclusion: { kind: "error", because } }], false);
}
