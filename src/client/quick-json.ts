import { isUtf8 } from "node:buffer";

/** A number that JSON.parse might round: a long one, or one with an exponent; a text that looks like one only costs time. */
const mayRound = /(?:^|[[:,\s])-?(?:\d{16}|[\d.]+[eE])/;

/** Reads JSON fast where nothing can be lost by it; undefined where it cannot be read so, or with `strict` where a member stands twice. */
export function quickJson(bytes: Uint8Array, strict = false): unknown {
  try {
    if (!isUtf8(bytes)) return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
    if (mayRound.test(text)) return undefined;
    const value: unknown = JSON.parse(text);
    // Escapes may hide a colon, so such a text is read slowly.
    return strict && (text.includes("\\") || colons(text) !== colons(JSON.stringify(value))) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** Those of members and of strings: of two members with one name JSON.parse keeps the last. */
function colons(text: string): number {
  return text.split(":").length;
}
