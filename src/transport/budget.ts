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
  readonly possibleBackups: () => number;
}

type Unit = Pick<LedgerEntry, "unit" | "method" | "path">;

/** Makes the budget of one target and run; reservations that earlier runs left open count against its limit. */
export function createBudget({ maxBackups, ledger, target, run, now, usedByOthers = () => 0 }: BudgetOptions): Budget {
  const left = ledger.openReservations(target).filter((entry) => entry.run !== run);
  let units = 0;
  let used = 0;
  const write = (unit: Unit, state: LedgerEntry["state"], because: string): void =>
    ledger.append({ at: new Date(now()).toISOString(), run, target, ...unit, state, because });
  const take = (method: string, path: string): Unit => {
    units += 1;
    used += 1;
    return { unit: units, method, path };
  };
  return {
    reserve: (method, path) => {
      const refused = exhausted(maxBackups, used, usedByOthers(), left);
      if (refused !== undefined) return { refused };
      const unit = take(method, path);
      try {
        write(unit, "reserved", "the request may start a backup");
      } catch (cause) {
        used -= 1;
        return { refused: `nothing was sent, for the ledger cannot be written: ${cause instanceof Error ? cause.message : String(cause)}` };
      }
      return {
        settle: (exchange) => {
          const outcome = outcomeOf(exchange);
          const free = outcome === "refused" || outcome === "passed-by" || outcome === "not-sent";
          if (free) used -= 1;
          ignoreFailure(() => write(unit, free ? "freed" : "spent", `outcome: ${outcome}`));
        },
      };
    },
    observe: (exchange) => {
      if (!isSurprise(exchange)) return;
      const unit = take(exchange.request.method, exchange.request.path);
      ignoreFailure(() => write(unit, "spent", "answered as if a backup had started"));
    },
    possibleBackups: () => used,
  };
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
  const earlier = `the ledger has ${left.length} from earlier runs with unknown outcome (run ${first.run}, ${first.at}, ${first.path})`;
  return `${budget}: ${earlier}; ocp-contract resolve --ledger FILE finds out what became of them`;
}
