import { html, type SafeHtml } from "@remix-run/html-template";
import { evidenceBases, type EvidenceBasis } from "../../model/evidence.js";

const width = 600;

/** Draws how many statements rest on what, with the numbers beside it. */
export function shareBar(counts: Readonly<Record<EvidenceBasis, number>>, about: string): SafeHtml {
  const shares = evidenceBases.map((basis) => ({ basis, count: counts[basis] })).filter(({ count }) => count > 0);
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  const parts = shares.map(({ basis, count }) => {
    const part = { basis, x: from, wide: (count / total) * width };
    from += part.wide;
    return part;
  });
  const label = shares.map(({ basis, count }) => `${basis} ${percent(count, total)}`).join(", ");
  return html`<figure class="shares">
    <svg viewBox="0 0 ${width} 16" preserveAspectRatio="none" role="img" aria-label="${about}: ${label}">
      ${parts.map(({ basis, x, wide }) => html`<rect class="fill-${basis}" x="${x.toFixed(2)}" y="0" width="${wide.toFixed(2)}" height="16"></rect>`)}
    </svg>
    <figcaption>
      ${shares.map(({ basis, count }) => html`<span><span class="basis basis-${basis}">${basis}</span> ${percent(count, total)} (${count})</span> `)}
    </figcaption>
  </figure>`;
}

/** Says a share; a small one never as none. */
function percent(count: number, total: number): string {
  const share = (count / total) * 100;
  return share > 0 && share < 1 ? "under 1 %" : `${share.toFixed(0)} %`;
}
