import { html, type SafeHtml } from "@remix-run/html-template";
import type { Comparison } from "../../model/comparison.js";
import { pairsOf, type ComparedPair, type ComparisonLine, type ComparisonPart } from "../comparison-parts.js";
import { comparisonSentence, unmatchedSentences } from "../comparison-words.js";
import { printable } from "../layout.js";
import { places } from "./entry.js";
import { renderPage } from "./page.js";

/** Renders a comparison as one page: the sentence first, then what broke, was repaired, changed, stayed and was not checked. */
export function renderComparisonHtml(comparison: Comparison): string {
  return renderPage({
    title: "What changed between two runs",
    header: html`<h1>What changed between two runs</h1>
      <p class="lead">${printable(comparisonSentence(comparison))}</p>`,
    main: html`${pairsOf(comparison).map(pair)} ${unmatched(comparison)}`,
    footer: "Compared is what was observed, not only verdicts. What one of the runs did not judge is never taken for unchanged.",
  });
}

function pair({ before, after, remark, parts }: ComparedPair): SafeHtml {
  return html`<section>
    <h2>${printable(nameOf(before))}</h2>
    <dl>
      <dt>before</dt>
      <dd>${printable(before)}</dd>
      <dt>after</dt>
      <dd>${printable(after)}</dd>
      ${
        remark === undefined
          ? ""
          : html`<dt>remark</dt>
              <dd>${printable(remark)}</dd>`
      }
    </dl>
    ${parts.length === 0 ? html`<p>Nothing changed.</p>` : parts.map(part)}
  </section>`;
}

function nameOf(run: string): string {
  return run.slice(0, run.indexOf(" ("));
}

function part({ title, kind, lines }: ComparisonPart): SafeHtml {
  return html`<h2><span class="tag ${kind}">${String(lines.length)}</span> ${title}</h2>
    ${lines.map((each) => line(each, kind))}`;
}

function line({ head, told, places: seenIn }: ComparisonLine, kind: ComparisonPart["kind"]): SafeHtml {
  return html`<article class="on-${kind}">
    <header><h3>${printable(head)}</h3></header>
    ${told.map((each) => html`<p>${printable(each)}</p>`)}
    ${seenIn.length === 0 ? "" : html`<p class="where">seen in ${places(seenIn)}</p>`}
  </article>`;
}

function unmatched(comparison: Comparison): SafeHtml | string {
  const sentences = unmatchedSentences(comparison);
  if (sentences.length === 0) return "";
  return html`<section>
    <h2>Without a counterpart</h2>
    <ul>
      ${sentences.map((each) => html`<li>${printable(each)}</li>`)}
    </ul>
  </section>`;
}
