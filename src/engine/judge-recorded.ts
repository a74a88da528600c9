import type { Check } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import type { Report, RunInfo } from "../model/report.js";
import { judgeAll, type JudgeOptions } from "./judge.js";
import { tasksAfterRecorded } from "./tasks-after.js";
import { assemble } from "./report-of.js";

/** What a recording is judged with. */
export interface RecordedOptions extends Pick<JudgeOptions, "only" | "skip"> {
  readonly contract: Contract;
  readonly checks: readonly Check[];
  readonly exchanges: readonly Exchange[];
  /** File names, for the report. */
  readonly name: string;
  readonly strict: boolean;
  readonly runId: string;
  readonly toolVersion: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Judges recorded exchanges by the contract, with the profile's own deviations; sends nothing. */
export function judgeRecorded(options: RecordedOptions): Report {
  const { contract, exchanges, now } = options;
  const startedAt = new Date(now).toISOString();
  const run: RunInfo = {
    tool: { name: "ocp-contract", version: options.toolVersion },
    id: options.runId,
    startedAt,
    durationMs: 0,
    target: { kind: "replay", name: options.name },
    profile: contract.profile,
    operation: "recorded",
    allowed: "read",
    strict: options.strict,
    complete: true,
    possibleBackups: 0,
    maxBackups: null,
    remarks: [],
  };
  const verdicts = judgeAll(
    { ...options, deviations: contract.deviations, today: startedAt.slice(0, 10) },
    { exchanges, tasksAfter: tasksAfterRecorded(exchanges) },
  );
  return assemble(run, options.checks, exchanges, verdicts, false);
}
