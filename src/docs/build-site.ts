import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checks } from "../checks/registry.js";
import { viewContract } from "../contract/view.js";
import { catalogueProbes } from "../engine/catalogue.js";
import { buildAssets } from "./assets.js";
import { changesBetween } from "./changes.js";
import { buildInteractive, interactiveScript, type Interactive } from "./interactive.js";
import { renderPage } from "./layout.js";
import { linkNames } from "./link-names.js";
import type { Page } from "./page.js";
import { changesPage } from "./pages/changes-page.js";
import { checksPage } from "./pages/checks-page.js";
import { errorsPage } from "./pages/errors-page.js";
import { evidencePage } from "./pages/evidence-page.js";
import { interactivePage } from "./pages/interactive-page.js";
import { landingPage } from "./pages/landing-page.js";
import { resultsPage } from "./pages/results-page.js";
import { contentsPage, searchPage } from "./pages/search-page.js";
import { versionPage } from "./pages/version-page.js";
import { filesToCopy, writtenPages } from "./pages/written-pages.js";
import { postmanCollection } from "./postman.js";
import { operationPage } from "./reference/operation-page.js";
import { placeFinder } from "./reference/statements.js";
import { relativeLinks } from "./relative-links.js";
import { searchIndexScript } from "./search-index.js";
import { serverOf } from "./server-of.js";
import type { Site, Version } from "./site.js";
import { llmsText, twinMaker, twinPath } from "./twin.js";

/** Gives every file of the site, by its path from the root of the site; the same inputs give the same bytes. */
export async function buildSite(root: string, site: Site): Promise<ReadonlyMap<string, string>> {
  const [assets, written, interactives, steps, collections, licence] = await Promise.all([
    buildAssets(root),
    writtenPages(root),
    Promise.all(site.versions.map(buildInteractive)),
    Promise.all(site.versions.slice(1).map(async (older, index) => changesBetween(older, site.versions[index] ?? older))),
    Promise.all(site.versions.map(async ({ files }) => postmanCollection(files["openapi-3.0.json"] ?? ""))),
    readFile(join(root, "LICENSE"), "utf8"),
  ]);
  const own = [landingPage(site), ...site.versions.flatMap(versionPages), changesPage(steps, site), evidencePage(site), catalogue(site)];
  const results = site.reports.length === 0 ? [] : [resultsPage(site.reports)];
  const pages = [...own, ...results, ...written].map((page) => linkNames(page, site));
  const withLists = [...pages, contentsPage(pages), searchPage()];
  const files = new Map([...assets, ...(await filesToCopy(root, written))]);
  const paths = new Set([...withLists.map(({ path }) => path), ...site.versions.map(({ id }) => `${id}/interactive.html`)]);
  const twin = twinMaker();
  for (const page of withLists) {
    files.set(page.path, relativeLinks(renderPage(page, site, paths), page.path));
    files.set(twinPath(page), relativeTwin(twin(page), page.path));
  }
  files.set("assets/search-index.js", searchIndexScript(pages));
  files.set("llms.txt", llmsText(pages, site));
  files.set("LICENSE.txt", licence);
  for (const [index, version] of site.versions.entries()) setDownloads(files, version, collections[index] ?? "");
  await setInteractives(files, site, interactives);
  return files;
}

function versionPages(version: Version): readonly Page[] {
  const { id, profile, operations, samples, proofs } = version;
  const context = {
    profile: id,
    title: profile.title,
    sources: profile.sources,
    proofs,
    errorsPage: `${id}/errors.html`,
    server: serverOf(profile.document),
  };
  return [
    versionPage(version),
    ...operations.map((operation) =>
      operationPage(operation, { ...context, samples: samples.filter((each) => each.operation === operation.id) }),
    ),
    errorsPage(version),
  ];
}

function catalogue({ newest }: Site): Page {
  return checksPage(checks, catalogueProbes(viewContract(newest.profile, {})), placeFinder(newest));
}

function setDownloads(files: Map<string, string>, { id, files: contract, samples }: Version, collection: string): void {
  for (const [name, text] of Object.entries(contract)) files.set(`${id}/${name}`, text);
  files.set(`${id}/postman-collection.json`, collection);
  for (const { path, text } of samples) files.set(path, text);
}

async function setInteractives(files: Map<string, string>, site: Site, interactives: readonly Interactive[]): Promise<void> {
  const libraries = [...new Set(interactives.map(({ library }) => library))];
  const [library] = libraries;
  if (library === undefined || libraries.length !== 1) throw new Error("redocly build-docs gave different scripts for different versions");
  files.set("assets/reference.js", await interactiveScript(library));
  for (const [index, version] of site.versions.entries()) {
    const interactive = interactives[index];
    if (interactive === undefined) continue;
    const { page, text } = interactivePage(version, interactive, site);
    files.set(page.path, relativeLinks(text, page.path));
    files.set(twinPath(page), relativeTwin(twinMaker()(page), page.path));
    files.set(`${version.id}/interactive.js`, interactive.start);
  }
}

function relativeTwin(text: string, path: string): string {
  return text.replace(/\]\(\//g, `](${"../".repeat(path.split("/").length - 1)}`);
}
