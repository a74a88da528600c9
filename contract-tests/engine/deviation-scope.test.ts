import { describe, expect, it } from "vitest";
import { decideExchange } from "../../src/engine/decide.js";
import { buildScopeFault, deviationsFor, waitsForBuild } from "../../src/engine/deviation-scope.js";
import type { DeviationScope } from "../../src/model/deviation.js";
import { checkThat, deviation, emptyRun, exchange, finding, noContract } from "./made-up.js";

const server = { names: ["production", "https://ocp.example:8443"], build: "4.3.4-20250114", profile: "4.3" };

function applies(scope: DeviationScope, on: { build?: string | undefined } = {}): boolean {
  return deviationsFor([deviation({ scope })], { ...server, ...on }).length === 1;
}

describe("the scope of a deviation", () => {
  it("is every server where nothing is said", () => {
    expect(deviationsFor([deviation()], server)).toHaveLength(1);
    expect(applies({})).toBe(true);
  });

  it.each([
    ["production", true],
    ["prod*", true],
    ["https://ocp.example:8443", true],
    ["staging", false],
    ["product", false],
  ])("may be a target: %s gives %s", (target, expected) => {
    expect(applies({ target })).toBe(expected);
  });

  it.each([
    ["4.3.4-20250114", true],
    ["4.3.4", true],
    ["4.3.4-20250115", false],
    ["4.3.40", false],
    ["4.3.3", false],
    [">=4.3.2 <4.3.5", true],
    [">=4.3.2 <4.3.4", false],
    ["<=4.3.4", true],
    [">4.3.4", false],
    ["=4.3.4", true],
    [">=4.3.10", false],
  ])("may be a build: %s gives %s", (build, expected) => {
    expect(buildScopeFault(build)).toBeUndefined();
    expect(applies({ build })).toBe(expected);
  });

  it("needs all that it says", () => {
    expect(applies({ target: "production", build: "4.3.4", profile: "4.3" })).toBe(true);
    expect(applies({ target: "production", build: "4.3.4", profile: "4.2.2" })).toBe(false);
  });

  it("does not hold for a build that nobody knows, which can be told", () => {
    expect(applies({ build: ">=4.0.0" }, { build: undefined })).toBe(false);
    const unknown = { ...server, build: undefined };
    expect(waitsForBuild(deviation({ scope: { build: ">=4.0.0" } }), unknown)).toBe(true);
    expect(waitsForBuild(deviation({ scope: { build: ">=4.0.0", target: "staging" } }), unknown)).toBe(false);
    expect(waitsForBuild(deviation({ scope: { build: ">=4.0.0" } }), server)).toBe(false);
  });

  it.each(["new", ">=4.3", "4.3", ">=4.3.2 and <4.3.5", ">= 4.3.2", "~4.3.2", ""])("cannot be read: %j", (build) => {
    expect(buildScopeFault(build)).toMatch(/no build and no range/);
  });
});

describe("the place of a deviation", () => {
  const decided = (at: string, found: string): string =>
    decideExchange(
      checkThat(() => [finding("must", found)]),
      exchange(),
      noContract,
      emptyRun,
      [deviation({ at })],
    ).kind;

  it("may stand for every row and offset", () => {
    expect(decided("/data/contents/*/id", "/data/contents/17/id")).toBe("deviation");
    expect(decided("body@*", "body@1234")).toBe("deviation");
  });

  it("stands for no other place", () => {
    expect(decided("/data/contents/*/id", "/data/contents/17/name")).toBe("fail");
    expect(decided("/data/contents/0/id", "/data/contents/1/id")).toBe("fail");
  });
});
