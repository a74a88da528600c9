import { literally } from "./secret-pattern.js";
import type { ScreenedText } from "./secret-screen.js";
import { isStrong } from "./secret-strength.js";
import type { NamedSecret, SecretForm, SecretMatch } from "./secret.js";

type Found = readonly Pick<SecretMatch, "form" | "start" | "end">[];

/** One sign and perhaps a blank, the same after each character; a line's end also as JSON escapes it. */
const separator = "(\\\\[nrt]|[\\s:,;._|*/-]\\s?)";

/** Makes a search for a strong secret that is taken apart, turned round or cut short, so that a reader still has it. */
export function createDisguises({ value, whole }: NamedSecret): (text: ScreenedText) => Found {
  const characters = Array.from(value);
  const bytes = [...Buffer.from(value)];
  const reversed = characters.toReversed().join("");
  const backwards = lazily("reverse", () => new RegExp(characters.map(literally).toReversed().join(""), "giu"));
  const apart = lazily("letters apart", () => patternApart(characters.map(literally)));
  const numbers = lazily("list of bytes", () => new RegExp(`(?<!\\d)${bytes.map(decimal).join("[,\\s]\\s{0,32}")}(?!\\d)`, "g"));
  const pairs = lazily("hex", () => new RegExp(bytes.map(hexadecimal).join("[\\s:-]\\s?"), "gi"));
  const lower = reversed.toLowerCase();
  return (text) => [
    ...(text.lower.includes(lower) ? backwards(text.raw) : []),
    ...(text.apart() ? apart(text.raw) : []),
    ...(text.numbers() ? numbers(text.raw) : []),
    ...(text.pairs() ? pairs(text.raw) : []),
    ...(whole === true ? [] : largeParts(text.raw, value)),
  ];
}

/** Makes a search whose pattern is compiled when it is first needed. */
function lazily(form: SecretForm, make: () => RegExp): (text: string) => Found {
  let pattern: RegExp | undefined;
  return (text) =>
    Array.from(text.matchAll((pattern ??= make())), ({ 0: found, index }) => ({ form, start: index, end: index + found.length }));
}

function patternApart([first = "", second = "", ...others]: readonly string[]): RegExp {
  return new RegExp(`${first}${separator}${second}${others.map((each) => `\\1(?:${each})`).join("")}`, "giu");
}

/** Java writes bytes with a sign. */
function decimal(byte: number): string {
  return byte < 128 ? String(byte) : `(?:${String(byte)}|${String(byte - 256)})`;
}

function hexadecimal(byte: number): string {
  return `(?:0x)?${byte.toString(16).padStart(2, "0")}`;
}

/** Fewest characters in a row that are a large part of a secret: a mask that leaves so many hides nothing. */
const shortestPart = 12;

/** Characters in a row that are three quarters of the secret or more; shorter secrets are found whole only. */
function largeParts(text: string, value: string): Found {
  const least = Math.max(shortestPart, Math.ceil((value.length * 3) / 4));
  // Wherever such a part begins, it has these characters.
  const core = value.slice(value.length - least, least);
  if (value.length < shortestPart + 4) return [];
  const found: { form: SecretForm; start: number; end: number }[] = [];
  for (let at = text.indexOf(core); at >= 0; at = text.indexOf(core, at + core.length)) {
    let [start, end] = [at, at + core.length];
    let [before, after] = [value.length - least, least];
    while (before > 0 && text[start - 1] === value[before - 1]) [start, before] = [start - 1, before - 1];
    while (after < value.length && text[end] === value[after]) [end, after] = [end + 1, after + 1];
    const length = end - start;
    if (length >= least && length < value.length && isStrong(text.slice(start, end))) found.push({ form: "large part", start, end });
  }
  return found;
}
