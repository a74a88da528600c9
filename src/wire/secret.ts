import { base64Core, createScreen, screened } from "./secret-screen.js";

/** A value that must never reach an artifact, under the name that reports may show. */
export interface NamedSecret {
  readonly name: string;
  readonly value: string;
}

/** Forms in which a secret is recognised. */
export type SecretForm = "plain" | "base64" | "url" | "json" | "html" | "hex";

/** A secret met in a text. */
export interface SecretMatch {
  readonly secret: string;
  readonly form: SecretForm;
  readonly start: number;
  readonly end: number;
}

/** What stands where a secret was. */
export const redacted = "[redacted]";

/** Shorter values are everyday text: they are redacted in their known places only. */
export const shortestSearchable = 8;

const base64Sign = "[A-Za-z0-9+/_-]";

/** Finds secrets in any form and mixture of escapes; of two matches, one within the other, the longer. */
export function createSecretFinder(secrets: readonly NamedSecret[]): (text: string) => readonly SecretMatch[] {
  const searchable = secrets
    .filter(({ value }) => value.length >= shortestSearchable)
    .map((secret) => ({ holds: createScreen(secret.value), searches: once(() => searchesFor(secret)) }));
  return (text) => {
    // Most texts hold none, and most are shorter than any secret.
    if (text.length < shortestSearchable || searchable.length === 0) return [];
    const prepared = screened(text);
    const matches = searchable
      .filter(({ holds }) => holds(prepared))
      .flatMap(({ searches }) => searches().flatMap((search) => matchesOf(text, search)));
    return matches.length === 0 ? [] : withoutContained(matches);
  };
}

/** The patterns are dear to compile, and most secrets are never met. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function matchesOf(text: string, { secret, form, pattern }: Search): readonly SecretMatch[] {
  return [...text.matchAll(pattern)].map((match) => ({
    secret: secret.name,
    form: form ?? formOf(match[0], secret.value),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

interface Search {
  readonly secret: NamedSecret;
  readonly pattern: RegExp;
  /** Absent where the match itself tells. */
  readonly form?: SecretForm;
}

/** Patterns are long and slow to make, and most exchanges of a run hold the same few secrets. */
const madeSearches = new Map<string, readonly Search[]>();
const mostSearches = 32;

function searchesFor(secret: NamedSecret): readonly Search[] {
  const key = `${secret.name}\n${secret.value}`;
  const made = madeSearches.get(key) ?? makeSearches(secret);
  if (madeSearches.size >= mostSearches) madeSearches.clear();
  madeSearches.set(key, made);
  return made;
}

function makeSearches(secret: NamedSecret): readonly Search[] {
  const bytes = Buffer.from(secret.value);
  return [
    { secret, pattern: new RegExp(patternOf(secret.value), "gu") },
    { secret, form: "hex", pattern: new RegExp(bytes.toString("hex"), "gi") },
    ...[0, 1, 2].map((offset) => ({ secret, form: "base64" as const, pattern: base64Pattern(bytes, offset) })),
  ];
}

/** The base64 of whatever contains the bytes at an offset modulo 3; signs that hold bits of the neighbours too may be any. */
function base64Pattern(bytes: Uint8Array, offset: number): RegExp {
  const before = offset === 0 ? "" : `${base64Sign}?`;
  const after = ((offset + bytes.length) * 8) % 6 === 0 ? "" : `${base64Sign}?`;
  return new RegExp(`${before}${Array.from(base64Core(bytes, offset), base64Escapable).join("")}${after}`, "gu");
}

function base64Escapable(sign: string): string {
  if (sign === "+") return `(?:${escapable("+")}|-)`;
  return sign === "/" ? `(?:${escapable("/")}|_)` : escapable(sign);
}

const namedEntities: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos", " ": "nbsp" };
const shortEscapes: Readonly<Record<string, string>> = { "\b": "b", "\f": "f", "\n": "n", "\r": "r", "\t": "t" };

/** Backslashes before an escape, of JSON in JSON three times over; without a limit a run of them takes quadratic time. */
const escapes = "\\\\{1,8}";

/** Backslashes in a row are one pattern: one for each could share them out in as many ways as there are sums. */
function patternOf(value: string): string {
  return Array.from(value.matchAll(/\\+|[^\\]/gu), ([part]) => (part.startsWith("\\") ? backslashes(part.length) : escapable(part))).join(
    "",
  );
}

/** Each backslash as it is or escaped; as JSON doubles them, there may be eight times as many. */
function backslashes(count: number): string {
  return `(?:\\\\u005[cC]|\\\\|${percent("\\")}|&#0*92;|&#[xX]0*5[cC];){${String(count)},${String(8 * count)}}`;
}

/** A pattern for one character as it is, or escaped for a URL, JSON (once or more) or HTML. */
function escapable(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const ways = [
    literally(character),
    percent(character),
    `&#0*${String(code)};`,
    `&#[xX]0*${anyCase(code.toString(16))};`,
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

function literally(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}

/** Also encoded twice: `%2541`. */
function percent(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%(?:25)*${anyCase(byte.toString(16).padStart(2, "0"))}`).join("");
}

function unicodeEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `${escapes}u${anyCase(unit.toString(16).padStart(4, "0"))}`).join("");
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/** Tells the escape by the first character that is not as it was. */
function formOf(found: string, value: string): SecretForm {
  if (found === value) return "plain";
  let index = 0;
  while (found[index] === value[index]) index += 1;
  // The sign that begins an escape may be a character of the secret itself.
  const sign = "%&".includes(found[index - 1] ?? " ") ? found[index - 1] : found[index];
  if (sign === "%" || sign === "+") return "url";
  return sign === "&" ? "html" : "json";
}

function withoutContained(matches: readonly SecretMatch[]): readonly SecretMatch[] {
  const kept: SecretMatch[] = [];
  let end = -1;
  for (const match of matches.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (match.end <= end) continue;
    kept.push(match);
    end = match.end;
  }
  return kept;
}
