import { parse } from "yaml";
import { beforeAll, describe, expect, it } from "vitest";
import { buildArtifacts } from "../../src/codegen/artifacts.js";
import { hashText } from "../../src/codegen/manifest.js";
import { profileData } from "../../src/codegen/profile-data.js";
import { smallCatalogue, smallDocument, smallInputs } from "./inputs.js";

interface Manifest {
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await buildArtifacts(smallInputs, smallCatalogue);
});

describe("artifacts", () => {
  it("are those of each profile and those of all", () => {
    expect([...files.keys()]).toEqual([
      "generated/1.0/openapi.json",
      "generated/1.0/openapi.yaml",
      "generated/1.0/openapi-3.0.json",
      "generated/1.0/types.gen.ts",
      "generated/1.0/validators.gen.js",
      "generated/1.0/validators.gen.d.ts",
      "generated/1.0/version.gen.ts",
      "generated/1.0/answers.gen.js",
      "generated/1.0/answers.gen.d.ts",
      "generated/1.0/examples.gen.js",
      "generated/1.0/examples.gen.d.ts",
      "generated/1.0/profile.gen.js",
      "generated/1.0/profile.gen.d.ts",
      "generated/profiles.gen.js",
      "generated/profiles.gen.d.ts",
      "generated/operations.gen.js",
      "generated/operations.gen.d.ts",
      "docs/checks.md",
      "generated/manifest.json",
    ]);
  });

  it("are the same bytes for the same inputs", async () => {
    expect(await buildArtifacts(structuredClone(smallInputs), smallCatalogue)).toEqual(files);
  });

  it("each say that they are generated, and by what", () => {
    for (const [path, text] of files) expect(text, path).toMatch(/Generated from .*openapi\/ by `npm run generate`; do not edit\./);
  });

  it("name no folder of the machine", () => {
    for (const [path, text] of files) expect(text, path).not.toContain(smallInputs.root);
  });

  it("are all in the manifest with their hash, and so are the inputs, by name", () => {
    const manifest = JSON.parse(files.get("generated/manifest.json") ?? "") as Manifest;
    const expected = [...files].filter(([path]) => path !== "generated/manifest.json").map(([path, text]) => [path, hashText(text)]);
    expect(manifest.outputs).toEqual(Object.fromEntries(expected));
    expect(Object.keys(manifest.inputs)).toEqual(["a.yaml", "b.yaml"]);
  });

  it("hold the same document as JSON and as YAML", () => {
    const document = JSON.parse(files.get("generated/1.0/openapi.json") ?? "") as object;
    expect(parse(files.get("generated/1.0/openapi.yaml") ?? "")).toEqual(document);
    expect(document).toMatchObject({ paths: smallDocument["paths"], components: smallDocument["components"] });
  });

  it("refuse a document with a number that may have been rounded", async () => {
    const [profile] = smallInputs.profiles;
    const document = { ...smallDocument, "x-limit": 2 ** 63 };
    const build = buildArtifacts({ ...smallInputs, profiles: [{ ...profile!, document }] }, smallCatalogue);
    await expect(build).rejects.toThrow("1.0/x-limit: 9223372036854776000 is beyond 2^53 - 1");
  });

  it("refuse a schema with a keyword that the validators do not know", async () => {
    const [profile] = smallInputs.profiles;
    const document = { ...smallDocument, components: { schemas: { Odd: { type: "string", minLenght: 1 } } }, paths: {} };
    const build = buildArtifacts({ ...smallInputs, profiles: [{ ...profile!, document }] }, smallCatalogue);
    await expect(build).rejects.toThrow("/components/schemas/Odd/minLenght: the keyword minLenght is not known");
  });
});

describe("the YAML document", () => {
  it("quotes what an older reader would take for something else than text", async () => {
    const [profile] = smallInputs.profiles;
    const document = { ...smallDocument, "x-texts": ["2024-08-07", "no", "0123"] };
    const built = await buildArtifacts({ ...smallInputs, profiles: [{ ...profile!, document }] }, smallCatalogue);
    expect(built.get("generated/1.0/openapi.yaml")).toContain(`x-texts:\n  - "2024-08-07"\n  - "no"\n  - "0123"\n`);
  });
});

describe("profile data", () => {
  const { examples, evidence } = profileData(smallInputs.profiles[0]!, {});

  it("has the examples of each operation with their values", () => {
    expect(examples).toEqual({
      backupClusterNow: {
        request: [{ name: "file", summary: "A file", value: { type: "F" } }],
        responses: { "200": [{ name: "file", summary: "A file", value: { id: 1 } }], "400": [] },
      },
    });
  });

  it("counts each statement by its basis", () => {
    expect(evidence).toEqual({ observed: 0, documented: 0, sample: 1, standard: 0, inferred: 1, unknown: 0, contradicted: 0 });
  });
});

describe("types", () => {
  it("name int64 once, leave response enums open, and keep the union by its constants", () => {
    const text = files.get("generated/1.0/types.gen.ts") ?? "";
    expect(text.match(/export type Int64 = number \| bigint;/g)).toHaveLength(1);
    expect(text).toContain(`readonly id: Int64;`);
    expect(text).toContain(`readonly kind?: "A" | "B" | (string & {});`);
    expect(text).toContain(`readonly Storage: components["schemas"]["File"] | components["schemas"]["Bucket"];`);
    expect(text).toContain(`readonly type: "B";`);
  });
});
