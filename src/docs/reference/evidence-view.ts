import { html, type SafeHtml } from "@remix-run/html-template";
import type { Evidence, EvidenceBasis } from "../../model/evidence.js";
import type { Source } from "../../../generated/profiles.gen.js";
import type { Proof, Proofs } from "../proof.js";

/** What each basis says to a reader. */
export const basisWords: Readonly<Record<EvidenceBasis, string>> = {
  observed: "seen on a real OCP",
  documented: "the vendor's pages say so",
  sample: "a sample of the vendor's shows it",
  standard: "a standard that OCP follows says so",
  inferred: "concluded by us, from other facts",
  unknown: "nobody tells",
  contradicted: "two sources disagree",
};

/** What a page needs to tell evidence. */
export interface EvidenceContext {
  readonly sources: Readonly<Record<string, Source>>;
  readonly proofs: Proofs;
}

/** Shows on what a statement rests, folded up behind its basis, and whether a run proved it. */
export function evidenceView(evidence: Evidence | undefined, pointer: string, context: EvidenceContext): SafeHtml {
  if (evidence === undefined) return html``;
  const constraints = Object.entries(evidence.constraints ?? {});
  return html`<details class="evidence">
      <summary>
        <span class="basis basis-${evidence.basis}">${evidence.basis}</span
        >${constraints.length === 0 ? "" : html`<span class="more"> and ${String(constraints.length)} more</span>`}
      </summary>
      <div class="evidence-text">
        <p>${basisWords[evidence.basis]}. ${sourceLink(evidence.source, context)} ${evidence.note ?? ""}</p>
        ${
          constraints.length === 0
            ? ""
            : html`<ul>
                ${constraints.map(([keyword, each]) => constraintLine(keyword, each, context))}
              </ul>`
        }
      </div>
    </details>
    ${proofView(context.proofs.get(pointer))}`;
}

function constraintLine(keyword: string, { basis, source, note }: Evidence, context: EvidenceContext): SafeHtml {
  return html`<li>
    <code>${keyword}</code>: <span class="basis basis-${basis}">${basis}</span> ${sourceLink(source, context)} ${note ?? ""}
  </li>`;
}

function sourceLink(key: string | undefined, { sources }: EvidenceContext): SafeHtml {
  const source = key === undefined ? undefined : sources[key];
  if (key === undefined || source === undefined) return html``;
  return html`Source: <a href="/evidence.html#source-${key}">${source.title}</a>.`;
}

/** Says beside a statement that a run proved it, or found it otherwise. */
function proofView(proofs: readonly Proof[] | undefined): SafeHtml {
  if (proofs === undefined) return html``;
  return html`${proofs.map(({ holds, build, date, seen }) =>
    holds
      ? html`<span class="proof" title="${seen}">verified on build ${build}, ${date}</span>`
      : html`<span class="proof proof-against" title="${seen}">seen otherwise on build ${build}, ${date}</span>`,
  )}`;
}
