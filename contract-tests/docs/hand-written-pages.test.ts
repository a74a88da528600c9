import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const pages = [...markdownIn("."), ...markdownIn("docs")].map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
}

/** Gives the first group of every match. */
function allOf(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}

/** Gives what a page points at but nothing is at. */
function missingPlaces(path: string, text: string): readonly string[] {
  const links = allOf(/\]\(([^)#]+)(?:#[^)]*)?\)/g, text).filter((target) => !/^https?:/.test(target));
  const named = allOf(/`((?:src|openapi|contract-tests|docs|bench)\/[\w./-]+)`/g, text);
  return [...links.map((target) => join(dirname(path), target)), ...named].filter((target) => !existsSync(join(root, target)));
}

describe("hand-written pages", () => {
  it("are found", () => {
    expect(pages.map((page) => page.path)).toEqual(expect.arrayContaining(["README.md", "CONTRIBUTING.md", "docs/decisions.md"]));
  });

  it.each(pages)("name only places that exist: $path", ({ path, text }) => {
    expect(missingPlaces(path, text)).toEqual([]);
  });

  it("see a link that leads nowhere", () => {
    expect(missingPlaces("docs/a.md", "[a](../README.md#use-it) [b](gone.md) `src/gone.ts`")).toEqual(["docs/gone.md", "src/gone.ts"]);
  });

  it.each(pages)("name only scripts that exist: $path", ({ text }) => {
    const scripts = allOf(/npm run ([a-z][\w:-]*)/g, text);
    expect(scripts.filter((script) => !Object.hasOwn(manifest.scripts, script))).toEqual([]);
  });

  it("give a reason for every dependency", () => {
    const decisions = readFileSync(join(root, "docs/decisions.md"), "utf8");
    const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(packages.filter((name) => !decisions.includes(name))).toEqual([]);
  });
});

describe("package.json", () => {
  it("pins every dependency exactly", () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^(?:npm:[^@]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
