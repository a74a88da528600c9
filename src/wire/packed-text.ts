import { constants, unzipSync } from "node:zlib";

export type Packing = "base64" | "base32" | "hex" | `gzip in ${string}`;

/** A text that stood packed within another. */
export interface PackedText {
  /** How it was packed: `base64`, `gzip in base64`. */
  readonly how: Packing;
  readonly text: string;
  /** Where it stands, whole. */
  readonly start: number;
  readonly end: number;
}

/** Bytes that may still be inflated on behalf of one text: a bomb costs no more than a long body. */
export interface InflateBudget {
  left: number;
}

export const mostInflated = 8_388_608;
const mostInflatedAtOnce = 1_048_576;

/** Shorter runs hold no strong secret. */
export const shortestPacked = 16;
const shortestHex = 24;
const shortestBase32 = 20;

/** Gives the texts that stand in a text as base64, base32 or hexadecimal digits, each also when it was compressed before. */
export function unpacked(text: string, budget: InflateBudget): readonly PackedText[] {
  return runsOf(text).flatMap(({ start, end }) =>
    piecesOf(text.slice(start, end))
      .flatMap((each) => readings(each, budget))
      .map((reading) => ({ ...reading, start, end })),
  );
}

const signsOfRuns = Uint8Array.from({ length: 128 }, (_, code) => (/[\w+/\\-]/.test(String.fromCharCode(code)) ? 1 : 0));

/** Signs of packed text in a row; by hand, for a pattern overflows on runs of some megabytes. */
function runsOf(text: string): readonly Pick<PackedText, "start" | "end">[] {
  const runs: Pick<PackedText, "start" | "end">[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    if (signsOfRuns[text.charCodeAt(index)] === 1) continue;
    if (index - start >= shortestPacked) runs.push({ start, end: index });
    start = index + 1;
  }
  return runs;
}

/** What precedes the packed text may end in a sign of its own, as a name or a path does; JSON may escape a slash. */
function piecesOf(run: string): readonly string[] {
  const lines = run.includes("\\") ? run.split(/\\[^/]/).map((line) => line.replaceAll("\\", "")) : [run];
  const pieces = lines.flatMap((line) => (/[-_+/]/.test(line) ? [line, ...line.split(/[-_+/]/)] : [line]));
  return pieces.filter(({ length }) => length >= shortestPacked);
}

type Reading = Pick<PackedText, "how" | "text">;

function readings(signs: string, budget: InflateBudget): readonly Reading[] {
  const head = signs.slice(0, shortestPacked);
  const isHex = signs.length >= shortestHex && isWorthReading(Buffer.from(head, "hex")) && !/[^\da-f]/i.test(signs);
  const isBase32 = signs.length >= shortestBase32 && isInBase32(head) && isWorthReading(fromBase32(head));
  return [
    ...(beginsLikePacked(signs) ? readBytes("base64", Buffer.from(signs, "base64"), budget) : []),
    ...(isHex ? readBytes("hex", Buffer.from(signs, "hex"), budget) : []),
    ...(isBase32 && isInBase32(signs) ? readBytes("base32", fromBase32(signs), budget) : []),
  ];
}

/** Asks for a sign of another kind: a pattern for all the signs overflows on runs of some megabytes. */
function isInBase32(signs: string): boolean {
  return !/[^A-Z2-7]/.test(signs) || !/[^a-z2-7]/.test(signs);
}

/** Most runs are no packed text, and tell it by their first bytes. */
function isWorthReading(bytes: Buffer): boolean {
  return bytes.length >= 8 && (isCompressed(bytes) || bytes.subarray(0, 12).every((byte) => byte < 0x80));
}

/** Base64 of twelve bytes of ASCII, or of the first bytes of gzip or zlib: all else is not worth reading. */
function beginsLikePacked(signs: string): boolean {
  return /^(?:(?:[A-Za-f][A-HQ-Xg-nw-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589][\w+/-]){4}|H4sI|e[AFJN])/.test(signs);
}

function readBytes(how: "base64" | "base32" | "hex", bytes: Buffer, budget: InflateBudget): readonly Reading[] {
  if (isCompressed(bytes)) {
    const inflated = inflate(bytes, budget);
    return inflated === undefined ? [] : [{ how: `gzip in ${how}`, text: inflated.toString("utf8") }];
  }
  return isWorthReading(bytes) ? [{ how, text: bytes.toString("utf8") }] : [];
}

function isCompressed(bytes: Buffer): boolean {
  if (bytes.length < 8) return false;
  const head = bytes.readUInt16BE(0);
  return head === 0x1f8b || (bytes[0] === 0x78 && head % 31 === 0);
}

/** Also of a stream that was cut off. */
function inflate(bytes: Buffer, budget: InflateBudget): Buffer | undefined {
  if (budget.left <= 0) return undefined;
  try {
    const inflated = unzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostInflatedAtOnce });
    budget.left -= inflated.length;
    return inflated;
  } catch {
    budget.left -= mostInflatedAtOnce;
    return undefined;
  }
}

const base32Signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function fromBase32(signs: string): Buffer {
  const bytes = Buffer.alloc(Math.floor((signs.length * 5) / 8));
  let bits = 0;
  let size = 0;
  let at = 0;
  for (const sign of signs.toUpperCase()) {
    bits = ((bits << 5) | base32Signs.indexOf(sign)) & 0xfff;
    size += 5;
    if (size < 8) continue;
    size -= 8;
    bytes[at] = (bits >> size) & 0xff;
    at += 1;
  }
  return bytes;
}
