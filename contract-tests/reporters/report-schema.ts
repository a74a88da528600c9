import { readFileSync } from "node:fs";
import { Ajv2020 as Ajv, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Compiles the schema of the json report, strictly. */
export function compileReportSchema(): ValidateFunction {
  const ajv = new Ajv({ strict: true, allErrors: true });
  formats.default(ajv);
  const schema = JSON.parse(readFileSync(new URL("../../src/reporters/report.schema.json", import.meta.url), "utf8")) as object;
  return ajv.compile(schema);
}
