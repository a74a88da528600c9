import { tokensOf } from "../model/pointer.js";
import type { DocumentedProfile } from "./read-profiles.js";
import { runRedocly } from "./redocly.js";

/** One change as Redocly's diff tells it. */
interface DiffChange {
  /** Pointer through the document, references followed (`$ref` as a token). */
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: "major" | "minor" | "patch";
  readonly property?: string;
  readonly base?: { readonly value?: unknown };
  readonly revision?: { readonly value?: unknown };
  readonly verdicts: readonly { readonly message: string }[];
}

/** One change in words. */
export interface Change {
  /** Which operation it is about; absent for one that concerns them all. */
  readonly operation?: { readonly method: string; readonly path: string };
  /** Which part of it: `Request`, `Answer 200`; empty for the whole operation. */
  readonly part: string;
  /** What was done to it: `added`, `removed`, `changed from … to …`. */
  readonly verb: string;
  /** As the reference names it. */
  readonly subject: string;
  /** Why a caller of the older version may have to change something. */
  readonly breaking: readonly string[];
}

/** What a newer version changed. */
export interface Changes {
  readonly from: DocumentedProfile["profile"];
  readonly to: DocumentedProfile["profile"];
  readonly changes: readonly Change[];
  /** Changes of descriptions, examples and evidence, which change nothing for a caller. */
  readonly others: number;
}

/** Compares two versions by Redocly's diff and tells what it found in words. */
export async function compareVersions(from: DocumentedProfile, to: DocumentedProfile): Promise<Changes> {
  const files = { "from.json": from.files["openapi.json"] ?? "", "to.json": to.files["openapi.json"] ?? "" };
  const text = await runRedocly(files, ["diff", "from.json", "to.json", "--format", "json", "--fail-on", "none"], "diff.json");
  const { changes } = JSON.parse(text) as { readonly changes: readonly DiffChange[] };
  const told = changes.filter(concernsCallers);
  return { from: from.profile, to: to.profile, changes: told.flatMap(inWords), others: changes.length - told.length };
}

const quiet = ["description", "summary", "examples", "example", "version"];

/** What is used by operations is told with each of them. */
function concernsCallers({ path, typeName, property }: DiffChange): boolean {
  if (path.startsWith("#/components/") || path.includes("/x-evidence") || path.includes("/examples") || path === "#/info") return false;
  // The branch of a union is told as the value that chooses it.
  if (/\/oneOf\/\d+$/.test(path) || typeName === "Example") return false;
  return property === undefined || !quiet.includes(property);
}

function inWords(change: DiffChange): readonly Change[] {
  const tokens = tokensOf(change.path);
  const [, path = "", method = ""] = tokens;
  const breaking = change.verdicts.map(({ message }) => message);
  if (change.typeName === "PathItem") {
    const methods = Object.keys((change.revision ?? change.base)?.value ?? {});
    return methods.map((each) => ({ operation: { method: each, path }, part: "", verb: change.kind, subject: "the operation", breaking }));
  }
  const about = tokens[0] === "paths" ? { operation: { method, path } } : {};
  // A code belongs to all operations, wherever the diff met it first.
  if (tokens.at(-1) === "x-known-codes")
    return [{ part: "Error codes", verb: verbOf(change), subject: subjectOf(tokens, change), breaking }];
  return [{ ...about, part: partOf(tokens), verb: verbOf(change), subject: subjectOf(tokens, change), breaking }];
}

function partOf([, , , part = "", status = ""]: readonly string[]): string {
  if (part === "requestBody") return "Request";
  return part === "responses" ? `Answer ${status}` : capitalised(part);
}

/** Names what changed as the reference names it: `obBackupServiceStorageConfig.configName`. */
function subjectOf(tokens: readonly string[], { property, typeName }: DiffChange): string {
  const names = tokens.flatMap((token, index) => (tokens[index - 1] === "properties" ? [token] : []));
  const last = tokens.at(-1) ?? "";
  const member = names.length === 0 ? typeName : `\`${names.join(".")}\``;
  if (tokens.at(-2) === "mapping") return `the form \`${last}\` of ${member}`;
  if (last === "x-known-codes") return `\`${property ?? ""}\``;
  if (property !== undefined) return `${property} of ${member}`;
  return tokens.at(-2) === "properties" ? member : `${last} of ${member}`;
}

function verbOf({ kind, base, revision, property }: DiffChange): string {
  const [before, after] = [base?.value, revision?.value];
  if (kind !== "modified") return kind;
  if (property !== undefined && before === undefined) return "added";
  if (property !== undefined && after === undefined) return "removed";
  return `changed from \`${shown(before)}\` to \`${shown(after)}\``;
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
