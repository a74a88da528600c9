/** Makes a pattern for a value as it is or escaped, in its own letters or, for one that no honest text holds by chance, in those of any case. */
export function patternOf(value: string, anyCase: boolean): RegExp {
  // Backslashes in a row are one pattern: one for each could share them out in as many ways as there are sums.
  const parts = Array.from(value.matchAll(/\\+|[^\\]/gu), ([part]) =>
    part.startsWith("\\") ? backslashes(part.length) : anyCase ? inAnyCase(part) : escapable(part),
  );
  return new RegExp(parts.join(""), "gu");
}

function inAnyCase(character: string): string {
  const cases = [character.toLowerCase(), character.toUpperCase()].filter((each) => each !== character && each.length === character.length);
  return cases.length === 0 ? escapable(character) : `(?:${[character, ...cases].map(escapable).join("|")})`;
}

const namedEntities: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos", " ": "nbsp" };
const shortEscapes: Readonly<Record<string, string>> = { "\b": "b", "\f": "f", "\n": "n", "\r": "r", "\t": "t" };

/** Backslashes before an escape, of JSON in JSON three times over; without a limit a run of them takes quadratic time. */
const escapes = "\\\\{1,8}";

/** Each backslash as it is or escaped; as JSON doubles them, there may be eight times as many. */
function backslashes(count: number): string {
  return `(?:\\\\u005[cC]|\\\\|${percent("\\")}|&#0*92;|&#[xX]0*5[cC];){${String(count)},${String(8 * count)}}`;
}

/** Gives a pattern for one character as it is, or escaped for a URL, JSON (once or more) or HTML. */
export function escapable(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const ways = [
    literally(character),
    percent(character),
    `&#0*${String(code)};`,
    `&#[xX]0*${hexInAnyCase(code.toString(16))};`,
    unicodeEscape(character),
  ];
  const entity = namedEntities[character];
  if (entity !== undefined) ways.push(`&${entity};`);
  const short = shortEscapes[character];
  if (short !== undefined) ways.push(`${escapes}${short}`);
  if (character === '"' || character === "/" || character === "'") ways.unshift(`${escapes}${literally(character)}`);
  if (character === " ") ways.push("\\+");
  return `(?:${ways.join("|")})`;
}

/** Gives a pattern for one character that is not escaped. */
export function literally(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}

/** Also encoded twice: `%2541`. */
function percent(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%(?:25)*${hexInAnyCase(byte.toString(16).padStart(2, "0"))}`).join("");
}

function unicodeEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `${escapes}u${hexInAnyCase(unit.toString(16).padStart(4, "0"))}`).join("");
}

function hexInAnyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
