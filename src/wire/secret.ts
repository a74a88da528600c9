import { mostInflated, shortestPacked, unpacked, type InflateBudget } from "./packed-text.js";
import { remembered } from "./remembered.js";
import { createDisguises } from "./secret-disguise.js";
import { escapable, patternOf } from "./secret-pattern.js";
import { base64Core, createScreen, once, screened, type ScreenedText } from "./secret-screen.js";
import { isStrong, shortestStrong } from "./secret-strength.js";

/** A value that must never reach an artifact, under the name that reports may show. */
export interface NamedSecret {
  readonly name: string;
  readonly value: string;
  /** Holds public words beside what is secret, such as the name of a user: a part of it tells nothing. */
  readonly whole?: true;
}

/** Forms in which a secret is recognised; those of the second line, and what is packed, of a strong secret only. */
export type SecretForm =
  | ("plain" | "base64" | "url" | "json" | "html" | "hex")
  | ("other case" | "letters apart" | "list of bytes" | "reverse" | "large part" | "base32")
  | `${string} in ${string}`;

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

/** Steps of packing that are undone. */
const mostSteps = 2;

/** Finds secrets in any form and mixture of escapes; of two matches, one within the other, the longer. */
export function createSecretFinder(secrets: readonly NamedSecret[]): (text: string) => readonly SecretMatch[] {
  const searchable = secrets.filter(({ value }) => value.length >= shortestSearchable).map(searchOf);
  const strong = searchable.filter((search) => search.strong);
  const findWithin = (text: string, step: number, budget: InflateBudget): readonly SecretMatch[] => {
    const sought = step === 0 ? searchable : strong;
    // Most texts hold none, and most are shorter than any secret.
    if (text.length < shortestSearchable || sought.length === 0) return [];
    const prepared = screened(text);
    const open = withoutContained(sought.flatMap(({ find }) => find(prepared)));
    if (strong.length === 0 || step === mostSteps || text.length < shortestPacked) return open;
    const packed = gapsBetween(open, text).flatMap((gap) => findPacked(gap, (inner) => findWithin(inner, step + 1, budget), budget));
    return packed.length === 0 ? open : withoutContained([...open, ...packed]);
  };
  return (text) => findWithin(text, 0, { left: mostInflated });
}

interface SecretSearch {
  readonly strong: boolean;
  readonly find: (text: ScreenedText) => readonly SecretMatch[];
}

/** Searches are slow to make, and most exchanges of a run hold the same few secrets. */
const searchOf = remembered(createSearch, 32, ({ name, value, whole = false }) => `${name}\n${value}\n${String(whole)}`);

function createSearch(secret: NamedSecret): SecretSearch {
  const strong = isStrong(secret.value);
  const holds = createScreen(secret.value);
  const searches = once(() => makeSearches(secret));
  const disguises = once(() => createDisguises(secret));
  return {
    strong,
    find: (text) => [
      ...(holds(text) ? searches().flatMap((search) => matchesOf(text.raw, search)) : []),
      ...(strong && text.raw.length >= shortestStrong ? disguises()(text).map((found) => ({ secret: secret.name, ...found })) : []),
    ],
  };
}

interface Gap {
  readonly text: string;
  readonly start: number;
}

/** What is left of a text around its matches. */
function gapsBetween(matches: readonly SecretMatch[], text: string): readonly Gap[] {
  if (matches.length === 0) return [{ text, start: 0 }];
  const edges = [...matches, { start: text.length }];
  return edges.map(({ start }, index) => ({ text: text.slice(matches[index - 1]?.end ?? 0, start), start: matches[index - 1]?.end ?? 0 }));
}

/** Secrets in what is packed; where one is, nothing of the packed text is kept. */
function findPacked({ text, start }: Gap, find: (inner: string) => readonly SecretMatch[], budget: InflateBudget): readonly SecretMatch[] {
  return unpacked(text, budget).flatMap((packed) =>
    find(packed.text).map(({ secret, form }) => ({
      ...{ secret, form: form === "plain" ? packed.how : (`${form} in ${packed.how}` as const) },
      ...{ start: start + packed.start, end: start + packed.end },
    })),
  );
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

function makeSearches(secret: NamedSecret): readonly Search[] {
  const bytes = Buffer.from(secret.value);
  return [
    { secret, pattern: patternOf(secret.value, isStrong(secret.value)) },
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

/** Tells the escape by the first character that is not as it was. */
function formOf(found: string, value: string): SecretForm {
  if (found === value) return "plain";
  const lower = value.toLowerCase();
  if (found.toLowerCase() === lower) return "other case";
  let index = 0;
  while (found[index]?.toLowerCase() === lower[index]) index += 1;
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
