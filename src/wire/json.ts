import type { JsonFault, JsonFaultKind, JsonReading, JsonValue } from "../model/json.js";
import { noMembers } from "../model/json-members.js";
import { numberLiteralAt, readNumber } from "./json-number.js";
import { readString } from "./json-string.js";
import { scannable, type ScannableText } from "./utf8.js";

/** Nesting that we still read: deeper documents are not judged. */
const maxDepth = 1000;
/** Values that we still read, a member of an object for two: each takes a hundred times the memory of its bytes. A page of a list has a few thousand. */
const usualMostValues = 200_000;
const maxFaultsOfAKind = 10;
const literals: readonly (readonly [string, JsonValue])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];
const notNumbers = ["NaN", "-NaN", "Infinity", "-Infinity"];

/** Where a scan is, and what it met on the way. */
interface Scan {
  readonly source: ScannableText;
  readonly text: string;
  readonly faults: JsonFault[];
  index: number;
  /** Values that may still be read. */
  left: number;
}

/** Thrown and caught in this file only: the text cannot be read past it. */
const unreadable = new Error("unreadable");

/**
 * Reads bytes as JSON by RFC 8259 and tells every fault with its byte offset.
 *
 * Gives a value wherever the bytes hold one whole value; the last of several members of one name wins.
 */
export function readJson(bytes: Uint8Array, mostValues = usualMostValues): JsonReading {
  const source = scannable(bytes);
  const scan: Scan = { source, text: source.text, faults: [], index: 0, left: mostValues };
  if (source.invalidAt !== undefined)
    scan.faults.push({ kind: "invalid-utf8", offset: source.invalidAt, message: "has bytes that are not UTF-8" });
  skipByteOrderMark(scan, bytes);
  try {
    const value = readValue(scan, 0);
    skipSpace(scan);
    if (scan.index < scan.text.length) report(scan, "trailing-bytes", scan.index, "goes on after a whole JSON value");
    const readable = !scan.faults.some(({ kind }) => kind === "not-a-number");
    return readable ? { value, faults: inOrder(scan.faults) } : { faults: inOrder(scan.faults) };
  } catch (cause) {
    if (cause !== unreadable) throw cause;
    return { faults: inOrder(scan.faults) };
  }
}

function inOrder(faults: readonly JsonFault[]): readonly JsonFault[] {
  return faults.toSorted((one, other) => one.offset - other.offset);
}

function report(scan: Scan, kind: JsonFaultKind, index: number, message: string): void {
  if (scan.faults.filter((fault) => fault.kind === kind).length >= maxFaultsOfAKind) return;
  scan.faults.push({ kind, offset: scan.source.offsetOf(index), message });
}

function giveUp(scan: Scan, kind: JsonFaultKind, index: number, message: string): never {
  report(scan, kind, index, message);
  throw unreadable;
}

function skipByteOrderMark(scan: Scan, bytes: Uint8Array): void {
  if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) return;
  report(scan, "byte-order-mark", 0, "begins with a byte order mark");
  scan.index = scan.text.startsWith("\uFEFF") ? 1 : 3;
}

function skipSpace(scan: Scan): void {
  for (;;) {
    const code = scan.text.charCodeAt(scan.index);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    scan.index += 1;
  }
}

function readValue(scan: Scan, depth: number): JsonValue {
  skipSpace(scan);
  const first = scan.text[scan.index];
  scan.left -= 1;
  if (scan.left < 0) return giveUp(scan, "too-many", scan.index, "has more values than this tool reads");
  if (first === undefined) return giveUp(scan, "syntax", scan.index, "ends where a value belongs");
  if (first === '"') return readText(scan);
  if (first === "{" || first === "[") {
    if (depth >= maxDepth) return giveUp(scan, "too-deep", scan.index, `is nested deeper than ${String(maxDepth)}`);
    return first === "{" ? readObject(scan, depth + 1) : readArray(scan, depth + 1);
  }
  return readScalar(scan);
}

function readScalar(scan: Scan): JsonValue {
  const start = scan.index;
  const number = numberLiteralAt(scan.text, start);
  if (number !== undefined) {
    scan.index += number.length;
    if (/[\d.]/.test(scan.text[scan.index] ?? "")) giveUp(scan, "syntax", start, "has a malformed number");
    return readNumber(number);
  }
  for (const [word, value] of literals) {
    if (!scan.text.startsWith(word, start)) continue;
    scan.index += word.length;
    return value;
  }
  const wrong = notNumbers.find((word) => scan.text.startsWith(word, start));
  if (wrong === undefined) return giveUp(scan, "syntax", start, "has something that begins no JSON value");
  report(scan, "not-a-number", start, `has ${wrong}, which is not JSON`);
  scan.index += wrong.length;
  return null;
}

function readText(scan: Scan): string {
  const reading = readString(scan.text, scan.index, scan.source.decode);
  if ("faultAt" in reading) return giveUp(scan, "syntax", reading.faultAt, reading.message);
  for (const index of reading.loneSurrogates) report(scan, "lone-surrogate", index, "has half of a surrogate pair");
  scan.index = reading.end;
  return reading.value;
}

function readArray(scan: Scan, depth: number): readonly JsonValue[] {
  const items: JsonValue[] = [];
  scan.index += 1;
  if (closes(scan, "]")) return items;
  for (;;) {
    items.push(readValue(scan, depth));
    if (closes(scan, "]")) return items;
    expectSign(scan, ",", "an array");
  }
}

function readObject(scan: Scan, depth: number): JsonValue {
  const members = noMembers();
  scan.index += 1;
  if (closes(scan, "}")) return members;
  for (;;) {
    skipSpace(scan);
    const start = scan.index;
    if (scan.text[start] !== '"') return giveUp(scan, "syntax", start, "has an object member without a quoted name");
    const name = readText(scan);
    scan.left -= 1;
    if (name in members) report(scan, "duplicate-key", start, `has the member ${JSON.stringify(name)} twice in one object`);
    if (name === "__proto__") report(scan, "proto-key", start, "has a member named __proto__");
    expectSign(scan, ":", "an object member");
    members[name] = readValue(scan, depth);
    if (closes(scan, "}")) return members;
    expectSign(scan, ",", "an object");
  }
}

function closes(scan: Scan, sign: string): boolean {
  skipSpace(scan);
  if (scan.text[scan.index] !== sign) return false;
  scan.index += 1;
  return true;
}

function expectSign(scan: Scan, sign: string, where: string): void {
  skipSpace(scan);
  if (scan.text[scan.index] === sign) scan.index += 1;
  else giveUp(scan, "syntax", scan.index, scan.index < scan.text.length ? `lacks "${sign}" in ${where}` : `ends inside ${where}`);
}
