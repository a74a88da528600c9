import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { isJsonObject, member } from "../model/json.js";
import { InputError } from "../model/input-error.js";
import { readJson } from "../wire/json.js";

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
  readonly state: "reserved" | "freed" | "spent";
  readonly because?: string;
}

/** Memory of the requests that may have started a backup, which survives the end of the process. */
export interface Ledger {
  /** Written and flushed when it returns; throws where it cannot be. */
  readonly append: (entry: LedgerEntry) => void;
  /** Reservations whose end was never written: the process was killed in between, so each may be a backup. */
  readonly openReservations: (target: string) => readonly LedgerEntry[];
}

/** Makes a ledger that lives as long as the process, for targets of our own. */
export function createMemoryLedger(): Ledger {
  return ledgerOver([], () => undefined);
}

/** Opens an append-only file of one JSON line per entry, or makes it; a line torn by a crash is passed over. */
export function openLedger(file: string): Ledger {
  const text = existsSync(file) ? readText(file) : "";
  const entries = text.split("\n").flatMap((line, index) => readLine(file, line, index + 1));
  // What follows a torn line must not become part of it.
  let separator = text === "" || text.endsWith("\n") ? "" : "\n";
  return ledgerOver(entries, (entry) => {
    const handle = openSync(file, "a", 0o600);
    try {
      writeSync(handle, `${separator}${JSON.stringify(entry)}\n`);
      fsyncSync(handle);
      separator = "";
    } finally {
      closeSync(handle);
    }
  });
}

function ledgerOver(entries: LedgerEntry[], write: (entry: LedgerEntry) => void): Ledger {
  return {
    append: (entry) => {
      write(entry);
      entries.push(entry);
    },
    openReservations: (target) => {
      const ended = new Set(entries.filter(({ state }) => state !== "reserved").map(keyOf));
      return entries.filter((entry) => entry.target === target && entry.state === "reserved" && !ended.has(keyOf(entry)));
    },
  };
}

function keyOf({ run, unit, target }: LedgerEntry): string {
  return `${run}\n${unit}\n${target}`;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new InputError(`the ledger ${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function readLine(file: string, line: string, number: number): readonly LedgerEntry[] {
  if (line.trim() === "") return [];
  const { value, faults } = readJson(Buffer.from(line));
  if (value === undefined && faults.length > 0 && isTorn(line)) return [];
  const texts = ["at", "run", "target", "method", "path"].every((name) => typeof member(value, name) === "string");
  const state = member(value, "state");
  if (
    !isJsonObject(value) ||
    !texts ||
    typeof member(value, "unit") !== "number" ||
    (state !== "reserved" && state !== "freed" && state !== "spent")
  ) {
    throw new InputError(`${file}:${number} is not an entry of a ledger: give the file of an earlier run, or a name that is not taken`);
  }
  return [value as unknown as LedgerEntry];
}

/** Entries are written in one piece and begin the same way, so a torn one is a beginning of such a piece. */
function isTorn(line: string): boolean {
  const opening = '{"at":"';
  return line.startsWith(opening) || opening.startsWith(line);
}
