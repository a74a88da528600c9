import { constants, unzipSync } from "node:zlib";

/** A text that stood packed within another. */
export interface PackedText {
  /** How it was packed: `base64`, `gzip in base64`. */
  readonly how: string;
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
  // JSON may escape a slash.
  return Array.from(text.matchAll(/(?:[\w+/-]|\\\/){16,}/g)).flatMap(({ 0: run, index }) => {
    const signs = run.replaceAll("\\", "");
    // What precedes the packed text may end in such a sign, as a name or a path does.
    const pieces = /[-_+/]/.test(signs) ? signs.split(/[-_+/]/).filter(({ length }) => length >= shortestPacked) : [];
    return [signs, ...pieces]
      .flatMap((each) => readings(each, budget))
      .map((reading) => ({ ...reading, start: index, end: index + run.length }));
  });
}

type Reading = Pick<PackedText, "how" | "text">;

function readings(signs: string, budget: InflateBudget): readonly Reading[] {
  return [
    ...(beginsLikePacked(signs) ? readBytes("base64", Buffer.from(signs, "base64"), budget) : []),
    ...(signs.length >= shortestHex && /^[\da-f]+$/i.test(signs) ? readBytes("hex", Buffer.from(signs, "hex"), budget) : []),
    ...(signs.length >= shortestBase32 && /^(?:[A-Z2-7]+|[a-z2-7]+)$/.test(signs) ? readBytes("base32", fromBase32(signs), budget) : []),
  ];
}

/** Base64 of twelve bytes of ASCII, or of the first bytes of gzip or zlib: all else is not worth reading. */
function beginsLikePacked(signs: string): boolean {
  return /^(?:(?:[A-Za-f][A-HQ-Xg-nw-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589][\w+/-]){4}|H4sI|e[AFJN])/.test(signs);
}

function readBytes(how: string, bytes: Buffer, budget: InflateBudget): readonly Reading[] {
  if (isCompressed(bytes)) {
    const inflated = inflate(bytes, budget);
    return inflated === undefined ? [] : [{ how: `gzip in ${how}`, text: inflated.toString("utf8") }];
  }
  return bytes.subarray(0, 12).every((byte) => byte < 0x80) ? [{ how, text: bytes.toString("utf8") }] : [];
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
