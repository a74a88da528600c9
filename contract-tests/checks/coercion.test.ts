import { expect, it } from "vitest";
import { coerces } from "../../src/checks/coercion.js";

it.each(["", "7", "-7", " 7.5\n", "\t"])("reads %j as a number", (text) => {
  expect(coerces(text, "integer")).toBe(true);
});

it.each(["x", "7 8", "7.", ".5", "1e3", "- 7"])("does not read %j as a number", (text) => {
  expect(coerces(text, "number")).toBe(false);
});

// Quadratic time would take minutes; the test's own time ends it.
it("takes linear time for long runs of blanks and digits", () => {
  for (const part of [" ", "7", "\u00a0", "7."]) expect(coerces(`${part.repeat(1_000_000)}x`, "integer")).toBe(false);
});
