import { isUtf8 } from "node:buffer";

/** A number that JSON.parse might round: a long one, or one with an exponent; a text that looks like one only costs time. */
const mayRound = /(?:^|[[:,\s])-?(?:\d{16}|[\d.]+[eE])/;

/** Reads JSON fast where nothing can be lost by it; undefined where it cannot be read so. */
export function quickJson(bytes: Uint8Array): unknown {
  try {
    if (!isUtf8(bytes)) return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
    return mayRound.test(text) ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
