import type { Deviation } from "../model/deviation.js";
import type { Exchange } from "../model/exchange.js";
import { locationOf, type Finding } from "../model/finding.js";
import { member } from "../model/json.js";
import { matchesPattern } from "../model/pattern.js";
import type { Verdict } from "../model/verdict.js";

/** Finds the recorded deviations that a finding is. */
export function matchingDeviations(
  known: readonly Deviation[],
  check: string,
  exchange: Exchange | undefined,
  finding: Finding,
): readonly Deviation[] {
  return known.filter(
    (deviation) => concerns(deviation, check, exchange) && (deviation.at === undefined || isAt(deviation.at, finding.at)),
  );
}

function isAt(pattern: string, at: string): boolean {
  return matchesPattern(pattern, at) || matchesPattern(pattern, locationOf(at));
}

/** Finds the recorded deviations that were looked for and did not happen, or whose time is over although they do. */
export function staleVerdicts(
  known: readonly Deviation[],
  verdicts: readonly Verdict[],
  exchanges: ReadonlyMap<string, Exchange>,
  today: string,
): readonly Verdict[] {
  return known.flatMap((deviation): readonly Verdict[] => {
    const judged = verdicts.filter(
      (verdict) => isJudged(verdict) && concerns(deviation, verdict.check, exchanges.get(verdict.exchange ?? "")),
    );
    const because = staleBecause(deviation, judged, today);
    return because === undefined ? [] : [{ check: deviation.check, conclusion: { kind: "stale-deviation", deviation, because } }];
  });
}

function staleBecause(deviation: Deviation, judged: readonly Verdict[], today: string): string | undefined {
  if (judged.length === 0) return undefined;
  const happens = judged.some(({ conclusion }) => "deviations" in conclusion && conclusion.deviations.includes(deviation));
  // One that names no probe, operation or sample may be about requests that this run did not make.
  const looked = deviation.probe !== undefined || deviation.operation !== undefined || deviation.traceId !== undefined;
  if (!happens) return looked ? "it was looked for and no longer happens" : undefined;
  return deviation.until !== undefined && deviation.until < today ? `it still happens after ${deviation.until}` : undefined;
}

function concerns(deviation: Deviation, check: string, exchange: Exchange | undefined): boolean {
  if (deviation.check !== check) return false;
  if (deviation.probe !== undefined && !matchesPattern(deviation.probe, exchange?.probe?.id ?? "")) return false;
  if (deviation.operation !== undefined && deviation.operation !== exchange?.operation) return false;
  return deviation.traceId === undefined || member(exchange?.response?.body?.json.value, "traceId") === deviation.traceId;
}

function isJudged({ conclusion }: Verdict): boolean {
  return conclusion.kind !== "skip" && conclusion.kind !== "error";
}
