import { html, type SafeHtml } from "@remix-run/html-template";
import { navigation } from "./navigation.js";
import type { Page } from "./page.js";
import type { Site } from "./site.js";

/** No page may load or send anything beyond the site, or run what is not a file of it. */
export const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'";

/** Gives the whole HTML of a page; links begin with `/` still, and lead to paths that there are. */
export function renderPage(page: Page, site: Site, paths: ReadonlySet<string>): string {
  return frame(page, {
    policy: contentPolicy,
    head: html`<link rel="stylesheet" href="/assets/site.css" />`,
    menu: "#navigation",
    main: html`<div class="columns">
        <main id="content" tabindex="-1">${outline(page)} ${page.body} ${footer(site)}</main>
        <nav id="navigation" aria-label="Site">${navigation(page, site, paths)}</nav>
      </div>
      <script src="/assets/site.js"></script>`,
    site,
  });
}

/** What a page puts into the frame that all share. */
interface Frame {
  readonly policy: string;
  readonly head: SafeHtml;
  readonly main: SafeHtml;
  /** Where a phone finds the other pages. */
  readonly menu: string;
  readonly site: Site;
}

/** Gives a page with the head and the bar that all pages share. */
export function frame(page: Page, { policy, head, main, menu, site }: Frame): string {
  const title = page.path === "index.html" ? page.title : `${page.title} · OCP backup contract`;
  return String(
    html`<!doctype html>
      <html lang="en" data-root="/">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${policy}" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="referrer" content="no-referrer" />
          <title>${title}</title>
          <meta name="description" content="${page.description}" />
          <link rel="icon" href="/assets/icon.svg" />
          <link rel="alternate" type="text/markdown" href="/${page.path.replace(/\.html$/, ".md")}" />
          <link rel="stylesheet" href="/assets/frame.css" />
          <script src="/assets/theme.js"></script>
          ${head}
        </head>
        <body>
          <a class="skip" href="#content">Skip to content</a>
          <header class="bar">
            <a class="brand" href="/index.html">OCP backup contract</a>
            ${versionSwitcher(page, site)}
            <div class="tools">
              <a class="tool" id="open-search" href="/search.html">Search <kbd>/</kbd></a>
              <button class="tool" id="theme" type="button" hidden>Dark</button>
              <a class="tool menu" href="${menu}">Menu</a>
            </div>
          </header>
          ${main}
        </body>
      </html> `,
  );
}

/** Leads to the same place in every version, or to what is not documented there. */
function versionSwitcher({ version }: Page, { versions }: Site): SafeHtml {
  return html`<nav class="versions" aria-label="OCP version">
    ${versions.map((each) => {
      const isCurrent = version?.profile === each.id;
      const { url, known } = placeIn(each, version?.place ?? "index");
      const title = known ? each.profile.title : `Not documented in ${each.profile.title}`;
      const remark = known ? "" : html`<span class="visually-hidden"> (not documented there)</span>`;
      return html`<a href="${url}" title="${title}" class="${known ? "" : "unknown"}" ${isCurrent ? html`aria-current="true"` : ""}
        >${each.id}${remark}</a
      >`;
    })}
  </nav>`;
}

function placeIn({ id, operations }: Site["newest"], place: string): { readonly url: string; readonly known: boolean } {
  const known = ["index", "errors", "interactive"].includes(place) || operations.some((each) => each.id === place);
  return { url: known ? `/${id}/${place}.html` : `/${id}/index.html#not-documented`, known };
}

function outline({ headings }: Page): SafeHtml {
  if (headings.length < 2) return html``;
  return html`<nav class="outline" aria-label="On this page">
    <p>On this page</p>
    <ul>
      ${headings.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ul>
  </nav>`;
}

function footer({ release }: Site): SafeHtml {
  return html`<footer>
    <p>
      OCP backup contract ${release}, written by hand from the vendor's published pages; not the vendor's document.
      <a href="/contents.html">Contents</a> · <a href="/llms.txt">llms.txt</a> · <a href="/LICENSE.txt">Apache-2.0</a>
    </p>
  </footer>`;
}
