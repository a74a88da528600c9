import { tokensOf, valueAt } from "../../src/model/pointer.js";

/** Words of one operation that a page about it has to hold, as its document says them. */
export interface DeclaredWords {
  /** Names of members, parameters and headers. */
  readonly names: ReadonlySet<string>;
  /** Values that are permitted or known. */
  readonly values: ReadonlySet<string>;
  /** What the evidence says beside its basis, and the bases. */
  readonly evidence: ReadonlySet<string>;
  readonly descriptions: ReadonlySet<string>;
  readonly examples: readonly unknown[];
}

/** Reads them by going through the document itself, so that no reader of the site is asked about itself. */
export function declaredWords(document: unknown, operation: unknown): DeclaredWords {
  const words = {
    names: new Set<string>(),
    values: new Set<string>(),
    evidence: new Set<string>(),
    descriptions: new Set<string>(),
    examples: [] as unknown[],
  };
  const seen = new Set<unknown>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    if (!isRecord(node) || seen.has(node)) return;
    seen.add(node);
    if (typeof node["$ref"] === "string") walk(valueAt(document, `/${tokensOf(node["$ref"]).map(escaped).join("/")}`));
    if (isRecord(node["discriminator"]) && isRecord(node["discriminator"]["mapping"]))
      for (const [value, reference] of Object.entries(node["discriminator"]["mapping"])) {
        words.values.add(value);
        walk({ $ref: reference });
      }
    if (isRecord(node["properties"])) Object.keys(node["properties"]).forEach((name) => words.names.add(name));
    if (typeof node["in"] === "string" && typeof node["name"] === "string") words.names.add(node["name"]);
    if (isRecord(node["headers"])) Object.keys(node["headers"]).forEach((name) => words.names.add(name));
    for (const key of ["enum", "x-known-values"])
      if (Array.isArray(node[key])) for (const value of node[key] as readonly unknown[]) words.values.add(String(value));
    if (Object.hasOwn(node, "const")) words.values.add(String(node["const"]));
    if (typeof node["description"] === "string") words.descriptions.add(node["description"]);
    if (Object.hasOwn(node, "summary") && Object.hasOwn(node, "value")) words.examples.push(node["value"]);
    if (isRecord(node["x-evidence"])) evidenceInto(words.evidence, node["x-evidence"]);
    for (const [key, child] of Object.entries(node)) if (!["value", "x-evidence", "discriminator", "examples"].includes(key)) walk(child);
    if (isRecord(node["examples"])) Object.values(node["examples"]).forEach(walk);
  };
  walk(operation);
  return words;
}

function evidenceInto(words: Set<string>, evidence: Readonly<Record<string, unknown>>): void {
  for (const each of [evidence, ...Object.values(isRecord(evidence["constraints"]) ? evidence["constraints"] : {})]) {
    if (!isRecord(each)) continue;
    for (const key of ["basis", "note"]) if (typeof each[key] === "string") words.add(each[key]);
  }
}

function escaped(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
