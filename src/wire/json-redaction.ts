import { redacted } from "./secret.js";

const redactedText = JSON.stringify(redacted);
const otherToken = /[{}[\],:]|[^\s"{}[\],:]+|\s+/y;
const colonAhead = /\s*:/y;

/** What a walk over the tokens of a JSON text knows at each of them. */
interface Walk {
  readonly redact: (text: string) => string;
  readonly isSecretMember: (name: string) => boolean;
  depth: number;
  /** Depth at which a value of a secret member began; everything below it is secret. */
  secretFrom: number | undefined;
}

/**
 * Redacts the strings and numbers of a JSON text in their places and leaves every other byte as it was.
 *
 * Works token by token, so that a cut-off or malformed text is redacted as well.
 */
export function redactJsonText(text: string, redact: (text: string) => string, isSecretMember: (name: string) => boolean): string {
  const walk: Walk = { redact, isSecretMember, depth: 0, secretFrom: undefined };
  let result = "";
  for (let index = 0; index < text.length;) {
    const end = text[index] === '"' ? endOfString(text, index) : matchEnd(otherToken, text, index);
    result += redactToken(walk, text.slice(index, end), () => matchEnd(colonAhead, text, end) > end);
    index = end;
  }
  return result;
}

/** By hand: a pattern with an alternative for escapes overflows on strings of some megabytes. */
function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    if (text[index] === "\\") index += 1;
    else if (text[index] === '"') return index + 1;
  }
  return text.length;
}

/** Where a sticky pattern stops that starts at an index; the index itself where it does not match. */
function matchEnd(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
}

function redactToken(walk: Walk, token: string, isName: () => boolean): string {
  if (token === "{" || token === "[") walk.depth += 1;
  if (token === "}" || token === "]") walk.depth -= 1;
  if (token === "," || token === "}" || token === "]") leaveSecret(walk);
  if (/^[\s{}[\],:]/.test(token)) return token;
  if (token.startsWith('"') && isName()) {
    const name = contentOf(token) ?? token;
    if (walk.secretFrom === undefined && walk.isSecretMember(name)) walk.secretFrom = walk.depth;
    return redactString(token, walk.redact);
  }
  if (walk.secretFrom !== undefined) return hidden(token);
  if (token.startsWith('"')) return redactString(token, walk.redact);
  const clean = walk.redact(token);
  return clean !== token && isNumber(token) ? hidden(token) : clean;
}

function leaveSecret(walk: Walk): void {
  if (walk.secretFrom !== undefined && walk.depth <= walk.secretFrom) walk.secretFrom = undefined;
}

/** The type of a value stays: a string, a number, a literal. An empty string is no secret. */
function hidden(token: string): string {
  if (token === "true" || token === "false" || token === "null" || token === '""') return token;
  return isNumber(token) ? "0" : redactedText;
}

function isNumber(token: string): boolean {
  return /^-?\d/.test(token);
}

/** Judges what the literal says, not how it is escaped, so that no escape is cut in two. */
function redactString(token: string, redact: (text: string) => string): string {
  const content = contentOf(token);
  if (content === undefined) return redact(token);
  const clean = redact(content);
  if (clean !== content) return JSON.stringify(clean);
  return redact(token) === token ? token : redactedText;
}

function contentOf(token: string): string | undefined {
  try {
    const content: unknown = JSON.parse(token);
    return typeof content === "string" ? content : undefined;
  } catch {
    return undefined;
  }
}
