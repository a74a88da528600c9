import { html, type SafeHtml } from "@remix-run/html-template";
import { downloads } from "../downloads.js";
import { inline } from "../markdown.js";
import type { Page } from "../page.js";
import { evidenceView } from "../reference/evidence-view.js";
import { isSchema } from "../../contract/walk.js";
import type { Evidence } from "../../model/evidence.js";
import { member } from "../../model/json.js";
import { pointerOf, valueAt } from "../../model/pointer.js";
import { byTag, type Version } from "../site.js";
import { textAt } from "../text-at.js";
import { shareBar } from "./share-bar.js";

const headings = [
  { id: "operations", title: "Operations" },
  { id: "credentials", title: "Credentials" },
  { id: "servers", title: "Servers" },
  { id: "not-documented", title: "Not documented in this version" },
  { id: "downloads", title: "Downloads" },
  { id: "basis", title: "What it rests on" },
];

/** Makes the first page of one version: its operations, credentials, gaps and downloads. */
export function versionPage(version: Version): Page {
  const { id, profile } = version;
  const description = textAt(profile.document, "/info/description");
  const sections = [
    operationsView(version),
    credentialsView(version),
    serversView(version),
    gapsView(version),
    downloadsView(version),
    basisView(version),
  ];
  return {
    path: `${id}/index.html`,
    title: profile.title,
    description: `The contract of ${profile.title}: operations, credentials, what is not documented, downloads.`,
    body: html`<article>
      <h1>${profile.title}</h1>
      <p class="id">
        Covers ${profile.covers.join(", ")} · <a href="/${id}/errors.html">error codes</a> ·
        <a href="/${id}/interactive.html">interactive reference</a>
      </p>
      <div class="lead"><p>${inline(description)}</p></div>
      ${headings.map(
        ({ id: anchor, title }, index) =>
          html`<section aria-labelledby="${anchor}">
            <h2 id="${anchor}"><a href="#${anchor}">${title}</a></h2>
            ${sections[index]}
          </section>`,
      )}
    </article>`,
    headings,
    entries: [{ title: profile.title, kind: "version", text: `${profile.covers.join(" ")} operations credentials downloads` }],
    version: { profile: id, place: "index" },
  };
}

function operationsView(version: Version): SafeHtml {
  return html`${[...byTag(version)].map(
    ([tag, operations]) =>
      html`<h3>${tag}</h3>
        <div class="table" tabindex="0">
          <table>
            <thead>
              <tr>
                <th scope="col">Operation</th>
                <th scope="col">Call</th>
              </tr>
            </thead>
            <tbody>
              ${operations.map(
                ({ id, method, path, summary }) =>
                  html`<tr>
                    <td><a href="/${version.id}/${id}.html">${summary}</a><br /><code>${id}</code></td>
                    <td><span class="method method-${method.toLowerCase()}">${method}</span> <code>${path}</code></td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>`,
  )}`;
}

function credentialsView({ profile, proofs }: Version): SafeHtml {
  const schemes = member(member(profile.document, "components"), "securitySchemes");
  if (!isSchema(schemes)) return html``;
  return html`${Object.entries(schemes).map(([name, scheme]) => {
    const evidence = isSchema(scheme) ? (scheme["x-evidence"] as Evidence | undefined) : undefined;
    return html`<h3 id="credentials-${name}"><a href="#credentials-${name}">${name}</a></h3>
      <p>${inline(textAt(scheme, "/description"))}</p>
      ${evidenceView(evidence, pointerOf("components", "securitySchemes", name), { sources: profile.sources, proofs })}`;
  })}`;
}

function serversView({ profile }: Version): SafeHtml {
  const servers = valueAt(profile.document, "/servers");
  return html`${contactView(profile.document)}
    <ul>
      ${(Array.isArray(servers) ? (servers as unknown[]) : []).map(
        (server) => html`<li><code>${textAt(server, "/url")}</code> ${inline(textAt(server, "/description"))}</li>`,
      )}
    </ul>`;
}

/** Whom to ask is said where a site adds it. */
function contactView(document: unknown): SafeHtml {
  const [name, url, email] = ["name", "url", "email"].map((each) => textAt(document, `/info/contact/${each}`));
  if (name === "" && url === "" && email === "") return html``;
  const address = url === "" && email !== "" ? `mailto:${email ?? ""}` : url;
  const words = name === "" ? (address ?? "") : name;
  return html`<p>Ask: ${address === "" ? words : html`<a href="${address}" rel="noreferrer external">${words}</a>`}</p>`;
}

function gapsView({ profile }: Version): SafeHtml {
  if (profile.undocumented.length === 0) return html`<p>Nothing that is known to be missing.</p>`;
  return html`<p>Not documented is not absent: what the published pages of a version do not mention is left out of its contract.</p>
    <dl class="gaps">
      ${profile.undocumented.map(
        ({ what, note }) =>
          html`<dt>${what}</dt>
            <dd>${inline(note)}</dd>`,
      )}
    </dl>`;
}

function downloadsView({ id }: Version): SafeHtml {
  return html`<p>These addresses stay. All evidence is in the files, as <code>x-evidence</code>.</p>
    <ul>
      ${downloads.map(({ name, about }) => html`<li><a href="/${id}/${name}" download>${name}</a>: ${about}</li>`)}
    </ul>`;
}

function basisView({ profile }: Version): SafeHtml {
  return html`${shareBar(profile.evidence, profile.title)}
    <p>What each word means, and every statement that is not documented: <a href="/evidence.html">evidence</a>.</p>`;
}
