import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evidenceBases } from "../../src/model/evidence.js";
import { bundleOf, object, operationsOf, overlaidIds, profileIds, readText, readYaml, resolved, type Json } from "./bundles.js";

const sources = object(readYaml("openapi/sources.yaml"));

describe.each(profileIds)("evidence in profile %s", (profile) => {
  const document = bundleOf(profile);
  const statements = statementsOf(document);

  it("stands on every property, parameter, request body, response and header", () => {
    expect(statements.length).toBeGreaterThan(100);
    const bare = statements.filter(({ value }) => resolved(document, value)["x-evidence"] === undefined).map(({ pointer }) => pointer);
    expect(bare).toEqual([]);
  });

  it("names a known basis and a listed source, and nothing else", () => {
    const wrong = evidencesOf(document).filter(({ value }) => !isWellFormed(value));
    expect(wrong).toEqual([]);
  });

  it("tells what is unknown or contradicted in a note", () => {
    const silent = evidencesOf(document)
      .filter(({ value }) => ["unknown", "contradicted"].includes(String(value["basis"])))
      .filter(({ value }) => typeof value["note"] !== "string" || value["note"] === "");
    expect(silent.map(({ pointer }) => pointer)).toEqual([]);
  });
});

describe.each(overlaidIds)("evidence in profile %s", (profile) => {
  it("does not call documented what only pages of a later version print", () => {
    const later = ["seed", "tenant-page-4.3-older", "cluster-page-4.3", "data-backup-tasks-tenant-4.3", "strategy-page-tenant-4.3"];
    const early = evidencesOf(bundleOf(profile)).filter(
      ({ value }) => ["documented", "sample"].includes(String(value["basis"])) && later.includes(String(value["source"])),
    );
    expect(early.map(({ pointer }) => pointer)).toEqual([]);
  });
});

describe("sources", () => {
  it("are each complete", () => {
    for (const [key, source] of Object.entries(sources)) {
      const { title, url, read, ...rest } = object(source);
      expect({ key, rest }).toEqual({ key, rest: {} });
      expect(title, key).toMatch(/\S/);
      expect(url, key).toMatch(/^https:\/\//);
      expect(read, key).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it("are each cited somewhere", () => {
    const cited = contractText();
    const errata = readText("docs/vendor-page-errata.md");
    const isCited = (key: string) =>
      new RegExp(`(source|evidence): ${escaped(key)}(?![\\w.-])|[[ ]${escaped(key)}[\\],]`).test(cited) || errata.includes(`\`${key}\``);
    expect(Object.keys(sources).filter((key) => !isCited(key))).toEqual([]);
  });
});

interface Statement {
  readonly pointer: string;
  readonly value: Json;
}

/** Finds all that must carry evidence: properties of schemas anywhere, and the parts of operations. */
function statementsOf(document: Json): readonly Statement[] {
  const operations = operationsOf(document).flatMap(({ pointer, value }) => [
    ...list(value["parameters"], `${pointer}/parameters`),
    ...(value["requestBody"] === undefined ? [] : [{ pointer: `${pointer}/requestBody`, value: object(value["requestBody"]) }]),
    ...named(value["responses"], `${pointer}/responses`),
  ]);
  const components = ["parameters", "responses", "headers", "requestBodies"].flatMap((kind) =>
    named(object(document["components"])[kind], `/components/${kind}`),
  );
  return [...operations, ...components, ...membersNamed("properties", document, ""), ...membersNamed("headers", document, "")];
}

function list(values: unknown, pointer: string): readonly Statement[] {
  return ((values ?? []) as readonly Json[]).map((value, index) => ({ pointer: `${pointer}/${String(index)}`, value }));
}

function named(values: unknown, pointer: string): readonly Statement[] {
  return Object.entries(object(values ?? {})).map(([name, value]) => ({ pointer: `${pointer}/${name}`, value: object(value) }));
}

const notSchemas = new Set(["example", "examples", "value", "x-evidence", "enum", "const", "default"]);

function membersNamed(keyword: string, value: unknown, pointer: string, isNameMap = false): readonly Statement[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]: [string, unknown]) => {
    if (!isNameMap && notSchemas.has(name)) return [];
    const at = `${pointer}/${name.replaceAll("/", "~1")}`;
    const isMap =
      !isNameMap && ["properties", "headers", "schemas", "parameters", "responses", "paths"].includes(name) && !Array.isArray(child);
    const own = !isNameMap && name === keyword ? named(child, at) : [];
    return [...own, ...membersNamed(keyword, child, at, isMap)];
  });
}

/** Finds every evidence, and every evidence of a single constraint. */
function evidencesOf(value: unknown, pointer = ""): readonly Statement[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]: [string, unknown]) => {
    if (name !== "x-evidence") return evidencesOf(child, `${pointer}/${name}`);
    const evidence = object(child);
    return [{ pointer: `${pointer}/x-evidence`, value: evidence }, ...named(evidence["constraints"], `${pointer}/x-evidence/constraints`)];
  });
}

function isWellFormed({ basis, source, note, constraints, ...rest }: Json): boolean {
  const isKnown = (evidenceBases as readonly unknown[]).includes(basis) && typeof source === "string" && Object.hasOwn(sources, source);
  return (
    isKnown &&
    ["string", "undefined"].includes(typeof note) &&
    ["object", "undefined"].includes(typeof constraints) &&
    Object.keys(rest).length === 0
  );
}

function contractText(): string {
  const folder = new URL("../../openapi/", import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml") && path !== "sources.yaml")
    .map((path) => readFileSync(new URL(path, folder), "utf8"))
    .join("\n");
}

function escaped(key: string): string {
  return key.replaceAll(/[.-]/g, "\\$&");
}
