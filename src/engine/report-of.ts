import type { Check } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import type { Report, RunInfo } from "../model/report.js";
import type { Verdict } from "../model/verdict.js";
import { buildOf } from "./build-of.js";
import { choiceRemarks } from "./choose-profile.js";
import { idsNotFound } from "./ids-not-found.js";
import type { PlannedProbe } from "./plan.js";
import { isOwnTarget, type RunOptions } from "./run-options.js";
import { startedBackups } from "./started-backups.js";
import { summarize } from "./summarize.js";

/** What a run came to. */
export interface RunOutcome {
  readonly started: number;
  readonly ended: number;
  readonly plan: readonly PlannedProbe[];
  readonly exchanges: readonly Exchange[];
  readonly verdicts: readonly Verdict[];
  readonly stopped: string | undefined;
  readonly remarks: readonly string[];
}

/** Makes the report of a run. */
export function reportOf(options: RunOptions, outcome: RunOutcome): Report {
  const { exchanges, verdicts, stopped } = outcome;
  const build = buildOf(exchanges);
  const run: RunInfo = {
    tool: { name: "ocp-contract", version: options.toolVersion },
    id: options.runId,
    startedAt: new Date(outcome.started).toISOString(),
    durationMs: outcome.ended - outcome.started,
    target: { ...options.target, ...(build === undefined ? {} : { build }) },
    profile: options.contract.profile,
    ...(options.profileChoice === undefined ? {} : { profileChoice: options.profileChoice }),
    operation: options.operation,
    allowed: options.allowed,
    strict: options.strict,
    complete: options.signal?.aborted !== true,
    possibleBackups: options.transport.possibleBackups(),
    maxBackups: options.maxBackups,
    ...(stopped === undefined ? {} : { stopped }),
    remarks: [
      ...choiceRemarks(options.profileChoice, options.contract.profile, options.strict),
      ...outcome.remarks,
      ...(isOwnTarget(options.target.kind) ? [] : [...idsNotFound(options, exchanges), ...exchanges.flatMap(startedBackups)]),
      ...options.transport.remarks(),
    ],
  };
  const validCallPlanned = outcome.plan.some(({ probe, heldBack }) => probe.mark.class === "backup" && heldBack === undefined);
  return assemble(run, options.checks, exchanges, verdicts, validCallPlanned);
}

/** Puts a report together and sums it up. */
export function assemble(
  run: RunInfo,
  checks: readonly Check[],
  exchanges: readonly Exchange[],
  verdicts: readonly Verdict[],
  validCallPlanned: boolean,
): Report {
  return {
    schema: "https://ocp-contract.example/report/1",
    run,
    checks: checks.map(({ id, title, level }) => ({ id, title, level })),
    exchanges,
    verdicts,
    summary: summarize({ run, exchanges, verdicts, validCallPlanned }),
  };
}
