import { expect, it } from "vitest";
import { envelopeDurationIsPossible } from "../../src/checks/envelope-duration-is-possible.js";
import type { JsonValue } from "../../src/model/json.js";
import { changed, started, verdictOf } from "./exchange.js";

const lasting = (duration: JsonValue) => ({ body: changed(started(), { duration }) });

// The exchange took 50 ms.
it.each([0, 35, 50, 64, 150])("takes %d ms", (duration) => {
  expect(verdictOf(envelopeDurationIsPossible, lasting(duration))).toEqual([]);
});

it.each([151, 3_600_000, 51_000_000n])("finds %d ms", (duration) => {
  expect(verdictOf(envelopeDurationIsPossible, lasting(duration))).toEqual(["should /duration"]);
});

it("allows for recorders that stop their watch early", () => {
  expect(verdictOf(envelopeDurationIsPossible, { ...lasting(1900), probe: null })).toEqual([]);
  expect(verdictOf(envelopeDurationIsPossible, { ...lasting(3000), probe: null })).toEqual(["should /duration"]);
  expect(verdictOf(envelopeDurationIsPossible, { ...lasting(3000), probe: null, more: { durationMs: 0 } })).toBe("not-applicable");
});

it("leaves what is no number to response/schema", () => {
  expect(verdictOf(envelopeDurationIsPossible, lasting("99999"))).toBe("not-applicable");
});
