import { pointerOf, tokensOf, valueAt } from "../model/pointer.js";
import { runRedocly } from "./redocly.js";
import { readBody } from "./reference/read-members.js";
import { placesOf, type Place } from "./reference/statements.js";
import type { Version } from "./site.js";
import { textAt } from "./text-at.js";

/** One change as Redocly's diff tells it. */
interface DiffChange {
  /** Pointer through the document, references followed (`$ref` as a token). */
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly property?: string;
  readonly base?: { readonly value?: unknown };
  readonly revision?: { readonly value?: unknown };
  readonly verdicts: readonly { readonly message: string }[];
}

/** One change in words. */
export interface Change {
  readonly what: "operation" | "error code" | "form" | "member" | "other";
  readonly verb: "added" | "removed" | "changed";
  /** As the reference names it: `backupTenantNow`, `BAK31005`, `data.physical`. */
  readonly subject: string;
  /** What it is; of a change, what it was and is. */
  readonly about: string;
  /** Where the newer version tells of it; of what is gone, the older one. */
  readonly places: readonly Place[];
  /** Whether a caller of the older version may have to change something. */
  readonly breaking: boolean;
}

/** What a newer version changed. */
export interface Changes {
  readonly from: Version;
  readonly to: Version;
  readonly changes: readonly Change[];
  /** Changes of descriptions, examples and evidence, which change nothing for a caller. */
  readonly others: number;
}

/** Compares two versions by Redocly's diff and tells what it found in words. */
export async function changesBetween(from: Version, to: Version): Promise<Changes> {
  const files = { "from.json": from.files["openapi.json"] ?? "", "to.json": to.files["openapi.json"] ?? "" };
  const text = await runRedocly(files, ["diff", "from.json", "to.json", "--format", "json", "--fail-on", "none"], "diff.json");
  const { changes } = JSON.parse(text) as { readonly changes: readonly DiffChange[] };
  return { from, to, ...inWords(from, to, changes) };
}

/** Tells what a diff found as a caller would ask for it. */
function inWords(from: Version, to: Version, found: readonly DiffChange[]): Pick<Changes, "changes" | "others"> {
  const told = found.filter(concernsCallers);
  const known = new Map<string, Change>();
  for (const each of told) {
    for (const change of wordsFor(each, from, to)) {
      const key = `${change.what} ${change.verb} ${change.subject} ${change.places[0]?.pointer ?? each.path}`;
      const before = known.get(key);
      // Type, format and choices of one member are one change of it.
      known.set(key, before === undefined ? change : { ...before, breaking: before.breaking || change.breaking });
    }
  }
  return { changes: [...known.values()], others: found.length - told.length };
}

const quiet = ["description", "summary", "examples", "example", "version"];

/** What is used by operations is told with each of them. */
function concernsCallers({ path, typeName, property }: DiffChange): boolean {
  if (path.startsWith("#/components/") || path.includes("/x-evidence") || path.includes("/examples") || path === "#/info") return false;
  // The branch of a union is told as the value that chooses it.
  if (/\/oneOf\/\d+$/.test(path) || typeName === "Example") return false;
  return property === undefined || !quiet.includes(property);
}

function wordsFor(change: DiffChange, from: Version, to: Version): readonly Change[] {
  const tokens = tokensOf(change.path);
  const gone = change.kind === "removed";
  const [version, other] = gone ? [from, to] : [to, from];
  const breaking = change.verdicts.length > 0;
  const verb = change.kind === "modified" ? "changed" : change.kind;
  if (tokens[0] === "paths" && tokens.length <= 3)
    return operationsOf(tokens, change, version).map((each) => ({ ...each, verb, breaking }));
  if (tokens.at(-1) === "x-known-codes") return [codeChange(change)];
  const pointer = followed(version, tokens);
  const names = tokens.flatMap((token, index) => (tokens[index - 1] === "properties" ? [token] : []));
  const places = placesAt(pointer, version, other);
  if (tokens.at(-2) === "mapping") {
    // The verdict stands at the branch, which is told as the value that chooses it.
    const form = valueOf(version, followed(version, tokens.slice(0, -1)), tokens.at(-1) ?? "");
    const about = textAt(valueAt(version.profile.document, form), "/description");
    return [
      {
        what: "form",
        verb,
        subject: `${names.join(".")}.${tokens.at(-1) ?? ""}`,
        about,
        places: placesAt(form, version, other),
        breaking: breaking || gone,
      },
    ];
  }
  if (change.kind !== "modified" && tokens.at(-2) === "properties") {
    const body = readBody(version.profile.document, pointer, "");
    return [{ what: "member", verb, subject: names.join("."), about: `${body?.type ?? ""}. ${body?.description ?? ""}`, places, breaking }];
  }
  return [modification(change, tokens, names, { from, to, breaking })];
}

