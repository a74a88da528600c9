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

/** Most runs wait for the target more than they work. */
const sideBySide = 4;

/**
 * Runs each miniature as a live target twice, `harmless` and `backup`, and says what was told of it; a liar that survives both is run once more with
 * user and password alone, for strangers' reads take the places that an AccessKey's signatures have else.
 */
export async function measure({ miniatures, checks, onProgress, budget = 1 }: MeasureOptions): Promise<Measured> {
  const faithful = miniatures.find(({ id }) => id === "faithful");
  if (faithful === undefined) throw new Error("there is no faithful miniature to compare with");
  const right: Right = {
    signs: (await bothRuns(faithful, checks, budget)).flatMap(({ outcome }) => signsOf(outcome)),
    ofStrangers: signsOf(await runAsStranger(faithful, checks)),
  };
  const outcomes = await inLanes(
    miniatures,
    async (miniature) => {
      const runs = await bothRuns(miniature, checks, budget);
      return { miniature, runs, ...(await judged(miniature, runs, right, checks)) };
    },
    onProgress,
  );
  const runs = outcomes.flatMap(({ miniature, runs: both }) => both.map((run) => ({ ...run, miniature })));
  const startedBy = (wanted: ClassRun["allowed"]): number =>
    runs.reduce((sum, { allowed, outcome }) => sum + (allowed === wanted ? outcome.backups : 0), 0);
  return {
    kills: outcomes.flatMap(({ kill }) => kill ?? []),
    falseAlarms: outcomes.flatMap(({ falseAlarms }) => falseAlarms),
    excesses: runs.flatMap(({ miniature, allowed, outcome }) => {
      const most = allowed === "harmless" ? 0 : (miniature.needs?.backups ?? 1);
      return outcome.backups > most ? [{ miniature: miniature.id, allowed, backups: outcome.backups, most }] : [];
    }),
    backups: { backup: startedBy("backup"), harmless: startedBy("harmless") },
    honest: miniatures.filter(({ honest }) => honest === true).length,
  };
}

/** What is told of the faithful one. */
interface Right {
  readonly signs: readonly Sign[];
  readonly ofStrangers: readonly Sign[];
}

async function judged(
  miniature: Miniature,
  runs: readonly ClassRun[],
  right: Right,
  checks: readonly Check[],
): Promise<{ readonly kill?: Kill; readonly falseAlarms: readonly FalseAlarm[] }> {
  const signs = runs.flatMap(({ outcome }) => signsOf(outcome));
  if (miniature.honest === true) return { falseAlarms: falseAlarmOf(miniature, signs, runs) };
  const kill = killOf(miniature, signs, right.signs);
  if (kill.signs.length > 0) return { kill, falseAlarms: [] };
  const further = signsOf(await runAsStranger(miniature, checks));
  return { kill: killOf(miniature, [...signs, ...further], [...right.signs, ...right.ofStrangers]), falseAlarms: [] };
}

function runAsStranger(miniature: Miniature, checks: readonly Check[]): Promise<LiveOutcome> {
  return runAsLive(miniature, { allowed: "harmless", maxBackups: 0, checks, basicOnly: true });
}

/** Does one thing for each, some at a time; the results keep the order. */
async function inLanes<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  onProgress: MeasureOptions["onProgress"],
): Promise<readonly Result[]> {
  const results = new Map<Item, Result>();
  const waiting = [...items];
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      results.set(item, await work(item));
      onProgress?.(results.size, items.length);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, lane));
  return items.flatMap((item) => results.get(item) ?? []);
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
