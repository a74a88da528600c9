import { html, type SafeHtml } from "@remix-run/html-template";
import type { Page } from "../page.js";
import type { Site, Version } from "../site.js";
import { shareBar } from "./share-bar.js";

/** Makes the first page of the site. */
export function landingPage({ versions, newest, reports }: Site): Page {
  return {
    path: "index.html",
    title: "OCP backup contract",
    description: "What a caller may send to OceanBase Cloud Platform to start a backup, what it answers, and what each statement rests on.",
    body: html`<article class="landing">
      <h1>Start a backup with OceanBase Cloud Platform</h1>
      <p class="lead">
        One contract of the two calls that start a backup at once, and of the calls that only read around them: written by hand from the
        vendor's published pages, with the evidence of every statement. It is not the vendor's document.
      </p>
      <p class="warning" role="note">
        <strong>These calls start real backups.</strong> There is no dry run. If an answer got lost, do not call again: read
        <a href="/three-in-the-morning.html">the runbook</a> first.
      </p>
      <h2 id="tasks">What brings you here</h2>
      <ul class="cards">
        ${startCards(newest)}
        ${card("/three-in-the-morning.html", "An answer got lost", "Did my call start a backup? What to look at, in which order, in any language.")}
        ${card("/client.html", "We call from TypeScript", "Our client: types of your version, and errors that say whether a backup may have started.")}
        ${card("/other-languages.html", "We call from Java, Python or Go", "Signers to copy, generators that were tested, and the rule when a call may be repeated.")}
        ${card("/checks.html", "Judge an OCP of ours", "Every check and probe, what it may send, and how to run them without a backup nobody asked for.")}
        ${card("/changes.html", "We upgrade OCP", "What changed between the versions, in words.")}
        ${card("/evidence.html", "Is that really so?", "What is documented, inferred or unknown, with its source; and where the vendor's pages are wrong.")}
        ${reports.length === 0 ? "" : card("/results.html", "Our own OCPs", "How each version came out in the runs that this site was built with.")}
      </ul>
      <h2 id="versions">Versions</h2>
      <ul class="cards">
        ${versions.map(versionCard)}
      </ul>
    </article>`,
    headings: [],
    entries: [{ title: "OCP backup contract", kind: "page", text: "start overview versions" }],
  };
}

function startCards({ id, operations }: Version): SafeHtml {
  const start = operations.filter(({ method }) => method === "POST");
  return html`${start.map(({ id: operation, summary }) =>
    card(`/${id}/${operation}.html`, summary, `${operation}: request, answers, refusals, samples in five languages.`),
  )}`;
}

function card(href: string, title: string, text: string): SafeHtml {
  return html`<li>
    <a href="${href}"><strong>${title}</strong> <span>${text}</span></a>
  </li>`;
}

function versionCard({ id, profile, operations }: Version): SafeHtml {
  const starts = operations.filter(({ method }) => method === "POST").map(({ id: operation }) => operation);
  return html`<li>
    <a href="/${id}/index.html"
      ><strong>${profile.title}</strong> <span>${String(operations.length)} operations; ${starts.join(", ")}</span></a
    >
    ${shareBar(profile.evidence, profile.title)}
  </li>`;
}
