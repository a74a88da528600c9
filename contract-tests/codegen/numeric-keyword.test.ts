import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Validate } from "../../generated/profiles.gen.js";
import { renderValidators } from "../../src/codegen/validators-module.js";

const schemas = {
  Any: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 100 },
  Maybe: { type: ["integer", "null"], format: "int64", minimum: 1 },
  Mixed: { type: ["string", "integer"] },
  Small: { type: "integer", format: "int32" },
  Part: { $ref: "#/components/schemas/Whole/properties/part" },
  Whole: { type: "object", properties: { part: { type: "integer", maximum: 9 } } },
};

let validators: Readonly<Record<string, Validate>>;

beforeAll(async () => {
  const text = await renderValidators({ paths: {}, components: { schemas } }, resolve(import.meta.dirname, "../.."));
  const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { readonly validators: typeof validators };
  validators = module.validators;
});

describe("numbers", () => {
  const cases: readonly (readonly [schema: string, value: unknown, broken: string | undefined])[] = [
    ["Any", 0.5, undefined],
    ["Any", 99n, undefined],
    ["Any", 0, "exclusiveMinimum"],
    ["Any", 0n, "exclusiveMinimum"],
    ["Any", 100n, "exclusiveMaximum"],
    ["Any", 10n ** 400n, "exclusiveMaximum"],
    ["Any", NaN, "type"],
    ["Any", "1", "type"],
    ["Maybe", null, undefined],
    ["Maybe", 1n, undefined],
    ["Maybe", "9007199254740993", undefined],
    ["Maybe", 0, "minimum"],
    ["Maybe", "-9007199254740993", "minimum"],
    ["Maybe", 2n ** 63n, "format"],
    ["Maybe", undefined, "type"],
    ["Mixed", "text", undefined],
    ["Mixed", 7n, undefined],
    ["Mixed", null, "type"],
    ["Mixed", 0.5, "type"],
    ["Small", 2 ** 31 - 1, undefined],
    ["Small", 2 ** 31, "format"],
    ["Small", -(2n ** 31n) - 1n, "format"],
    ["Part", 9, undefined],
    ["Part", 10n, "maximum"],
  ];

  it.each(cases)("%s with %s breaks %s", (schema, value, broken) => {
    const validate = validators[`schema ${schema}`]!;
    expect(validate(value)).toBe(broken === undefined);
    expect(validate.errors?.map(({ keyword }) => keyword)).toEqual(broken === undefined ? undefined : [broken]);
  });

  it("are complained of in the words of the contract", () => {
    validators["schema Mixed"]!(null);
    validators["schema Any"]!(0);
    expect(validators["schema Mixed"]!.errors).toEqual([
      {
        instancePath: "",
        schemaPath: "#/components/schemas/Mixed/type",
        keyword: "type",
        params: { type: ["string", "integer"] },
        message: "must be string,integer",
      },
    ]);
    expect(validators["schema Any"]!.errors).toEqual([
      {
        ...{ instancePath: "", schemaPath: "#/components/schemas/Any/exclusiveMinimum", keyword: "exclusiveMinimum" },
        ...{ params: { comparison: ">", limit: 0 }, message: "must be > 0" },
      },
    ]);
  });
});
