import { isStrong } from "./secret-strength.js";

/** A text prepared once for the screens of all secrets. */
export interface ScreenedText {
  readonly raw: string;
  readonly lower: string;
  /** The signs of base64url read as those of base64. */
  readonly base64: string;
  /** Has an escape for a URL, HTML or JSON that can stand for any character. */
  readonly escapes: boolean;
  /** Characters for which its other escapes can stand. */
  readonly special: readonly string[];
  /** Has characters with the same separator between them. */
  readonly apart: () => boolean;
  /** Has numbers in a row. */
  readonly numbers: () => boolean;
  /** Has pairs of hexadecimal digits with a separator between them. */
  readonly pairs: () => boolean;
}

/**
 * Makes a quick test whether a text can hold a value in any form: it may say yes in vain, but never no.
 *
 * It decides only about texts without escapes that concern the value, which most are: there a secret stands letter by letter, or encoded as a whole.
 */
export function createScreen(value: string): (text: ScreenedText) => boolean {
  const bytes = Buffer.from(value);
  const hex = bytes.toString("hex");
  const cores = [0, 1, 2].map((offset) => base64Core(bytes, offset));
  const spaced = value.includes(" ");
  const lower = isStrong(value) ? value.toLowerCase() : undefined;
  return (text) =>
    text.escapes ||
    text.special.some((character) => value.includes(character)) ||
    (spaced && text.raw.replaceAll("+", " ").includes(value)) ||
    (lower === undefined ? text.raw.includes(value) : text.lower.includes(lower)) ||
    text.lower.includes(hex) ||
    cores.some((core) => text.base64.includes(core));
}

/** Prepares a text for screens. */
export function screened(text: string): ScreenedText {
  return {
    raw: text,
    lower: text.toLowerCase(),
    base64: text.replaceAll("-", "+").replaceAll("_", "/"),
    escapes: /%[0-9a-f]{2}|&#|\\u/i.test(text),
    special: specialCharacters(text),
    apart: once(() => /\S(\\[nrt]|[\s:,;._|*/-]\s?)\S\1\S\1\S\1\S/u.test(text)),
    numbers: once(() => /(?:\d{2,3}[,\s]\s{0,32}-?){8}/.test(text)),
    pairs: once(() => /(?:[\da-f]{2}[\s:-]\s?(?:0x)?){8}/i.test(text)),
  };
}

/** Makes a value when it is first asked for, and keeps it. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

const namedCharacters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const shortEscapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

function specialCharacters(text: string): readonly string[] {
  if (!/[&\\]/.test(text)) return [];
  // One by one: a text may have millions of them.
  const found = new Set<string>();
  for (const [, name, escape] of text.matchAll(/&([a-z]+);|\\(.)/gis)) {
    found.add(name === undefined ? (shortEscapes[escape ?? ""] ?? escape ?? "") : (namedCharacters[name.toLowerCase()] ?? ""));
  }
  found.delete("");
  return [...found];
}

/** The signs of base64 that the bytes alone decide, when they stand at an offset modulo 3. */
export function base64Core(bytes: Uint8Array, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString("base64")
    .replaceAll("=", "");
  return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}
