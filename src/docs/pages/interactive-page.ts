import { html } from "@remix-run/html-template";
import { policyHash, trusted, type Interactive } from "../interactive.js";
import { contentPolicy, frame } from "../layout.js";
import type { Page } from "../page.js";
import type { Site, Version } from "../site.js";

/** Makes the page that holds Redocly's reference of one version; its script is one file for all versions. */
export function interactivePage(version: Version, interactive: Interactive, site: Site): { readonly page: Page; readonly text: string } {
  const { id, profile } = version;
  const page = plainPage(version);
  const text = frame(page, {
    policy: policyFor(interactive.styles),
    menu: "/contents.html",
    // Nothing but the text that is hashed may stand in a style element.
    head: trusted(interactive.styles.map((style) => `<style>${style}</style>`).join("\n")),
    main: html`<p class="notice">
        Redocly's reference of ${profile.title}. Everything here can be read without JavaScript on the
        <a href="/${id}/index.html">pages of this version</a>, with evidence and samples.
      </p>
      <div id="content" tabindex="-1">
        <div id="redoc">${trusted(interactive.content)}</div>
        <!-- the end of the reference -->
      </div>
      <script src="/assets/site.js"></script>
      <script src="/assets/reference.js"></script>
      <script src="/${id}/interactive.js"></script>`,
    site,
  });
  return { page, text };
}

/** The page as programs read it, and as the list of pages tells it. */
function plainPage({ id, profile }: Version): Page {
  return {
    path: `${id}/interactive.html`,
    title: `Interactive reference - ${profile.title}`,
    description: `Redocly's reference of ${profile.title}: the same contract, to unfold and to search.`,
    body: html`<article>
      <h1>Interactive reference of ${profile.title}</h1>
      <p>
        The same contract as on the <a href="/${id}/index.html">pages of this version</a>, shown by Redocly's reference. It needs
        JavaScript.
      </p>
    </article>`,
    headings: [],
    entries: [],
    version: { profile: id, place: "interactive" },
  };
}

/** Styles that the library adds later are empty elements, filled by script: their hash is that of no text. */
function policyFor(styles: readonly string[]): string {
  const hashes = [...styles, ""].map(policyHash).join(" ");
  return `${contentPolicy.replace("style-src 'self'", `style-src 'self' ${hashes}`)}; font-src data:; worker-src blob:`;
}
