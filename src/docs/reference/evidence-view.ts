import { html, type SafeHtml } from "@remix-run/html-template";
import type { Evidence, EvidenceBasis } from "../../model/evidence.js";
import type { Source } from "../../../generated/profiles.gen.js";
import { plainPointer, type Proofs } from "../proof.js";
import type { TypeStatement } from "./member.js";

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

/** Shows on what a statement rests, folded up behind its basis, with what its type rests on, and whether a run proved it. */
export function evidenceView(
  evidence: Evidence | undefined,
  pointer: string,
  context: EvidenceContext,
  types: readonly TypeStatement[] = [],
): SafeHtml {
  const ofTypes = types.filter((each) => each.evidence !== undefined);
  const [first] = ofTypes;
  if (evidence === undefined) return first === undefined ? html`` : evidenceView(first.evidence, first.pointer, context, ofTypes.slice(1));
  const constraints = Object.entries(evidence.constraints ?? {});
  const more = constraints.length + ofTypes.length;
  return html`<details class="evidence">
      <summary>
        <span class="basis basis-${evidence.basis}">${evidence.basis}</span
        >${more === 0 ? "" : html`<span class="more"> and ${String(more)} more</span>`}
      </summary>
      <div class="evidence-text">
        <p>${basisWords[evidence.basis]}. ${sourceLink(evidence.source, context)} ${evidence.note ?? ""}</p>
        ${
          more === 0
            ? ""
            : html`<ul>
                ${constraints.map(([keyword, each]) => constraintLine(keyword, each, context))}
                ${ofTypes.map((each) => typeLine(each, context))}
              </ul>`
        }
      </div>
    </details>
    ${proofView(pointer, context)}`;
}

function constraintLine(keyword: string, { basis, source, note }: Evidence, context: EvidenceContext): SafeHtml {
  return html`<li>
    <code>${keyword}</code>: <span class="basis basis-${basis}">${basis}</span> ${sourceLink(source, context)} ${note ?? ""}
  </li>`;
}

function typeLine({ evidence, pointer }: TypeStatement, context: EvidenceContext): SafeHtml {
  if (evidence === undefined) return html``;
  const { basis, source, note } = evidence;
  return html`<li>
    its type: <span class="basis basis-${basis}">${basis}</span> ${sourceLink(source, context)} ${note ?? ""} ${proofView(pointer, context)}
  </li>`;
}

function sourceLink(key: string | undefined, { sources }: EvidenceContext): SafeHtml {
  const source = key === undefined ? undefined : sources[key];
  if (key === undefined || source === undefined) return html``;
  return html`Source: <a href="/evidence.html#source-${key}">${source.title}</a>.`;
}

/** Says beside a statement that a run proved it, or found it otherwise. */
function proofView(pointer: string, { proofs }: EvidenceContext): SafeHtml {
  return html`${(proofs.get(plainPointer(pointer)) ?? []).map(({ holds, build, date, seen }) =>
    holds
      ? html`<span class="proof" title="${seen}">verified on build ${build}, ${date}</span>`
      : html`<span class="proof proof-against" title="${seen}">seen otherwise on build ${build}, ${date}</span>`,
  )}`;
}
