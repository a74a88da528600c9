import { html, type SafeHtml } from "@remix-run/html-template";
import type { Page } from "./page.js";
import { byTag, type Site, type Version } from "./site.js";

interface Entry {
  readonly href: string;
  readonly title: string;
}

/** Gives the list of pages beside each page, of those that there are: the reference of its version first. */
export function navigation(page: Page, site: Site, paths: ReadonlySet<string>): SafeHtml {
  const version = site.versions.find(({ id }) => id === page.version?.profile) ?? site.newest;
  const groups: readonly (readonly [string, readonly Entry[]])[] = [
    ["Start", startEntries],
    [`Reference ${version.id}`, referenceEntries(version)],
    ...[...byTag(version)].map(
      ([tag, operations]) => [tag, operations.map(({ id }) => ({ href: `${version.id}/${id}.html`, title: id }))] as const,
    ),
    ["Clients", clientEntries],
    ["Know", knowEntries],
    ["Conformance", conformanceEntries],
    ["Project", projectEntries],
  ];
  const present = groups.map(([title, entries]) => [title, entries.filter(({ href }) => paths.has(href))] as const);
  return html`${present.map(([title, entries]) => (entries.length === 0 ? "" : groupView(title, entries, page)))}`;
}

function groupView(title: string, entries: readonly Entry[], page: Page): SafeHtml {
  return html`<section>
    <h2>${title}</h2>
    <ul>
      ${entries.map((each) => html`<li><a href="/${each.href}" ${each.href === page.path ? html`aria-current="page"` : ""}>${each.title}</a></li>`)}
    </ul>
  </section>`;
}

const startEntries: readonly Entry[] = [
  { href: "index.html", title: "Overview" },
  { href: "guide.html", title: "Use the tool" },
  { href: "three-in-the-morning.html", title: "Runbook: an answer got lost" },
  { href: "results.html", title: "Versions and checks" },
];

const clientEntries: readonly Entry[] = [
  { href: "client.html", title: "TypeScript client" },
  { href: "client-recipes.html", title: "Recipes for the client" },
  { href: "client-api/ocp-backup-client.html", title: "API of the client" },
  { href: "other-languages.html", title: "Other languages" },
];

function referenceEntries({ id }: Version): readonly Entry[] {
  return [
    { href: `${id}/index.html`, title: "This version" },
    { href: `${id}/errors.html`, title: "Error codes" },
    { href: `${id}/interactive.html`, title: "Interactive reference" },
  ];
}

const knowEntries: readonly Entry[] = [
  { href: "changes.html", title: "What changed" },
  { href: "evidence.html", title: "Evidence" },
  { href: "vendor-page-errata.html", title: "Errata of the vendor's pages" },
];

const conformanceEntries: readonly Entry[] = [
  { href: "checks.html", title: "Checks and probes" },
  { href: "targets.html", title: "Versions and targets" },
  { href: "reports.html", title: "Reports" },
  { href: "safety.html", title: "Safety" },
];

const projectEntries: readonly Entry[] = [
  { href: "changelog.html", title: "Changelog" },
  { href: "publishing.html", title: "Publish this site" },
  { href: "decisions.html", title: "Decisions" },
  { href: "contributing.html", title: "Contributing" },
  { href: "security.html", title: "Security" },
  { href: "contents.html", title: "Contents" },
];
