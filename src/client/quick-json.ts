const decoder = new TextDecoder("utf-8", { fatal: true });
/** A number that JSON.parse might round: a long one, or one with an exponent; a text that looks like one only costs time. */
const mayRound = /[[:,\s]-?(?:\d{16}|[\d.]+[eE])/;

/** Reads JSON fast where nothing can be lost by it; undefined where it cannot be read so. */
export function quickJson(bytes: Uint8Array): unknown {
  try {
    const text = decoder.decode(bytes);
    return mayRound.test(text) ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
