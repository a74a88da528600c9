import { isSchema } from "./walk.js";
import { pointerOf, tokensOf, valueAt } from "../model/pointer.js";

const folders: Readonly<Record<string, string>> = {
  schemas: "schemas",
  responses: "responses",
  parameters: "parameters",
  headers: "headers",
  securitySchemes: "security-schemes",
};

/** Where in `openapi/` a statement of a bundled document is written: the file, and the pointer within it. */
export function sourceFileOf(document: unknown, pointer: string): { readonly file: string; readonly at: string } {
  const place = valueAt(document, pointer);
  // What is said by reference only is written where that leads.
  if (isSchema(place) && typeof place["$ref"] === "string" && place["x-evidence"] === undefined)
    return sourceFileOf(document, place["$ref"]);
  const [first, second = "", third = "", ...rest] = tokensOf(pointer);
  const folder = folders[second];
  if (first === "components" && folder !== undefined) return { file: `openapi/${folder}/${third}.yaml`, at: pointerOf(...rest) };
  const operation = valueAt(document, `${pointerOf("paths", second, third)}/operationId`);
  if (first === "paths" && typeof operation === "string") return { file: `openapi/operations/${operation}.yaml`, at: pointerOf(...rest) };
  return { file: "openapi/openapi.yaml", at: pointer.replace(/^#/, "") };
}
