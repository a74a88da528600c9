import { valueAt } from "../model/pointer.js";

/** Gives the pointers of the JSON schemas of a response, which may be a reference; none where it has no JSON body. */
export function jsonSchemasOf(document: unknown, response: string): readonly string[] {
  const reference = valueAt(document, `${response}/$ref`);
  const schema = `${typeof reference === "string" ? reference : response}/content/application~1json/schema`;
  return valueAt(document, schema) === undefined ? [] : [schema];
}
