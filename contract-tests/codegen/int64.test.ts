import { describe, expect, it } from "vitest";
import { isInt64, isInt64OrText, toInt64 } from "../../src/wire/int64.js";

const edge = 2n ** 63n;

describe("int64", () => {
  it.each([0, -0, 1000005, 35, 2 ** 53 - 1, -(2 ** 53 - 1), 9007199254740993n, edge - 1n, -edge, 7n])("%s is one", (value) => {
    expect(isInt64(value)).toBe(true);
    expect(isInt64OrText(value)).toBe(true);
  });

  it.each([edge, -edge - 1n, 3.5, NaN, Infinity, 2 ** 53, 1e300, true, null, undefined, {}, [7]])("%s is none", (value) => {
    expect(isInt64(value)).toBe(false);
    expect(isInt64OrText(value)).toBe(false);
  });

  it.each(["9007199254740992", "9007199254740993", "-9007199254740993", "9223372036854775807", "-9223372036854775808"])(
    "the text %s is one in a response only",
    (text) => {
      expect(isInt64(text)).toBe(false);
      expect(isInt64OrText(text)).toBe(true);
      expect(toInt64(text)).toBe(BigInt(text));
    },
  );

  it.each([
    "1000005",
    "9007199254740991",
    "-9007199254740991",
    "9223372036854775808",
    "09007199254740993",
    "+9007199254740993",
    " 9007199254740993",
    "9007199254740993.0",
    "",
    "1e16",
  ])("the text %j is none", (text) => {
    expect(isInt64OrText(text)).toBe(false);
    expect(toInt64(text)).toBeUndefined();
  });

  it("reads numbers and bigints exactly", () => {
    expect([toInt64(7), toInt64(9007199254740993n), toInt64(edge), toInt64(0.5)]).toEqual([7n, 9007199254740993n, undefined, undefined]);
  });
});
