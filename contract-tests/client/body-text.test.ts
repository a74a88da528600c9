import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyText } from "../../src/client/body-text.js";
import { exactJson } from "../../src/client/exact-json.js";
import { exactText } from "../../src/client/exact-text.js";
import { quickJson } from "../../src/client/quick-json.js";

const textOf = async (write: (body: unknown) => string | Promise<string>, body: unknown): Promise<string> => {
  try {
    return await write(body);
  } catch (fault) {
    return `throws ${String(fault)}`;
  }
};

describe("the fast ways", () => {
  it("write any body as the exact one does, or leave it to that", async () => {
    const anything = fc.oneof(fc.jsonValue(), fc.object({ withBigInt: true, withDate: true, withMap: true, withSparseArray: false }));
    await fc.assert(
      fc.asyncProperty(anything, async (body) => {
        expect(await textOf(bodyText, body)).toBe(await textOf(exactText, body));
      }),
      { numRuns: 2000 },
    );
  });

  it("write a time as JSON.stringify does, and refuse what would only be lost", async () => {
    expect(await bodyText({ at: new Date(0), id: 2n ** 53n })).toBe('{"at":"1970-01-01T00:00:00.000Z","id":9007199254740992}');
    for (const lost of [new Map([[1, 2]]), new Set([1]), () => 1, Symbol("s"), undefined, [undefined]]) {
      await expect(bodyText(lost)).rejects.toThrow(/is no value of JSON/);
    }
  });

  it("read any answer as the exact one does, or leave it to that", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom("", "\uFEFF", " "), (text, before) => {
        const bytes = Buffer.from(before + text);
        const quick = quickJson(bytes);
        if (quick !== undefined) expect(quick).toEqual(exactJson(bytes));
      }),
      { numRuns: 2000 },
    );
  });
});
