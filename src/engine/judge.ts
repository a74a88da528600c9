import type { Check, RunView } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Deviation } from "../model/deviation.js";
import type { Level } from "../model/evidence.js";
import type { Verdict } from "../model/verdict.js";
import { decideExchange, decideRun } from "./decide.js";
import { staleVerdicts } from "./deviations.js";
import { exclusionOf, selectionFor } from "./selection.js";

/** What all exchanges of a run are judged with. */
export interface JudgeOptions {
  readonly contract: Contract;
  readonly checks: readonly Check[];
  readonly deviations: readonly Deviation[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** ISO date. */
  readonly today: string;
  /** The most that a finding can weigh. @default must */
  readonly heaviest?: Level;
}

/** Judges every exchange by every check that is not excluded, and looks for recorded deviations that did not recur. */
export function judgeAll(options: JudgeOptions, run: RunView): readonly Verdict[] {
  const { contract, deviations, today, heaviest = "must" } = options;
  const checkIds = options.checks.map((check) => check.id);
  const chosen = selectionFor("checks", options, checkIds);
  const verdicts = options.checks.flatMap((check): readonly Verdict[] => {
    const excluded = exclusionOf(check.id, chosen);
    if (excluded !== undefined) return [{ check: check.id, conclusion: { kind: "skip", ...excluded } }];
    if (check.scope === "run") return [{ check: check.id, conclusion: decideRun(check, contract, run, deviations, heaviest) }];
    return run.exchanges.map((exchange) => ({
      check: check.id,
      exchange: exchange.id,
      ...(exchange.probe === undefined ? {} : { probe: exchange.probe.id }),
      conclusion: decideExchange(check, exchange, contract, run, deviations, heaviest),
    }));
  });
  const exchanges = new Map(run.exchanges.map((exchange) => [exchange.id, exchange]));
  return [...verdicts, ...staleVerdicts(deviations, verdicts, exchanges, today)];
}
