import type { JsonValue } from "./json.js";

type Members = Record<string, JsonValue>;

/** Objects of a class are laid out once for all that have the same members; those of Object.create(null) are each a table, of five times the memory. */
const Bare = function bare(): void {
  return;
} as unknown as { new (): Members; prototype: unknown };
Bare.prototype = Object.create(null);

/** Makes an object that inherits nothing, so that a member named __proto__ is only a member. */
export function noMembers(): Members {
  return new Bare();
}
