import type { Exchange } from "../model/exchange.js";
import { isSurprise, outcomeOf } from "../wire/outcome.js";
import type { Ledger, LedgerEntry } from "./ledger.js";

/** Where and for whom the units are counted. */
export interface BudgetOptions {
  /** Null for no limit. */
  readonly maxBackups: number | null;
  readonly ledger: Ledger;
  readonly target: string;
  readonly run: string;
  readonly now: () => number;
  /** Units that other runs of this process against the same server have used. @default none */
  readonly usedByOthers?: () => number;
}

/** One unit of the budget, taken before its request leaves. */
export interface Reservation {
  /** Frees the unit after a refusal, where another method met no operation, or where nothing was sent; after anything else it is spent. */
  readonly settle: (exchange: Exchange) => void;
}

/** Counts the backups that may have been started. */
export interface Budget {
  /** Takes one unit for a request that may start a backup, or says why there is none. */
  readonly reserve: (method: string, path: string) => Reservation | { readonly refused: string };
  /** Spends one unit where a request that could start no backup was answered as if it had. */
  readonly observe: (exchange: Exchange) => void;
  /** Spends anew what refusals freed, once so many tasks have appeared all the same. */
  readonly countLate: (exchange: Exchange, backups: number) => void;
  readonly possibleBackups: () => number;
}

type Unit = Pick<LedgerEntry, "unit" | "method" | "path">;

/** Units that were taken, and those of them that are spent. */
interface Count {
  units: number;
  used: number;
}

/** Makes the budget of one target and run; what other runs hold by the ledger, and may have started, counts against its limit. */
export function createBudget(options: BudgetOptions): Budget {
  const count: Count = { units: 0, used: 0 };
  const write = writerOf(options);
  const spend = (exchange: Exchange, because: string): void => {
    const unit = take(count, exchange.request.method, exchange.request.path);
    ignoreFailure(() => write(unit, "spent", because));
  };
  return {
    reserve: (method, path) => reserve(options, count, write, take(count, method, path)),
    observe: (exchange) => {
      if (isSurprise(exchange)) spend(exchange, "answered as if a backup had started");
    },
    countLate: (exchange, backups) => {
      const outcome = outcomeOf(exchange);
      const isCounted = outcome === "started" || outcome === "unknown" || isSurprise(exchange);
      for (let each = 0; !isCounted && each < backups; each += 1) spend(exchange, `a task appeared, although the outcome was: ${outcome}`);
    },
    possibleBackups: () => count.used,
  };
}

function take(count: Count, method: string, path: string): Unit {
  count.used += 1;
  return { unit: (count.units += 1), method, path };
}

/** Holds a unit that was taken, or gives it back and says why. */
function reserve(options: BudgetOptions, count: Count, write: Write, unit: Unit): Reservation | { readonly refused: string } {
  const used = (): number => count.used - 1;
  const early = refusalOf(options, used);
  // Written first and counted then: of runs that do so at one moment no two can pass each other by.
  const refused = early ?? refusalOf(options, used, () => write(unit, "reserved", "the request may start a backup"));
  if (refused !== undefined) {
    count.used -= 1;
    if (early === undefined) ignoreFailure(() => write(unit, "freed", "nothing was sent"));
    return { refused };
  }
  return {
    settle: (exchange) => {
      const outcome = outcomeOf(exchange);
      const state = outcome === "started" ? "spent" : outcome === "unknown" ? "unknown" : "freed";
      if (state === "freed") count.used -= 1;
      ignoreFailure(() => write(unit, state, `outcome: ${outcome}`));
    },
  };
}

type Write = (unit: Unit, state: LedgerEntry["state"], because: string) => LedgerEntry;

function writerOf({ ledger, target, run, now }: BudgetOptions): Write {
  return (unit, state, because) => {
    const entry = { at: new Date(now()).toISOString(), run, target, ...unit, state, because };
    ledger.append(entry);
    return entry;
  };
}

/** Says why there is no unit left, of those written before an entry that is written now; without a ledger nobody can count, so a failure of it is a refusal too. */
function refusalOf(
  { maxBackups, ledger, target, usedByOthers = () => 0 }: BudgetOptions,
  used: () => number,
  reserve?: () => LedgerEntry,
): string | undefined {
  try {
    const entry = reserve?.();
    return maxBackups === null ? undefined : exhausted(maxBackups, used(), usedByOthers(), ledger.heldByOthers(target, entry));
  } catch (cause) {
    return `nothing was sent, for the ledger cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

/** An end that cannot be written leaves its reservation open, which errs on the safe side. */
function ignoreFailure(write: () => void): void {
  try {
    write();
  } catch {
    return;
  }
}

function exhausted(maxBackups: number | null, used: number, others: number, left: readonly LedgerEntry[]): string | undefined {
  if (maxBackups === null || used + others + left.length < maxBackups) return undefined;
  const budget = `this could start a backup, and the budget of ${maxBackups} is used up`;
  if (others > 0) {
    const whose = `${others} may have been started by other entries for the same server, ${used} in this run`;
    return `${budget}: ${whose}; one server has one budget, and a higher maxBackups of this entry lets it go on`;
  }
  const [first] = left;
  if (first === undefined) return `${budget}: ${used} may have been started in this run`;
  const earlier = `the ledger has ${left.length} of other runs that may have started a backup (run ${first.run}, ${first.at}, ${first.path})`;
  return `${budget}: ${earlier}; where such a run has ended, ocp-contract resolve --ledger FILE finds out what became of it`;
}
