import { html } from "@remix-run/html-template";
import type { Page } from "../page.js";

/** Makes the page on which the search can also be opened by its address. */
export function searchPage(): Page {
  return {
    path: "search.html",
    title: "Search",
    description: "Search over operations, members, error codes, checks and pages; works offline.",
    body: html`<article>
      <h1>Search</h1>
      <p>Operations, members, error codes, checks, probes and pages. Nothing you type leaves this page.</p>
      <div id="search-here"></div>
      <noscript
        ><p>The search needs JavaScript; every page can be read without: <a href="/contents.html">contents</a>.</p></noscript
      >
    </article>`,
    headings: [],
    entries: [],
  };
}

/** Makes the list of all pages, for readers without JavaScript. */
export function contentsPage(pages: readonly Page[]): Page {
  return {
    path: "contents.html",
    title: "Contents",
    description: "Every page of this site.",
    body: html`<article>
      <h1>Contents</h1>
      <ul class="contents">
        ${pages.map(({ path, title, description }) => html`<li><a href="/${path}">${title}</a> <span class="about">${description}</span></li>`)}
      </ul>
      <p>For programs: <a href="/llms.txt">llms.txt</a> lists the same pages as Markdown.</p>
    </article>`,
    headings: [],
    entries: [],
  };
}
