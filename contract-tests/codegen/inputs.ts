import { resolve } from "node:path";
import type { CatalogueInputs, CodegenInputs } from "../../src/codegen/inputs.js";
import type { JsonObject } from "../../src/model/json.js";

const id = { type: "integer", format: "int64" };

/** A document as small as can be that still has what the generator treats specially. */
export const smallDocument: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Small", version: "1", summary: "in short", license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
  paths: {
    "/backup": {
      post: {
        operationId: "backupClusterNow",
        requestBody: {
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Storage" },
              examples: { file: { $ref: "#/components/examples/file" } },
            },
          },
        },
        responses: {
          "200": {
            description: "done",
            "x-evidence": { basis: "sample" },
            content: {
              "application/json": {
                schema: { type: "object", required: ["id"], properties: { id, kind: { type: "string", "x-known-values": ["A", "B"] } } },
                examples: { file: { summary: "A file", value: { id: 1 } } },
              },
            },
          },
          "400": { $ref: "#/components/responses/Refused" },
        },
      },
    },
  },
  components: {
    schemas: {
      Storage: {
        type: "object",
        oneOf: [{ $ref: "#/components/schemas/File" }, { $ref: "#/components/schemas/Bucket" }],
        discriminator: { propertyName: "type", mapping: { F: "#/components/schemas/File", B: "#/components/schemas/Bucket" } },
      },
      File: { type: "object", required: ["type"], properties: { type: { type: "string", const: "F" } }, additionalProperties: false },
      Bucket: {
        type: "object",
        required: ["type", "id"],
        properties: { type: { type: "string", const: "B" }, id: { ...id, minimum: 1 } },
        additionalProperties: false,
      },
    },
    responses: {
      Refused: { description: "no", content: { "text/plain": { schema: { type: "string" } } }, "x-evidence": { basis: "inferred" } },
    },
    examples: { file: { summary: "A file", value: { type: "F" } } },
  },
};

/** Inputs with one profile of that document. */
export const smallInputs: CodegenInputs = {
  profiles: [
    {
      id: "1.0",
      title: "One",
      covers: ["1.0.1"],
      errorCodes: "integer",
      undocumented: [],
      deviations: [],
      documented: [],
      document: smallDocument,
    },
  ],
  sources: {},
  hashes: { "b.yaml": "2", "a.yaml": "1" },
  tools: { tool: "1" },
  root: resolve(import.meta.dirname, "../.."),
};

/** A catalogue without checks and probes. */
export const smallCatalogue: CatalogueInputs = { checks: [], listProbes: () => [] };
