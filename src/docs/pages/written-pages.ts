import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { html } from "@remix-run/html-template";
import { buildClientReference } from "../../codegen/client-reference.js";
import { renderMarkdown } from "../markdown.js";
import type { Page } from "../page.js";

/** Pages at the root of the project that callers need, and what they are called on the site. */
const rootPages: Readonly<Record<string, string>> = {
  "README.md": "guide",
  "CHANGELOG.md": "changelog",
  "CONTRIBUTING.md": "contributing",
  "SECURITY.md": "security",
};

/** Made from the registries on a page of its own. */
const ownPages: Readonly<Record<string, string>> = { "docs/checks.md": "checks" };

/** The page of the published client travels with it. */
const clientPage = "src/client/README.md";

/** Where the package of the client has its API reference, beside its page. */
const apiFolder = "src/client/docs";

/** Reads the pages that people wrote, each with its place on the site; links between them lead on the site. */
export async function writtenPages(root: string): Promise<readonly Page[]> {
  const inDocs = (await readdir(join(root, "docs"))).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`);
  const places: Record<string, string> = { ...rootPages, ...ownPages };
  for (const path of inDocs) places[path] ??= posix.basename(path, ".md");
  const client = await readFile(join(root, clientPage), "utf8").catch(() => "");
  if (client.includes("\n## ")) places[clientPage] = "client";
  places["src/client/RECIPES.md"] = "client-recipes";
  const { pages: api } = await buildClientReference(root);
  for (const path of api.keys()) places[`${apiFolder}/${path}`] = apiPlace(path);
  const apiPages = [...api].map(([path, text]) => writtenPage(`${apiFolder}/${path}`, text, places));
  const files = [...Object.keys(places), ...inDocs].filter((path) => !Object.hasOwn(ownPages, path) && !path.startsWith(apiFolder));
  const written = await Promise.all(
    [...new Set(files)]
      .toSorted()
      .map(async (path) => writtenPage(path, withoutPictures(await readFile(join(root, path), "utf8")), places)),
  );
  return [...written, ...apiPages];
}

/** `client-api/index`, `client-api/testing`, `client-api/4.3`. */
function apiPlace(path: string): string {
  const name = posix.join(posix.dirname(path), posix.basename(path, ".md"));
  return `client-api/${name === "README" ? "index" : name.replace("ocp-backup-client/", "")}`;
}

/** A page stays within its weight; pictures show on the project's own page. */
function withoutPictures(text: string): string {
  return text.replace(/^!\[[^\]]*\]\([^)]*\)\n+/gm, "");
}

function writtenPage(path: string, text: string, places: Readonly<Record<string, string>>): Page {
  const { body, headings, sections } = renderMarkdown(text, (target) => {
    const [file = "", fragment] = target.split("#");
    const inProject = posix.join(posix.dirname(path), file);
    const place = places[inProject];
    return place === undefined ? fileOnSite(inProject) : `/${place}.html${fragment === undefined ? "" : `#${fragment}`}`;
  });
  const title = /^# (.+)$/m.exec(text)?.[1] ?? path;
  const name = places[path] ?? path;
  return {
    path: `${name}.html`,
    title: name === "guide" ? "Use the tool" : title,
    description: firstSentence(text),
    body: html`<article class="written">${body}</article>`,
    headings,
    entries: [
      { title: name === "guide" ? "Use the tool" : title, kind: "page", text: sections[0]?.text ?? "", asked: askedOf(text) },
      ...sections.slice(1).map((section) => ({ title: section.title, kind: title, text: section.text, anchor: section.id })),
    ],
  };
}

/** Words that people ask with, as a comment in the page names them. */
function askedOf(text: string): string {
  return /^<!-- search: (.+) -->$/m.exec(text)?.[1] ?? "";
}

/** Where the site hands out a file that a page leads to: a form of the contract, or code to copy. */
function fileOnSite(inProject: string): string | undefined {
  const contract = /^generated\/([\d.]+\/openapi[\w.-]+)$/.exec(inProject)?.[1];
  if (contract !== undefined) return `/${contract}`;
  return /^interop\/[a-z]+\/.*\.\w+$/.test(inProject) ? `/${inProject}` : undefined;
}

/** Reads the code to copy that pages lead to, by its place on the site, which is that in the project. */
export async function filesToCopy(root: string, pages: readonly Page[]): Promise<ReadonlyMap<string, string>> {
  const links = pages.flatMap(({ body }) => [...String(body).matchAll(/ href="\/(interop\/[^"#]+)"/g)].map(([, path = ""]) => path));
  return new Map(await Promise.all([...new Set(links)].map(async (path) => [path, await readFile(join(root, path), "utf8")] as const)));
}

/** The first plain paragraph, up to its first full stop. */
function firstSentence(text: string): string {
  const paragraph = text.split(/\n{2,}/).find((each) => /^[A-Z]/.test(each)) ?? "";
  const plain = paragraph
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*]/g, "")
    .replace(/\s+/g, " ");
  return /^.*?[.:](?= |$)/.exec(plain)?.[0].replace(/:$/, ".") ?? plain;
}
