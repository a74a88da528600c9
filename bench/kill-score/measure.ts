import type { Miniature } from "../../src/miniatures/miniature.js";
import type { Check } from "../../src/model/check.js";
import { runAsLive, type LiveOutcome } from "./run-live.js";
import { killOf, signsOf, type Kill, type Sign } from "./score.js";

/** An honest server that something was said against. */
export interface FalseAlarm {
  readonly miniature: Miniature;
  readonly told: readonly string[];
}

/** A run that started more backups than it may. */
export interface Excess {
  readonly miniature: string;
  readonly allowed: "harmless" | "backup";
  readonly backups: number;
  readonly most: number;
}

/** What was measured over all miniatures. */
export interface Measured {
  readonly kills: readonly Kill[];
  readonly falseAlarms: readonly FalseAlarm[];
  readonly honest: number;
  readonly excesses: readonly Excess[];
  /** Backups started by all runs of class `backup`, and by all of class `harmless`. */
  readonly backups: { readonly backup: number; readonly harmless: number };
}

/** How it is measured; a test plants a defect in one of these. */
export interface MeasureOptions {
  readonly miniatures: readonly Miniature[];
  readonly checks: readonly Check[];
  readonly onProgress?: (done: number, total: number) => void;
  /** Backups that a run may start, beyond what the miniature needs. @default 1 */
  readonly budget?: number;
}

/** Runs each miniature as a live target twice, `harmless` and `backup`, and says what was told of it. */
export async function measure({ miniatures, checks, onProgress, budget = 1 }: MeasureOptions): Promise<Measured> {
  const faithful = miniatures.find(({ id }) => id === "faithful");
  if (faithful === undefined) throw new Error("there is no faithful miniature to compare with");
  const ofFaithful = (await bothRuns(faithful, checks, budget)).flatMap(({ outcome }) => signsOf(outcome));
  const measured = { kills: [] as Kill[], falseAlarms: [] as FalseAlarm[], excesses: [] as Excess[], backups: { backup: 0, harmless: 0 } };
  for (const [done, miniature] of miniatures.entries()) {
    onProgress?.(done, miniatures.length);
    const runs = await bothRuns(miniature, checks, budget);
    const signs = runs.flatMap(({ outcome }) => signsOf(outcome));
    if (miniature.honest === true) measured.falseAlarms.push(...falseAlarmOf(miniature, signs, runs));
    else measured.kills.push(killOf(miniature, signs, ofFaithful));
    for (const { allowed, outcome } of runs) {
      measured.backups[allowed] += outcome.backups;
      const most = allowed === "harmless" ? 0 : (miniature.needs?.backups ?? 1);
      if (outcome.backups > most) measured.excesses.push({ miniature: miniature.id, allowed, backups: outcome.backups, most });
    }
  }
  return { ...measured, honest: miniatures.filter(({ honest }) => honest === true).length };
}

interface ClassRun {
  readonly allowed: "harmless" | "backup";
  readonly outcome: LiveOutcome;
}

async function bothRuns(miniature: Miniature, checks: readonly Check[], budget: number): Promise<readonly ClassRun[]> {
  // Where every answer is slow, a whole ladder takes minutes and shows no more.
  const only = miniature.id === "slow" ? (miniature.probes ?? []) : [];
  const runs: ClassRun[] = [];
  for (const allowed of ["harmless", "backup"] as const) {
    const maxBackups = Math.max(budget, miniature.needs?.backups ?? 1);
    runs.push({ allowed, outcome: await runAsLive(miniature, { allowed, maxBackups, checks, only }) });
  }
  return runs;
}

/** Whatever is said beyond the notes that it may get, and whatever could not be judged. */
function falseAlarmOf(miniature: Miniature, signs: readonly Sign[], runs: readonly ClassRun[]): readonly FalseAlarm[] {
  const said = signs
    .filter(({ check, verdict }) => verdict === "fail" || !(miniature.notes ?? []).includes(check))
    .map(({ check, verdict, at }) => `${verdict} ${check} at ${at}`);
  const errors = runs.flatMap(({ outcome }) =>
    outcome.report.verdicts.flatMap(({ check, conclusion }) =>
      conclusion.kind === "error" ? [`error ${check}: ${conclusion.because}`] : [],
    ),
  );
  const told = [...new Set([...said, ...errors])];
  return told.length === 0 ? [] : [{ miniature, told }];
}
