import { readerOf, writeLine } from "./ledger-file.js";

/** What is written of one unit of the backup budget, before its request leaves and after its answer came. */
export interface LedgerEntry {
  readonly at: string;
  readonly run: string;
  /** Number of the unit within the run. */
  readonly unit: number;
  /** Origin and path prefix of the server. */
  readonly target: string;
  readonly method: string;
  readonly path: string;
  /** `unknown` tells why nobody knows the end: the reservation stays open. */
  readonly state: "reserved" | "freed" | "spent" | "unknown";
  readonly because?: string;
}

/** Memory of the requests that may have started a backup, which survives the end of the process. */
export interface Ledger {
  /** Written and flushed when it returns; throws where it cannot be. */
  readonly append: (entry: LedgerEntry) => void;
  /** Reservations whose end is not known: the run was killed or interrupted, or got no answer that tells, so each may be a backup; of every target where none is given. */
  readonly openReservations: (target?: string) => readonly LedgerEntry[];
  /**
   * Units that other runs hold on the same server, read anew: all whose end is not known, and those spent since this run began.
   *
   * Of several runs that reserve at one moment each counts what was written before its own entry, so that the first one goes ahead.
   */
  readonly heldByOthers: (target: string, before?: LedgerEntry) => readonly LedgerEntry[];
}

/** Entries in the order in which they were written, by whomever. */
type Read = () => readonly LedgerEntry[];

/** Makes a ledger that lives as long as the process, for targets of our own. */
export function createMemoryLedger(): Ledger {
  const entries: LedgerEntry[] = [];
  return ledgerOver(
    () => entries,
    (entry) => entries.push(entry),
    0,
  );
}

/** Opens an append-only file of one JSON line per entry, or makes it; a line torn by a crash is passed over, and other runs may write in it. */
export function openLedger(file: string, since = Date.now()): Ledger {
  const read = readerOf(file);
  read();
  return ledgerOver(read, (entry) => writeLine(file, JSON.stringify(entry)), since);
}

function ledgerOver(read: Read, write: (entry: LedgerEntry) => void, since: number): Ledger {
  const own = new Set<string>();
  const there = read().length;
  const counts = ({ first, end }: Unit): boolean =>
    !own.has(keyOf(first)) &&
    (end === undefined || (end.entry.state === "spent" && (end.index >= there || Date.parse(end.entry.at) >= since)));
  return {
    append: (entry) => {
      write(entry);
      own.add(keyOf(entry));
    },
    openReservations: (target) =>
      unitsOf(read()).flatMap(({ first, end }) => ((target ?? first.target) === first.target && end === undefined ? [first] : [])),
    heldByOthers: (target, before) => {
      const units = unitsOf(read());
      const mine = before === undefined ? -1 : units.findIndex(({ first }) => keyOf(first) === keyOf(before));
      const origin = originOf(target);
      return units
        .slice(0, mine === -1 ? units.length : mine)
        .filter((unit) => originOf(unit.first.target) === origin && counts(unit))
        .map(({ first }) => first);
    },
  };
}

/** One unit with its first entry and, where it is known, its end. */
interface Unit {
  readonly first: LedgerEntry;
  readonly end?: { readonly entry: LedgerEntry; readonly index: number };
}

/** In the order of their first entries. */
function unitsOf(entries: readonly LedgerEntry[]): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const [index, entry] of entries.entries()) {
    const key = keyOf(entry);
    const known = units.get(key) ?? { first: entry };
    units.set(key, { ...known, ...(isEnd(entry) ? { end: { entry, index } } : {}) });
  }
  return [...units.values()];
}

function isEnd({ state }: LedgerEntry): boolean {
  return state === "freed" || state === "spent";
}

function keyOf({ run, unit, target }: LedgerEntry): string {
  return `${run}\n${String(unit)}\n${target}`;
}

/** One server has one budget, whatever prefixes its paths have. */
function originOf(target: string): string {
  return URL.canParse(target) ? new URL(target).origin : target;
}
