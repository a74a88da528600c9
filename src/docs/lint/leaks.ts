import { lintSource } from "@secretlint/core";
import { creator } from "@secretlint/secretlint-rule-preset-recommend";

/** Something on the site that must not be published. */
export interface Leak {
  readonly path: string;
  readonly line: number;
  readonly kind: string;
}

/** What a site wants to publish all the same. */
export interface Permissions {
  /** Host names and addresses. */
  readonly hosts: readonly string[];
}

interface Rule {
  readonly kind: string;
  readonly pattern: RegExp;
}

const octet = "\\.\\d{1,3}";
const places: readonly Rule[] = [
  {
    kind: "private address",
    pattern: new RegExp(`(?<![\\d.])(?:10${octet}|192\\.168|172\\.(?:1[6-9]|2\\d|3[01])|169\\.254)${octet}${octet}(?![\\d.]*\\d)`, "g"),
  },
  { kind: "private address", pattern: /\bf[cd][\da-f]{2}:[\da-f:]{4,}\b/gi },
  { kind: "internal host name", pattern: /\b(?:[a-z\d-]+\.)+(?:internal|intranet|corp|lan|local|localdomain|home\.arpa)\b(?!\.[a-z])/gi },
];

/** Values that say of themselves that they are none. */
const harmless = /example|\$\{?\w|^<|…|not-real|made[ -]up|redacted|^env\(|^os\.|^\*+$/i;
const secretNames = "password|passwd|accessKeySecret|secretKey|secret_key|OCP_ACCESS_KEY_SECRET|OCP_PASSWORD|STORAGE_ACCESS_KEY_SECRET";
const credentials: readonly Rule[] = [
  { kind: "AccessKey of a store", pattern: /\b(?:LTAI|AKID)[A-Za-z\d]{12,}\b/g },
  { kind: "AccessKey of a store", pattern: /\b(?:AKIA|ASIA)[A-Z\d]{16}\b/g },
  { kind: "Basic credentials", pattern: /\bBasic\s+([A-Za-z\d+/]{12,}={0,2})(?![\w/+])/g },
  { kind: "signature of a call", pattern: /OCP-ACCESS-KEY-HMACSHA1 [\w-]+:([A-Za-z\d+/]{27}=)/g },
  { kind: "bearer token", pattern: /\bBearer\s+([\w.~+/-]{16,}=*)/g },
  { kind: "token", pattern: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]+/g },
  { kind: "secret", pattern: new RegExp(`\\b(?:${secretNames})\\b["']?\\s*[:=]\\s*["']([^"'\\n]{8,})["']`, "gi") },
  { kind: "secret", pattern: new RegExp(`\\b(?:${secretNames})=([^\\s"'$<…][^\\s"'<]{7,})`, "g") },
];

/** Finds what looks like a credential, an internal host name or a private address in files of the site; never gives the thing itself. */
export async function findLeaks(files: ReadonlyMap<string, string>, { hosts }: Permissions): Promise<readonly Leak[]> {
  const perFile = await Promise.all(
    [...files].map(async ([path, written]) => {
      const text = decoded(written);
      const own = [...places, ...credentials].flatMap((rule) => matchesOf(path, text, rule, hosts));
      return [...own, ...(await knownSecrets(path, text))];
    }),
  );
  return perFile.flat();
}

function matchesOf(path: string, text: string, { kind, pattern }: Rule, hosts: readonly string[]): readonly Leak[] {
  const isPlace = places.some((each) => each.pattern === pattern);
  return [...text.matchAll(pattern)]
    .filter(([whole, value = whole]) => (isPlace ? !hosts.includes(whole.toLowerCase()) : !harmless.test(value)))
    .map(({ index }) => ({ path, kind, line: lineAt(text, index) }));
}

/** Forms of tokens that others keep a list of. */
async function knownSecrets(path: string, content: string): Promise<readonly Leak[]> {
  const { messages } = await lintSource({
    source: { filePath: path, content, ext: ".txt", contentType: "text" },
    options: { config: { rules: [{ id: "preset", rule: creator }] }, noPhysicFilePath: true, maskSecrets: true },
  });
  return messages.map(({ ruleId, range }) => ({ path, kind: ruleId, line: lineAt(content, range[0]) }));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

/** What a reader would see of a page. */
function decoded(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
