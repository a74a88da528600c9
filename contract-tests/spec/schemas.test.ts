import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { isDateTime } from "../../src/wire/date-time.js";
import { bundleOf, object, operationsOf, profileIds, resolved, type Json } from "./bundles.js";

describe.each(profileIds)("schemas of profile %s", (profile) => {
  const document = bundleOf(profile);
  const ajv = strictAjv(document);
  const names = Object.keys(object(object(document["components"])["schemas"]));
  const examples = examplesOf(document);

  it.each(names)("%s compiles in strict mode", (name) => {
    expect(ajv.getSchema(`contract#/components/schemas/${name}`)).toBeTypeOf("function");
  });

  it.each(examples.map((example) => [`${example.where} ${example.name}`, example] as const))("example %s is valid", (_title, example) => {
    const validate = ajv.getSchema(`contract#${fragment(example.schema)}`);
    expect(validate).toBeTypeOf("function");
    expect({ valid: validate?.(example.value), errors: validate?.errors ?? null }).toEqual({ valid: true, errors: null });
  });

  it("gives every request example a response of the same name, and every storage type both", () => {
    for (const { id, value } of operationsOf(document)) {
      const asked = Object.keys(object(jsonContent(document, value["requestBody"])?.["examples"] ?? {}));
      const answered = Object.keys(object(jsonContent(document, object(value["responses"])["200"])?.["examples"] ?? {}));
      expect({ id, missing: asked.filter((name) => !answered.includes(name)) }).toEqual({ id, missing: [] });
      if (asked.length > 0) expect(asked).toEqual(expect.arrayContaining(Object.keys(mappingOf(document)).map(exampleName)));
    }
  });

  it("gives every JSON response an example", () => {
    const bare = operationsOf(document).flatMap(({ id, value }) =>
      Object.entries(object(value["responses"]))
        .filter(([, response]) => jsonContent(document, response) !== undefined)
        .filter(([, response]) => Object.keys(object(jsonContent(document, response)?.["examples"] ?? {})).length === 0)
        .map(([status]) => `${id} ${status}`),
    );
    expect(bare).toEqual([]);
  });

  it("maps every storage type to its branch", () => {
    const branches = object(object(object(document["components"])["schemas"])["ObBackupStorageBaseInfo"])["oneOf"] as readonly Json[];
    const mapping = mappingOf(document);
    expect(Object.values(mapping).sort()).toEqual(branches.map((branch) => branch["$ref"]).sort());
    for (const [type, $ref] of Object.entries(mapping)) {
      const branch = resolved(document, { $ref });
      expect(object(object(branch["properties"])["backupStorageType"])["const"]).toBe(type);
      expect(branch["required"]).toContain("backupStorageType");
    }
  });

  it("shows no secret that could be a real one", () => {
    const secrets = examples.flatMap((example) => membersNamed(example.value, /secret|password/i));
    expect(secrets.length).toBeGreaterThan(0);
    expect(secrets.filter((secret) => typeof secret !== "string" || !/example|not-real/i.test(secret))).toEqual([]);
    // Long runs of letters and digits, in the forms that key scanners look for.
    expect(JSON.stringify(examples.map((example) => example.value))).not.toMatch(
      /AKIA[0-9A-Z]{16}|LTAI[0-9A-Za-z]{12,}|AKID[0-9A-Za-z]{13,}|[A-Za-z0-9+/]{40,}/,
    );
  });
});

interface Example {
  readonly where: string;
  readonly name: string;
  /** Pointer to the schema it is shown under. */
  readonly schema: string;
  readonly value: unknown;
}

function examplesOf(document: Json): readonly Example[] {
  return operationsOf(document).flatMap(({ id, pointer, value }) => {
    const asked =
      value["requestBody"] === undefined ? [] : shown(document, value["requestBody"], `${id} request`, `${pointer}/requestBody`);
    const answered = Object.entries(object(value["responses"])).flatMap(([status, response]) =>
      shown(document, response, `${id} ${status}`, `${pointer}/responses/${status}`),
    );
    return [...asked, ...answered];
  });
}

function shown(document: Json, holder: unknown, where: string, pointer: string): readonly Example[] {
  const { $ref } = object(holder);
  const at = typeof $ref === "string" ? $ref.slice(1) : pointer;
  return Object.entries(object(jsonContent(document, holder)?.["examples"] ?? {})).map(([name, example]) => ({
    where,
    name,
    schema: `${at}/content/application~1json/schema`,
    value: resolved(document, object(example))["value"],
  }));
}

function jsonContent(document: Json, holder: unknown): Json | undefined {
  if (holder === undefined) return undefined;
  const content = object(resolved(document, object(holder))["content"] ?? {})["application/json"];
  return content === undefined ? undefined : object(content);
}

function mappingOf(document: Json): Readonly<Record<string, string>> {
  const storage = object(object(object(document["components"])["schemas"])["ObBackupStorageBaseInfo"]);
  return object(storage["discriminator"])["mapping"] as Readonly<Record<string, string>>;
}

function exampleName(storageType: string): string {
  return `${storageType.replace("BACKUP_STORAGE_", "").toLowerCase()}-storage`;
}

function membersNamed(value: unknown, name: RegExp): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([member, child]: [string, unknown]) => [
    ...(name.test(member) ? [child] : []),
    ...membersNamed(child, name),
  ]);
}

/** A fragment of a URI: what JSON Pointers may hold and URIs may not. */
function fragment(pointer: string): string {
  return pointer.split("/").map(encodeURIComponent).join("/");
}

function strictAjv(document: Json): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, discriminator: true });
  ajv.addFormat("date-time", isDateTime);
  ajv.addFormat("int64", { type: "number", validate: (value) => Number.isSafeInteger(value) });
  ajv.addFormat("password", true);
  ajv.addVocabulary([
    "openapi",
    "info",
    "servers",
    "security",
    "tags",
    "paths",
    "components",
    "example",
    "x-evidence",
    "x-known-values",
    "x-known-codes",
    "x-generated",
  ]);
  ajv.addSchema(withoutMappings(document), "contract");
  return ajv;
}

/** ajv knows the discriminator, not its mapping. */
function withoutMappings(document: Json): Json {
  return object(JSON.parse(JSON.stringify(document, (name, value: unknown) => (name === "mapping" ? undefined : value))));
}
