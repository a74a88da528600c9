/** The sentence that every generated file carries. */
export const generatedBy = "Generated from openapi/ by `npm run generate`; do not edit.";

/** Gives the text of a JSON file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
