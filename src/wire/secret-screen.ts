const namedCharacters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const shortEscapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
/** Escapes of escapes of escapes: deeper ones are nobody's habit. */
const rounds = 4;

/** A text in the forms in which secrets are looked for, made once for all of them. */
export interface ScreenedText {
  readonly raw: string;
  readonly plain: string;
  readonly hex: string;
  readonly base64: string;
}

/** Makes a quick test whether a text can hold a value in any form: it may say yes in vain, but never no. */
export function createScreen(value: string): (text: ScreenedText) => boolean {
  const bytes = Buffer.from(value);
  const plain = unescaped(value);
  const spaced = value.includes(" ") ? value.replaceAll(" ", "+") : undefined;
  const hex = bytes.toString("hex");
  const cores = [0, 1, 2].map((offset) => base64Core(bytes, offset));
  return (text) =>
    text.raw.includes(value) ||
    text.plain.includes(value) ||
    text.plain.includes(plain) ||
    (spaced !== undefined && (text.plain.includes(spaced) || text.plain.replaceAll("+", " ").includes(value))) ||
    text.hex.includes(hex) ||
    cores.some((core) => text.base64.includes(core));
}

/** Prepares a text for screens. */
export function screened(text: string): ScreenedText {
  const plain = unescaped(text);
  return { raw: text, plain, hex: text.toLowerCase(), base64: plain.replaceAll("-", "+").replaceAll("_", "/") };
}

/** The signs of base64 that the bytes alone decide, when they stand at an offset modulo 3. */
export function base64Core(bytes: Uint8Array, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString("base64")
    .replaceAll("=", "");
  return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}

function unescaped(text: string): string {
  let result = text;
  for (let round = 0; round < rounds && /[%&\\]/.test(result); round += 1) {
    const next = withoutBackslashes(withoutEntities(withoutPercents(result)));
    if (next === result) break;
    result = next;
  }
  return result;
}

function withoutPercents(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"));
}

function withoutEntities(text: string): string {
  return text
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (whole, name: string) => namedCharacters[name] ?? whole)
    .replace(/&#(?:[xX]0*([0-9a-fA-F]{1,6})|0*(\d{1,7}));/g, (whole, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

function withoutBackslashes(text: string): string {
  return text
    .replace(/\\+u([0-9a-fA-F]{4})/g, (_whole, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)))
    .replace(/\\+(["'/])/g, "$1")
    .replace(/\\+([bfnrt])/g, (_whole, letter: string) => shortEscapes[letter] ?? letter)
    .replace(/\\{2,}/g, "\\");
}
