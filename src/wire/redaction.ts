import type { HeaderList } from "../model/exchange.js";
import { redactJsonText } from "./json-redaction.js";
import { remembered } from "./remembered.js";
import { createSecretFinder, redacted, type NamedSecret, type SecretMatch } from "./secret.js";
import { withoutUrlPasswords, withoutUserInfo } from "./url-user.js";

const secretMembers =
  /^(?:.*(?:password|passwd|passphrase)|pwd|.*secret(?:key)?|.*(?:access|api|private)key(?:secret|value)|secretaccesskey|.*token|authorization|cookie|setcookie|signature|credentials?)$/;
/** Whatever `secretMembers` could match, and escapes that may spell it or a secret: most bodies hold neither and need no walk. */
const mayHoldSecret = /pass|pwd|secret|key|token|authorization|cookie|signature|credential|\\/i;
const credentialHeaders = new Set(["authorization", "proxy-authorization"]);
const tokenHeaders = /^(?:x-xsrf-token|x-csrf-token|x-auth-token|x-api-key|x-access-token)$/;

/** Keys in the query of a storage's address, as OceanBase writes them: `oss://bucket?host=h&access_id=i&access_key=k`. */
const keysInAddress = /([?&;](?:access|secret)_?key=)([^?&#\s"'\\<>]+)/gi;

/** Gives the keys that stand in the query of a storage's address. */
export function keysInAddresses(text: string): readonly string[] {
  return [...text.matchAll(keysInAddress)].map(([, , key = ""]) => key);
}

/** Tells whether a member, parameter or form field of that name holds a secret, whatever its value. */
export function isSecretMember(name: string): boolean {
  return secretMembers.test(name.replace(/[-_.\s]/g, "").toLowerCase());
}

/** Takes secrets out of what is kept of an exchange: by name, and by value wherever the value is long enough. */
export interface Redactor {
  /** Any text. */
  readonly text: (text: string) => string;
  /** A body that may be JSON: what was valid JSON stays so, and each value keeps its type. */
  readonly body: (text: string) => string;
  readonly headers: (headers: HeaderList) => HeaderList;
  /** A path with query. */
  readonly path: (path: string) => string;
  /** Secrets in a text, by value. */
  readonly find: (text: string) => readonly SecretMatch[];
}

/** Makes a redactor for these secrets. */
export function createRedactor(secrets: readonly NamedSecret[]): Redactor {
  const find = finderOf(secrets);
  const text = (each: string): string => withoutUrlPasswords(replaceMatches(each, find(each)).replace(keysInAddress, `$1${redacted}`));
  return {
    text,
    body: (each) =>
      mayHoldSecret.test(each) || withoutUrlPasswords(each) !== each || find(each).length > 0
        ? withoutBytes(text, find, redactJsonText(each, text, isSecretMember))
        : each,
    headers: (headers) => headers.map(([name, value]) => [text(name), text(redactHeader(name, value))] as const),
    path: (path) => text(redactQuery(path)),
    find,
  };
}

const shortText = 1000;
const itself = (text: string): string => text;

/** Exchanges of one run hold the same few secrets, and the same headers and members again and again. */
const finderOfShort = remembered(
  (secrets: readonly NamedSecret[]) => remembered(createSecretFinder(secrets), 2000, itself),
  16,
  (secrets) => JSON.stringify(secrets.map(({ name, value, whole }) => [name, value, whole])),
);

/** Long texts are looked into for leaks and then to redact them, and are not kept longer than their exchange. */
function finderOf(secrets: readonly NamedSecret[]): Redactor["find"] {
  const short = finderOfShort(secrets);
  const long = remembered(createSecretFinder(secrets), 8, itself);
  return (text) => (text.length <= shortText ? short(text) : long(text));
}

/** A list of numbers in JSON stays one. */
function withoutBytes(redact: (text: string) => string, find: Redactor["find"], json: string): string {
  const lists = find(json).filter(({ form }) => form === "list of bytes");
  return redact(lists.length === 0 ? json : replaceMatches(json, lists, "0"));
}

function replaceMatches(text: string, matches: readonly SecretMatch[], by = redacted): string {
  let result = "";
  let from = 0;
  for (const { start, end } of matches) {
    // Two that overlap become one.
    if (start >= from) result += text.slice(from, start) + by;
    from = Math.max(from, end);
  }
  return result + text.slice(from);
}

/** The scheme and the names of cookies stay, so that a recording still shows whether credentials were sent. */
function redactHeader(name: string, value: string): string {
  const lower = name.toLowerCase();
  if (credentialHeaders.has(lower)) return value.replace(/^(\s*[\w-]+\s+(?=\S))?.*$/s, `$1${redacted}`);
  if (lower === "cookie") return value.replace(/=[^;]*/g, `=${redacted}`);
  if (lower === "set-cookie") return value.replace(/^([^=;]*=)[^;]*/, `$1${redacted}`);
  if (tokenHeaders.test(lower)) return redacted;
  return lower === "location" || lower === "referer" ? redactQuery(withoutUserInfo(value)) : value;
}

function redactQuery(path: string): string {
  // No name goes on past another sign that may begin one: else a run of them takes quadratic time.
  const parameters = path.replace(/([?&])([^=?&#]*)=([^&#]*)/g, (whole: string, sign: string, name: string) =>
    isSecretMember(name) ? `${sign}${name}=${redacted}` : whole,
  );
  return parameters.replace(/(;jsessionid=)[^?&#;]*/gi, `$1${redacted}`);
}