function operationsOf(
  [, path = "", method]: readonly string[],
  { base, revision }: DiffChange,
  version: Version,
): readonly Pick<Change, "what" | "subject" | "about" | "places">[] {
  const methods = method === undefined ? Object.keys((revision ?? base)?.value ?? {}) : [method];
  const pointers = methods.map((each) => pointerOf("paths", path, each));
  return placesOf(version)
    .filter(({ pointer, anchor }) => anchor === "" && pointers.includes(pointer))
    .map((place) => ({ what: "operation", subject: place.operation.id, about: place.operation.summary, places: [place] }));
}

/** A code belongs to all operations, wherever the diff met it first; a caller may compare with one that is gone. */
function codeChange({ property = "", base, revision }: DiffChange): Change {
  const [before, after] = [base?.value, revision?.value];
  const verb = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  return { what: "error code", verb, subject: property, about: String(after ?? before), places: [], breaking: verb === "removed" };
}

interface Compared {
  readonly from: Version;
  readonly to: Version;
  readonly breaking: boolean;
}

/** What was done to a member is told as its type before and after, where that is what changed. */
function modification(change: DiffChange, tokens: readonly string[], names: readonly string[], { from, to, breaking }: Compared): Change {
  const isType = ["type", "format"].includes(change.property ?? "") || change.typeName === "AnyOf";
  const at = tokens.lastIndexOf("properties") + 2;
  const [before, after] = [from, to].map((version) => {
    const pointer = followed(version, tokens.slice(0, at));
    return { pointer, body: readBody(version.profile.document, pointer, "") };
  });
  const places = placesAt(after?.pointer ?? "", to, from);
  if (names.length > 0 && isType) {
    const about = `was ${before?.body?.type ?? "nothing"}, is ${after?.body?.type ?? "nothing"}`;
    return { what: "member", verb: "changed", subject: names.join("."), about, places, breaking };
  }
  const subject = [change.property ?? tokens.at(-1) ?? "", ...(names.length === 0 ? [change.typeName] : [names.join(".")])].join(" of ");
  return {
    what: "other",
    verb: "changed",
    subject,
    about: `was ${shown(change.base?.value)}, is ${shown(change.revision?.value)}`,
    places,
    breaking,
  };
}

/** Gives where in a document a path of the diff leads: it shows some references as a token, and passes over others. */
function followed({ profile: { document } }: Version, tokens: readonly string[]): string {
  return tokens.reduce((pointer, token) => (token === "$ref" ? pointer : resolved(document, pointer) + pointerOf(token)), "");
}

function resolved(document: unknown, pointer: string): string {
  const reference = textAt(document, `${pointer}/$ref`);
  return reference === "" ? pointer : resolved(document, pointerOf(...tokensOf(reference)));
}

function valueOf({ profile }: Version, pointer: string, name: string): string {
  return pointerOf(...tokensOf(textAt(profile.document, pointer + pointerOf(name))));
}

/** Gives where a version tells of a pointer, once for each operation that both versions have: a new one is told as a whole. */
function placesAt(pointer: string, version: Version, other: Version): readonly Place[] {
  const found = new Map<string, Place>();
  for (const place of placesOf(version))
    if (place.pointer === pointer && !found.has(place.operation.id)) found.set(place.operation.id, place);
  const places = [...found.values()];
  const shared = places.filter(({ operation }) => other.operations.some(({ id }) => id === operation.id));
  return shared.length === 0 ? places : shared;
}

function shown(value: unknown): string {
  if (value === undefined) return "not there";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
