import { isJsonObject } from "../model/json.js";
import { valueAt } from "../model/pointer.js";
import { textAt } from "./text-at.js";

/** Gives the address of the first server of a document, its variables as they are without a choice. */
export function serverOf(document: unknown): string {
  const variables = valueAt(document, "/servers/0/variables");
  return textAt(document, "/servers/0/url").replace(/\{(\w+)\}/g, (whole, name: string) =>
    isJsonObject(variables) ? textAt(variables, `/${name}/default`) : whole,
  );
}
