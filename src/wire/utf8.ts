import { isUtf8 } from "node:buffer";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Bytes as text that can be scanned, with a way back from an index to a byte offset. */
export interface ScannableText {
  readonly text: string;
  /** Offset of the first byte that is not UTF-8; absent where all are. */
  readonly invalidAt?: number;
  readonly offsetOf: (index: number) => number;
  /** Turns a slice of the text into what it says. */
  readonly decode: (slice: string) => string;
}

/** Decodes UTF-8 and keeps a byte order mark; what is not UTF-8 becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Makes bytes scannable; where they are not all UTF-8 the text has one character per byte, so that offsets stay exact. */
export function scannable(bytes: Uint8Array): ScannableText {
  if (isUtf8(bytes)) {
    const text = decodeUtf8(bytes);
    return { text, offsetOf: (index) => Buffer.byteLength(text.slice(0, index)), decode: (slice) => slice };
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return {
    text,
    invalidAt: firstInvalidByte(bytes),
    offsetOf: (index) => index,
    decode: (slice) => decodeUtf8(Buffer.from(slice, "latin1")),
  };
}

/** The first U+FFFD that the decoder put in, not one that the sender wrote. */
function firstInvalidByte(bytes: Uint8Array): number {
  const text = decodeUtf8(bytes);
  let offset = 0;
  let from = 0;
  for (let index = text.indexOf("\uFFFD"); index >= 0; index = text.indexOf("\uFFFD", from)) {
    offset += Buffer.byteLength(text.slice(from, index));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset;
    offset += 3;
    from = index + 1;
  }
  return offset;
}
