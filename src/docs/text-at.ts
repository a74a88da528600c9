import { valueAt } from "../model/pointer.js";

/** Gives the text at a pointer into a document; an empty one where there is none. */
export function textAt(document: unknown, pointer: string): string {
  const value = valueAt(document, pointer);
  return typeof value === "string" ? value : "";
}
