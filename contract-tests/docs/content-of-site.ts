import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checks } from "../../src/checks/registry.js";
import { tokensOf, valueAt } from "../../src/model/pointer.js";
import type { BuiltSite } from "./built-site.js";
import { declaredWords } from "./declared-words.js";

const versions = ["4.3", "4.2.2", "4.0"];
const methods = ["get", "post"];

interface Operation {
  readonly version: string;
  readonly document: unknown;
  readonly value: { readonly operationId: string; readonly tags: readonly string[] };
  readonly method: string;
  readonly path: string;
}

/** What can be read of a page without a browser, as it is told to a reader who has no JavaScript. */
function textOf(html: string): string {
  const entities: Readonly<Record<string, string>> = { quot: '"', "#39": "'", lt: "<", gt: ">", amp: "&" };
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(quot|#39|lt|gt|amp);/g, (_all, name: string) => entities[name] ?? "")
    .replace(/\s+/g, "");
}

/** A description is Markdown: its marks are not shown. */
function unmarked(text: string): string {
  return text.replace(/\*\*|`|\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\s+/g, "");
}

/** Holds what stands on the pages of a built site, in whatever browser. */
export function describeContent(site: () => BuiltSite): void {
  const read = (path: string): string => site().files.get(path) ?? "";
  const operations = (): readonly Operation[] =>
    versions.flatMap((version) => {
      const document = JSON.parse(read(`${version}/openapi.json`)) as {
        readonly paths: Readonly<Record<string, Record<string, Operation["value"]>>>;
      };
      return Object.entries(document.paths).flatMap(([path, item]) =>
        methods.flatMap((method) => (item[method] === undefined ? [] : [{ version, document, value: item[method], method, path }])),
      );
    });

  describe("the pages without a script", () => {
    it("hold every member, value, example, description and piece of evidence of every operation", () => {
      const missing = operations().flatMap(({ version, document, value }) => {
        const page = textOf(read(`${version}/${value.operationId}.html`));
        const words = declaredWords(document, value);
        expect(words.names.size).toBeGreaterThan(3);
        expect(words.evidence.size).toBeGreaterThan(3);
        const all = [
          ...[...words.names, ...words.values, ...words.evidence].map((each) => each.replace(/\s+/g, "")),
          ...[...words.descriptions].map(unmarked),
          ...words.examples.map((each) => (typeof each === "string" ? each : JSON.stringify(each, null, 2)).replace(/\s+/g, "")),
        ];
        return all.filter((each) => !page.includes(each)).map((each) => `${version} ${value.operationId}: ${each.slice(0, 100)}`);
      });
      expect(missing).toEqual([]);
    });

    it("have a permalink for every error code and every check", () => {
      for (const version of versions) {
        const document: unknown = JSON.parse(read(`${version}/openapi.json`));
        const codes = Object.keys(valueAt(document, "/components/schemas/ApiError/properties/code/x-known-codes") as object);
        expect(codes.length).toBeGreaterThan(10);
        expect(codes.filter((code) => !read(`${version}/errors.html`).includes(`id="${code}"`))).toEqual([]);
      }
      expect(checks.filter(({ id }) => !read("checks.html").includes(`<h3 id="${id}">`))).toEqual([]);
    });

    it("lead to Redocly's reference, and it leads back and has the samples, for each operation", () => {
      for (const { version, value } of operations()) {
        const place = `${value.tags[0] ?? ""}/${value.operationId}`.toLowerCase();
        expect(read(`${version}/${value.operationId}.html`)).toContain(`href="../${version}/interactive.html#/${place}"`);
        expect(read(`${version}/interactive.js`)).toContain(`(${value.operationId}.html)`);
      }
      for (const version of versions) {
        const shown = read(`${version}/interactive.js`).split('"label":"Java, AccessKey","source":').length - 1;
        expect(shown).toBe(operations().filter((each) => each.version === version).length);
      }
    });
  });

  describe("the downloads", () => {
    it("hold one contract in every form, at addresses with the version in them", () => {
      for (const version of versions) {
        expect(parse(read(`${version}/openapi.yaml`))).toEqual(JSON.parse(read(`${version}/openapi.json`)));
        const old = JSON.parse(read(`${version}/openapi-3.0.json`)) as { readonly openapi: string; readonly paths: object };
        expect(old.openapi).toBe("3.0.3");
        expect(read("llms.txt")).toContain(`(${version}/openapi.yaml)`);
      }
    });

    it("hold a Postman collection with a request for each operation, and no credentials", () => {
      for (const version of versions) {
        const collection = JSON.parse(read(`${version}/postman-collection.json`)) as Collection;
        expect(collection.info.schema).toBe("https://schema.getpostman.com/json/collection/v2.1.0/collection.json");
        const requests = collection.item
          .flatMap(({ item }) => item)
          .map(({ request }) => `${request.method} /${request.url.path.join("/").replace(/:(\w+)/g, "{$1}")}`);
        const wanted = operations().filter((each) => each.version === version);
        expect(requests.toSorted()).toEqual(wanted.map(({ method, path }) => `${method.toUpperCase()} ${path}`).toSorted());
        expect(JSON.stringify(collection.auth)).toContain("{{basicAuthPassword}}");
      }
    });
  });

  it("weighs at most 150 kB at the first view of any page", () => {
    const weigh = (path: string): number => gzipSync(read(path)).length;
    const shared = ["frame.css", "site.css", "theme.js", "site.js", "icon.svg"]
      .map((name) => weigh(`assets/${name}`))
      .reduce((sum, each) => sum + each);
    // Redocly's script is one file for all versions, and comes with the interactive reference only.
    const own = (path: string): number => (path.endsWith("/interactive.html") ? weigh(path.replace(/html$/, "js")) : 0);
    const pages = [...site().files.keys()].filter((path) => path.endsWith(".html"));
    const heaviest = Math.max(...pages.map((path) => weigh(path) + own(path) + shared));
    expect(heaviest).toBeLessThan(150_000);
  });

  it("tells every page to programs as well", () => {
    const list = read("llms.txt");
    const twins = [...list.matchAll(/\]\(([^)]+)\)/g)].map(([, path = ""]) => path);
    expect(twins.filter((path) => !site().files.has(path))).toEqual([]);
    expect(read("4.3/backupTenantNow.md")).toContain("accessKeySecret");
  });

  it("tells what changed in words that lead to their places", () => {
    const page = read("changes.md");
    expect(page).toContain("## From 4.2.2 to 4.3");
    expect(page).toMatch(/\[`data\.physical`\]\(4\.3\/getClusterBackupStrategy\.md#200\.data\.physical\): boolean\. Whether/);
    expect(page).toMatch(/`error\.code`\]\([^)]*\): was integer \(int64\), is string or integer \(int64\)/);
  });

  it("gives every pointer of a check that the contract holds its place", () => {
    const places = [...read("checks.html").matchAll(/<a href="([^"]+)">where the contract says so/g)];
    expect(places.length).toBeGreaterThan(checks.filter(({ pointer }) => tokensOf(pointer).length > 1).length / 2);
  });
}

interface Collection {
  readonly info: { readonly schema: string };
  readonly auth: unknown;
  readonly item: readonly {
    readonly item: readonly { readonly request: { readonly method: string; readonly url: { readonly path: readonly string[] } } }[];
  }[];
}
