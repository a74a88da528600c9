import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readText } from "./bundles.js";

const length = 8;
const kept = JSON.parse(readText("contract-tests/spec/vendor-page-sequences.json")) as { readonly sequences: string };
const vendors = new Set(kept.sequences.split(" "));

describe("own words", () => {
  it("knows the vendor's page by enough sequences to notice a sentence", () => {
    expect(vendors.size).toBeGreaterThan(300);
    expect([...vendors].every((hash) => /^[0-9a-f]{12}$/.test(hash))).toBe(true);
  });

  it("finds a sequence wherever the lines break", () => {
    const text = "zero one two three\n  # four, five\n\tsix: seven eight";
    const hashes = new Set([hashOf("one two three four five six seven eight".split(" "))]);
    expect(borrowed(text, hashes)).toEqual(["one two three four five six seven eight"]);
  });

  it.each(texts())("%s holds no eight words in a row of the vendor's page", (path) => {
    expect(borrowed(readText(path), vendors)).toEqual([]);
  });
});

/** Gives the eight-word sequences of a text whose hash is among these; a request path is no prose. */
function borrowed(text: string, hashes: ReadonlySet<string>): readonly string[] {
  const words = text.replaceAll(/\/api\/\S+/g, " ").match(/[A-Za-z0-9_]+/g) ?? [];
  return words
    .map((_, start) => words.slice(start, start + length))
    .filter((sequence) => sequence.length === length && hashes.has(hashOf(sequence)))
    .map((each) => each.join(" "));
}

function hashOf(sequence: readonly string[]): string {
  return createHash("sha1").update(sequence.join(" ").toLowerCase()).digest("hex").slice(0, 12);
}

function texts(): readonly string[] {
  const root = new URL("../../", import.meta.url);
  const folders = ["openapi", "docs"].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(ya?ml|md|mjs)$/.test(path))
      .map((path) => `${folder}/${path}`),
  );
  const pages = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"].filter((path) => existsSync(new URL(path, root)));
  return [...folders, ...pages];
}
