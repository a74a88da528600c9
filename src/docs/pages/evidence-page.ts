import { html, type SafeHtml } from "@remix-run/html-template";
import { evidenceBases, levelOf, type Evidence, type EvidenceBasis } from "../../model/evidence.js";
import type { Heading, Page } from "../page.js";
import type { Statement } from "../reference/statements.js";
import { statementsOf } from "../reference/statements.js";
import { basisWords } from "../reference/evidence-view.js";
import type { Site } from "../site.js";
import { shareBar } from "./share-bar.js";

const open: readonly EvidenceBasis[] = ["observed", "contradicted", "unknown", "inferred", "sample", "standard"];

/** Makes the page that says on what the contract rests: shares, every statement that is not plainly documented, and the sources. */
export function evidencePage(site: Site): Page {
  const sections = sectionsOf(site);
  return {
    path: "evidence.html",
    title: "Evidence",
    description: "What is observed, documented, inferred and unknown in the contract, with shares, every open statement, and the sources.",
    body: html`<article>
      <h1>Evidence</h1>
      <div class="lead">
        <p>
          Every member, parameter and answer of the contract says on what it rests. A server is held to a statement only as far as its
          evidence carries. Where the vendor's pages contradict themselves or each other:
          <a href="/vendor-page-errata.html">errata of the vendor's pages</a>.
        </p>
      </div>
      ${sections.map(
        ({ id, title, content }) =>
          html`<section aria-labelledby="${id}">
            <h2 id="${id}"><a href="#${id}">${title}</a></h2>
            ${content}
          </section>`,
      )}
    </article>`,
    headings: sections,
    entries: [{ title: "Evidence", kind: "page", text: "observed documented inferred unknown contradicted sources shares" }],
  };
}

function sectionsOf({ versions, newest }: Site): readonly (Heading & { readonly content: SafeHtml })[] {
  const statements = statementsOf(newest);
  const shares = versions.map(
    ({ profile }) =>
      html`<h3>${profile.title}</h3>
        ${shareBar(profile.evidence, profile.title)}`,
  );
  return [
    { id: "words", title: "What the words mean", content: wordsView() },
    {
      id: "shares",
      title: "Shares",
      content: html`${shares}
        <p class="about">Of members, parameters and answers; what limits them (such as required) is counted with the lists below.</p>`,
    },
    ...open.map((basis) => ({ id: basis, title: titleOf(basis), content: statementsView(statements, basis) })),
    { id: "sources", title: "Sources", content: sourcesView(newest.profile.sources) },
  ];
}

function titleOf(basis: EvidenceBasis): string {
  return basis.charAt(0).toUpperCase() + basis.slice(1);
}

function wordsView(): SafeHtml {
  return html`<div class="table" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Basis</th>
          <th scope="col">Meaning</th>
          <th scope="col">A finding weighs at most</th>
        </tr>
      </thead>
      <tbody>
        ${evidenceBases.map(
          (basis) =>
            html`<tr>
              <th scope="row"><span class="basis basis-${basis}">${basis}</span></th>
              <td>${basisWords[basis]}</td>
              <td><code>${levelOf(basis)}</code></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The same declaration is met in many bodies: it is told once, where it is met first. */
function statementsView(statements: readonly Statement[], basis: EvidenceBasis): SafeHtml {
  const found = statements.flatMap(({ name, url, evidence }) => aspectsOf(evidence, basis).map((aspect) => ({ name, url, ...aspect })));
  if (found.length === 0) return html`<p>None in the newest version.</p>`;
  return html`<p>${found.length} in the newest version.</p>
    <details>
      <summary>All of them</summary>
      <ul class="statements">
        ${found.map(
          ({ name, url, about, note }) =>
            html`<li>
              <a href="${url}"><code>${name}</code></a> ${about} ${note ?? ""}
            </li>`,
        )}
      </ul>
    </details>`;
}

function aspectsOf(evidence: Evidence, basis: EvidenceBasis): readonly { readonly about: string; readonly note: string | undefined }[] {
  const own = evidence.basis === basis ? [{ about: "", note: evidence.note }] : [];
  const limits = Object.entries(evidence.constraints ?? {}).filter(([, each]) => each.basis === basis);
  return [...own, ...limits.map(([keyword, each]) => ({ about: `(${keyword})`, note: each.note }))];
}

function sourcesView(sources: Site["newest"]["profile"]["sources"]): SafeHtml {
  return html`<dl class="sources">
    ${Object.entries(sources).map(
      ([key, { title, url, read }]) =>
        html`<dt id="source-${key}"><a href="#source-${key}">${key}</a></dt>
          <dd>${title}. <a href="${url}" rel="noreferrer external">${url}</a>, read on ${read}.</dd>`,
    )}
  </dl>`;
}
