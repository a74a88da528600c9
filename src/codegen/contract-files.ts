import { stringify } from "yaml";
import type { JsonObject } from "../model/json.js";
import { downConvert } from "./down-convert.js";
import { generatedBy, jsonText } from "./notice.js";

/** Gives the texts in which a tidy document is handed out, by file name. */
export function contractFiles(document: JsonObject): Readonly<Record<string, string>> {
  return {
    "openapi.json": jsonText(document),
    "openapi.yaml": yamlText(document),
    "openapi-3.0.json": jsonText(downConvert(document)),
  };
}

/** Quotes what a reader of YAML 1.1 would take for a date, a number or a boolean: many tools still are one. */
function yamlText(document: JsonObject): string {
  return `# ${generatedBy}\n${stringify(document, { lineWidth: 0, aliasDuplicateObjects: false, compat: "yaml-1.1" })}`;
}
