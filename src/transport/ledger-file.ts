import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from "node:fs";
import { InputError } from "../model/input-error.js";
import { isJsonObject, member } from "../model/json.js";
import { readJson } from "../wire/json.js";
import type { LedgerEntry } from "./ledger.js";

const lineEnd = 0x0a;

/** Makes a function that gives all entries of a file, those of other processes too; only what is new is read. */
export function readerOf(file: string): () => readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  let [offset, line] = [0, 0];
  const parse = (text: string): readonly LedgerEntry[] => text.split("\n").flatMap((each, index) => readLine(file, each, line + index + 1));
  return () => {
    const bytes = existsSync(file) ? readFrom(file, offset) : Buffer.alloc(0);
    const whole = bytes.lastIndexOf(lineEnd) + 1;
    const text = bytes.toString("utf8", 0, whole);
    entries.push(...parse(text));
    offset += whole;
    line += text.split("\n").length - 1;
    // The newest line may still be under way, or be torn for ever.
    return [...entries, ...parse(bytes.toString("utf8", whole))];
  };
}

/** Adds a line, flushed when this returns: in one piece, so that of two processes each has its line. */
export function writeLine(file: string, text: string): void {
  const handle = openSync(file, "a+", 0o600);
  try {
    // What follows a torn line must not become part of it.
    writeSync(handle, `${endsWithLine(handle) ? "" : "\n"}${text}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function endsWithLine(handle: number): boolean {
  const { size } = fstatSync(handle);
  const last = Buffer.alloc(1);
  return size === 0 || (readSync(handle, last, 0, 1, size - 1) === 1 && last[0] === lineEnd);
}

function readFrom(file: string, offset: number): Buffer {
  try {
    const handle = openSync(file, "r");
    try {
      const bytes = Buffer.alloc(Math.max(0, fstatSync(handle).size - offset));
      return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, offset));
    } finally {
      closeSync(handle);
    }
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
  if (!isJsonObject(value) || !texts || typeof member(value, "unit") !== "number" || !states.includes(state as LedgerEntry["state"])) {
    throw new InputError(
      `${file}:${String(number)} is not an entry of a ledger: give the file of an earlier run, or a name that is not taken`,
    );
  }
  return [value as unknown as LedgerEntry];
}

const states: readonly LedgerEntry["state"][] = ["reserved", "freed", "spent", "unknown"];

/** Entries are written in one piece and begin the same way, so a torn one is a beginning of such a piece. */
function isTorn(line: string): boolean {
  const opening = '{"at":"';
  return line.startsWith(opening) || opening.startsWith(line);
}
