import type { Check } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Deviation } from "../model/deviation.js";
import type { Exchange } from "../model/exchange.js";
import type { ProfileChoice } from "../model/profile-choice.js";
import type { Report, RunInfo } from "../model/report.js";
import { buildOf } from "./build-of.js";
import { choiceRemarks, heaviestLevel } from "./choose-profile.js";
import { judgeAll, type JudgeOptions } from "./judge.js";
import { scopedDeviations } from "./scoped-deviations.js";
import { tasksAfterRecorded } from "./tasks-after.js";
import { assemble } from "./report-of.js";

/** What a recording is judged with. */
export interface RecordedOptions extends Pick<JudgeOptions, "only" | "skip"> {
  readonly contract: Contract;
  readonly checks: readonly Check[];
  readonly exchanges: readonly Exchange[];
  /** Of one's own OCPs, beside those of the profile. */
  readonly deviations: readonly Deviation[];
  /** How the profile was chosen; absent where no build had a say. */
  readonly profileChoice?: ProfileChoice;
  /** File names, for the report. */
  readonly name: string;
  readonly strict: boolean;
  readonly runId: string;
  readonly toolVersion: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Judges recorded exchanges by the contract; sends nothing. */
export function judgeRecorded(options: RecordedOptions): Report {
  const { contract, exchanges, now, profileChoice, strict } = options;
  const startedAt = new Date(now).toISOString();
  const origins = [...new Set(exchanges.map(({ request }) => request.origin))];
  // Where exchanges of several servers stand together, none of them is the one that a deviation names.
  const names = [options.name, ...(origins.length === 1 ? origins : [])];
  const known = [...contract.deviations, ...options.deviations];
  const { deviations, remarks } = scopedDeviations(known, names, contract.profile, exchanges);
  const build = buildOf(exchanges);
  const run: RunInfo = {
    tool: { name: "ocp-contract", version: options.toolVersion },
    id: options.runId,
    startedAt,
    durationMs: 0,
    target: { kind: "replay", name: options.name, ...(build === undefined ? {} : { build }) },
    profile: contract.profile,
    ...(profileChoice === undefined ? {} : { profileChoice }),
    operation: "recorded",
    allowed: "read",
    strict,
    complete: true,
    possibleBackups: 0,
    maxBackups: null,
    remarks: [...choiceRemarks(profileChoice, contract.profile, strict), ...remarks],
  };
  const verdicts = judgeAll(
    { ...options, deviations, heaviest: heaviestLevel(profileChoice, strict), today: startedAt.slice(0, 10) },
    { exchanges, tasksAfter: tasksAfterRecorded(exchanges) },
  );
  return assemble(run, options.checks, exchanges, verdicts, false);
}
