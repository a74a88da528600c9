import { levels, type Level } from "../model/evidence.js";
import type { Exchange } from "../model/exchange.js";
import { probeClasses, type ProbeClass } from "../model/probe.js";
import type { RunInfo, Summary } from "../model/report.js";
import { verdictKinds, type Conclusion, type Verdict } from "../model/verdict.js";
import { heaviestLevel } from "./choose-profile.js";

/** The check that says whether a valid call was answered as such. */
const validCallCheck = "request/valid-is-served";

/** What a summary is made from. */
export interface Facts {
  readonly run: RunInfo;
  readonly exchanges: readonly Exchange[];
  readonly verdicts: readonly Verdict[];
  readonly validCallPlanned: boolean;
}

/** Counts the verdicts of a run and says what exit code follows, and why. */
export function summarize(facts: Facts): Summary {
  const { exchanges, verdicts } = facts;
  const counts = countBy(
    verdictKinds,
    verdicts.map((verdict) => verdict.conclusion.kind),
  );
  const failsByLevel = countBy(
    levels,
    verdicts.flatMap(({ conclusion }) => (conclusion.kind === "fail" ? [worstLevel(conclusion)] : [])),
  );
  const [exitCode, exitReason] = exitOf(facts, counts, failsByLevel);
  return {
    verdicts: counts,
    failsByLevel,
    exchanges: exchanges.length,
    checks: new Set(verdicts.map((verdict) => verdict.check).filter((check) => check !== "*")).size,
    unsent: unsentByClass(verdicts),
    exitCode,
    exitReason,
  };
}

/** Gives the heaviest level among the findings of a conclusion. */
function worstLevel(conclusion: Extract<Conclusion, { readonly findings: unknown }>): Level {
  return levels.find((level) => conclusion.findings.some((finding) => finding.level === level)) ?? "observe";
}

function exitOf(facts: Facts, counts: Summary["verdicts"], fails: Summary["failsByLevel"]): readonly [number, string] {
  const { run, verdicts } = facts;
  if (!run.complete) return [130, "interrupted"];
  if (fails.must > 0) return [1, "does not conform"];
  if (run.strict && fails.should > 0) return [1, "does not conform (--strict)"];
  if (counts["stale-deviation"] > 0) return [1, "a recorded deviation is stale"];
  const judged = counts.pass + counts.fail + counts.note + counts.deviation;
  if (counts.error > 0) return [3, "something could not be judged"];
  if (judged === 0) return verdicts.some(isUnsafe) ? [4, "the safety rules refused before anything was judged"] : [3, "nothing was judged"];
  if (run.target.kind === "replay" && facts.exchanges.every(({ operation }) => operation === undefined)) {
    return [3, "no recorded call belongs to the contract"];
  }
  if (run.target.kind === "live" && !facts.exchanges.some(isServed)) return [3, "no call with the run's own credentials was served"];
  if (verdicts.some(isCutOff)) return [3, "the run ended before its time"];
  if (facts.validCallPlanned) {
    const calls = verdicts.filter((verdict) => isJudgedValidCall(verdict, facts.exchanges));
    if (calls.length === 0) return [3, "no valid call could be judged"];
    // What a served call looks like was never seen then.
    if (calls.every(({ conclusion }) => conclusion.kind === "fail")) return [3, "no valid call was served"];
  }
  const choice = run.profileChoice;
  if (heaviestLevel(choice, run.strict) === "observe" && choice?.by === "build") {
    return [0, `nothing weighs: no profile covers build ${choice.build.slice(0, 120)}, so findings are only observed`];
  }
  return [0, fails.should > 0 ? "conforms, but for findings of level should" : "conforms"];
}

/** A call that needs credentials, with those of the run, was carried out. */
function isServed({ probe, operation, response }: Exchange): boolean {
  const answered = response !== undefined && response.status >= 200 && response.status < 300;
  return answered && probe?.credentials === "own" && operation !== "getServerTime";
}

/** Not sent, since the target was gone or took the run's credentials no more. */
function isCutOff({ check, conclusion }: Verdict): boolean {
  return check === "*" && conclusion.kind === "skip" && conclusion.reason === "no-exchange";
}

function isUnsafe({ conclusion }: Verdict): boolean {
  return conclusion.kind === "skip" && conclusion.reason === "unsafe";
}

function isJudgedValidCall({ check, exchange, conclusion }: Verdict, exchanges: readonly Exchange[]): boolean {
  if (check !== validCallCheck || conclusion.kind === "skip" || conclusion.kind === "error") return false;
  return exchanges.find((each) => each.id === exchange)?.probe?.class === "backup";
}

function unsentByClass(verdicts: readonly Verdict[]): Readonly<Record<ProbeClass, number>> {
  const unsafe = verdicts.filter(({ check, conclusion }) => check === "*" && conclusion.kind === "skip" && conclusion.reason === "unsafe");
  return countBy(
    probeClasses,
    unsafe.flatMap(({ probe }) => probeClasses.find((each) => probe?.startsWith(`${each}/`)) ?? []),
  );
}

function countBy<Key extends string>(keys: readonly Key[], found: readonly Key[]): Readonly<Record<Key, number>> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const key of found) counts[key] += 1;
  return counts;
}
