import { html, type SafeHtml } from "@remix-run/html-template";
import type { Check } from "../../model/check.js";
import { probeClasses, type ProbeClass } from "../../model/probe.js";
import type { ProbeInfo } from "../../engine/catalogue.js";
import { inline } from "../markdown.js";
import type { Page } from "../page.js";

const classes: Readonly<Record<ProbeClass, string>> = {
  read: "Only GET of companions.",
  harmless:
    "Cannot start a backup, even on a server that ignores the contract. The most that is sent to a live target unless you allow more.",
  guarded: "Wrong in one way, for the real cluster or tenant: a lax server would start a backup.",
  backup: "A valid call, or one that a right server may accept: starts a backup.",
};

/** Makes the catalogue of checks and probes, each with a permalink that is its id. */
export function checksPage(checks: readonly Check[], probes: readonly ProbeInfo[], placeOf: (pointer: string) => string | undefined): Page {
  const headings = [
    { id: "checks", title: `Checks (${String(checks.length)})` },
    ...probeClasses.map((each) => ({ id: `probes-${each}`, title: `Probes: ${each}` })),
  ];
  return {
    path: "checks.html",
    title: "Checks and probes",
    description: "Every check that a server is held to, and every request that a run may send, by its class.",
    body: html`<article>
      <h1>Checks and probes</h1>
      <div class="lead">
        <p>
          A probe is one request; each answer is judged by every check that applies. The level of a finding is the lower of the check's own
          and that of the evidence at the place it concerns. <code>npx ocp-contract explain ID</code> tells the same of one of them. How to
          run them: <a href="/guide.html#judge-an-ocp-of-yours">judge an OCP of yours</a>; what protects your OCP:
          <a href="/safety.html">safety</a>.
        </p>
      </div>
      <section aria-labelledby="checks">
        <h2 id="checks"><a href="#checks">Checks</a></h2>
        ${checks.map((check) => checkView(check, placeOf(check.pointer)))}
      </section>
      ${probeClasses.map((each) => classView(each, probes))}
    </article>`,
    headings,
    entries: [
      ...checks.map(({ id, title }) => ({ title: id, kind: "check", text: title, anchor: id })),
      ...probes.map(({ id, title }) => ({ title: id, kind: "probe", text: title, anchor: id })),
    ],
  };
}

function checkView({ id, title, level, scope, description }: Check, place: string | undefined): SafeHtml {
  return html`<section class="check">
    <h3 id="${id}">
      <a href="#${id}"><code>${id}</code></a>
    </h3>
    <p><strong>${title.charAt(0).toUpperCase() + title.slice(1)}.</strong> ${inline(description)}</p>
    <p class="about">
      <span class="level level-${level}">${level}</span> judges
      ${scope === "exchange" ? "each exchange" : "the whole run"}${
        place === undefined
          ? ""
          : html` ·
              <a href="${place}">where the contract says so</a>`
      }
    </p>
  </section>`;
}

function classView(probeClass: ProbeClass, probes: readonly ProbeInfo[]): SafeHtml {
  const ofClass = probes.filter((each) => each.class === probeClass);
  return html`<section aria-labelledby="probes-${probeClass}">
    <h2 id="probes-${probeClass}"><a href="#probes-${probeClass}">Probes: ${probeClass}</a></h2>
    <p>${classes[probeClass]} ${String(ofClass.length)} of them.</p>
    <ul class="probes">
      ${ofClass.map(
        ({ id, title, operations }) =>
          html`<li id="${id}">
            <a href="#${id}"><code>${id}</code></a> ${title} <span class="about">(${operations.join(", ")})</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
