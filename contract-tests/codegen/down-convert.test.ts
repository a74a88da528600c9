import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { profiles } from "../../generated/profiles.gen.js";
import { downConvert } from "../../src/codegen/down-convert.js";
import { downConvertSchema } from "../../src/codegen/down-convert-schema.js";
import type { JsonObject } from "../../src/model/json.js";
import { smallDocument } from "./inputs.js";

const root = resolve(import.meta.dirname, "../..");

describe("a schema in 3.0", () => {
  const cases: readonly (readonly [what: string, from: JsonObject, to: JsonObject])[] = [
    ["const", { type: "boolean", const: false }, { type: "boolean", enum: [false] }],
    ["a type with null", { type: ["string", "null"] }, { type: "string", nullable: true }],
    ["several types", { type: ["string", "integer"] }, { anyOf: [{ type: "string" }, { type: "integer" }] }],
    [
      "several types with null",
      { type: ["string", "integer", "null"] },
      {
        anyOf: [
          { type: "string", nullable: true },
          { type: "integer", nullable: true },
        ],
      },
    ],
    ["examples", { type: "integer", examples: [7, 8] }, { type: "integer", example: 7 }],
    ["numeric exclusive bounds", { type: "integer", exclusiveMinimum: 0 }, { type: "integer", minimum: 0, exclusiveMinimum: true }],
    ["a lone reference", { $ref: "#/a", "x-evidence": {} }, { $ref: "#/a" }],
    ["a described reference", { $ref: "#/a", description: "b" }, { allOf: [{ $ref: "#/a" }], description: "b" }],
    [
      "a null branch",
      { oneOf: [{ type: "string", const: "a" }, { type: "null" }] },
      { oneOf: [{ type: "string", enum: ["a"], nullable: true }] },
    ],
    ["a null branch beside a reference", { oneOf: [{ $ref: "#/a" }, { type: "null" }], title: "t" }, { title: "t" }],
    ["an array of anything", { type: "array" }, { type: "array", items: {} }],
    ["what 3.0 cannot say", { type: "object", propertyNames: { pattern: "a" }, $comment: "c" }, { type: "object" }],
    [
      "named like a keyword",
      { properties: { const: { type: "string" }, examples: { const: 1 } } },
      { properties: { const: { type: "string" }, examples: { enum: [1] } } },
    ],
    ["nested", { items: { additionalProperties: { const: 1 } } }, { items: { additionalProperties: { enum: [1] } } }],
    ["nothing allowed", { properties: { no: false, any: true } }, { properties: { no: { not: {} }, any: {} } }],
  ];

  it.each(cases)("%s", (_what, from, to) => {
    expect(downConvertSchema(from)).toEqual(to);
  });
});

describe("a document in 3.0", () => {
  it("says its version and drops what 3.0 does not know outside schemas", () => {
    const converted = downConvert({ ...smallDocument, webhooks: {}, jsonSchemaDialect: "x" });
    expect(Object.keys(converted)).toEqual(["openapi", "info", "paths", "components"]);
    expect(converted["openapi"]).toBe("3.0.3");
    expect(converted["info"]).toEqual({
      title: "Small",
      version: "1",
      license: { name: "Apache-2.0", url: "https://spdx.org/licenses/Apache-2.0.html" },
    });
  });

  it("keeps the values of examples as they are", () => {
    const value = { const: 1, type: ["a", "null"], schema: { const: 2 }, $ref: "#/x", beside: 1 };
    const content = { "application/json": { schema: { const: 1 }, examples: { a: { value } } } };
    expect(downConvert({ components: { responses: { A: { description: "", content } } } })["components"]).toEqual({
      responses: { A: { description: "", content: { "application/json": { schema: { enum: [1] }, examples: { a: { value } } } } } },
    });
  });

  it("lints clean for every profile", async () => {
    const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
    const files = profiles.map(({ id }) => `generated/${id}/openapi-3.0.json`);
    const { stderr } = await promisify(execFile)(
      process.execPath,
      [join(dirname(manifest), "bin/cli.js"), "lint", "--config", "openapi/lint/bundle.redocly.yaml", ...files],
      { cwd: root, env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" } },
    );
    expect(stderr).not.toMatch(/You have \d+ warning/);
    for (const file of files) expect(stderr).toContain(`${file}: validated`);
  });
});
