import { html } from "@remix-run/html-template";
import type { Page } from "./page.js";
import type { Site } from "./site.js";

const errata = "vendor-page-errata.html";

/** Makes a link of every operation that a page names as code, and of every source that the errata name. */
export function linkNames(page: Page, site: Site): Page {
  const urls = urlsFor(page, site);
  const link = (whole: string, _tag: unknown, name: unknown): string => {
    const url = urls.get(typeof name === "string" ? name : "");
    return url === undefined || url === `/${page.path}` ? whole : `<a href="${url}">${whole}</a>`;
  };
  const body = String(page.body).replace(/<(a|summary|h\d)\b[^>]*>[^]*?<\/\1>|<code>([\w.-]+)<\/code>/g, link);
  // Nothing was added but links to pages of ours: what was escaped stays so.
  return { ...page, body: html.raw`${body}` };
}

function urlsFor({ path, version }: Page, { versions, newest }: Site): ReadonlyMap<string, string> {
  const { id, operations } = versions.find((each) => each.id === version?.profile) ?? newest;
  const sources = path === errata ? Object.keys(newest.profile.sources) : [];
  return new Map([
    ...sources.map((key) => [key, `/evidence.html#source-${key}`] as const),
    ...operations.map((operation) => [operation.id, `/${id}/${operation.id}.html`] as const),
  ]);
}
