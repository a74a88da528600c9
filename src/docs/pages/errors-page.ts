import { html, type SafeHtml } from "@remix-run/html-template";
import type { GeneratedProfile } from "../../../generated/profiles.gen.js";
import type { Evidence } from "../../model/evidence.js";
import { isJsonObject, member } from "../../model/json.js";
import { valueAt } from "../../model/pointer.js";
import { inline } from "../markdown.js";
import type { Page } from "../page.js";
import { evidenceView } from "../reference/evidence-view.js";
import type { Version } from "../site.js";
import { textAt } from "../text-at.js";

const place = "/components/schemas/ApiError/properties/code";

/** Makes the page of the error codes and refusals of one version. */
export function errorsPage(version: Version): Page {
  const { id, profile } = version;
  const codes = errorCodes(profile);
  const headings = [
    { id: "codes", title: "Codes" },
    { id: "statuses", title: "Statuses" },
  ];
  return {
    path: `${id}/errors.html`,
    title: `Error codes - ${profile.title}`,
    description: `Every known error code and every refusal of ${profile.title}, with where it is shown.`,
    body: html`<article>
      <h1>Error codes of ${profile.title}</h1>
      <div class="lead"><p>${inline(textAt(profile.document, `${place}/description`))}</p></div>
      <p class="warning" role="note">
        <strong>May a refused backup call be sent again?</strong> Only where a whole envelope with a 4xx refused it: then nothing started.
        After a timeout, a reset, a 5xx or a page of HTML nobody knows:
        <a href="/three-in-the-morning.html#what-you-saw-what-it-means-what-to-do">what you saw, what it means, what to do</a>.
      </p>
      ${evidenceView(valueAt(profile.document, `${place}/x-evidence`) as Evidence | undefined, place, { sources: profile.sources, proofs: version.proofs })}
      <section aria-labelledby="codes">
        <h2 id="codes"><a href="#codes">Codes</a></h2>
        ${codesView(version, codes)}
      </section>
      <section aria-labelledby="statuses">
        <h2 id="statuses"><a href="#statuses">Statuses</a></h2>
        ${statusesView(version)}
      </section>
    </article>`,
    headings,
    entries: codes.map(([code, meaning]) => ({ title: code, kind: `error code, ${profile.title}`, text: meaning, anchor: code })),
    version: { profile: id, place: "errors" },
  };
}

function errorCodes({ document }: GeneratedProfile): readonly (readonly [string, string])[] {
  const codes = valueAt(document, `${place}/x-known-codes`);
  return isJsonObject(codes) ? Object.entries(codes).map(([code, meaning]) => [code, textAt(meaning, "")] as const) : [];
}

function codesView(version: Version, codes: readonly (readonly [string, string])[]): SafeHtml {
  const shown = examplesByCode(version.profile);
  return html`<div class="table" tabindex="0">
    <table class="codes">
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Meaning</th>
          <th scope="col">Shown in an example of</th>
        </tr>
      </thead>
      <tbody>
        ${codes.map(
          ([code, meaning]) =>
            html`<tr id="${code}">
              <th scope="row">
                <a href="#${code}"><code>${code}</code></a>
              </th>
              <td>${meaning}</td>
              <td>${shownView(version.id, shown.get(code) ?? [])}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A code that every operation shares is shown with the first of them. */
function shownView(profile: string, [first, ...others]: readonly ShownIn[]): SafeHtml {
  if (first === undefined) return html``;
  const { operation, status } = first;
  return html`<a href="/${profile}/${operation}.html#status-${status}">${operation} ${status}</a>${
      others.length === 0 ? "" : ` and ${String(others.length)} more`
    }`;
}

interface ShownIn {
  readonly operation: string;
  readonly status: string;
}

function examplesByCode({ examples }: GeneratedProfile): ReadonlyMap<string, readonly ShownIn[]> {
  const shown = new Map<string, ShownIn[]>();
  for (const [operation, { responses }] of Object.entries(examples)) {
    for (const [status, each] of Object.entries(responses)) {
      const codes = each.map(({ value }) => member(member(value, "error"), "code")).filter((code) => code !== undefined);
      for (const code of new Set(codes.map(String))) shown.set(code, [...(shown.get(code) ?? []), { operation, status }]);
    }
  }
  return shown;
}

function statusesView({ id, operations }: Version): SafeHtml {
  const statuses = [...new Set(operations.flatMap(({ responses }) => responses.map(({ status }) => status)))].toSorted();
  return html`<div class="table" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Operation</th>
          ${statuses.map((status) => html`<th scope="col">${status}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${operations.map(
          (operation) =>
            html`<tr>
              <th scope="row"><a href="/${id}/${operation.id}.html">${operation.id}</a></th>
              ${statuses.map((status) => {
                const response = operation.responses.find((each) => each.status === status);
                const anchor = status.startsWith("2") ? status : `status-${status}`;
                if (response === undefined) return html`<td></td>`;
                const basis = response.evidence?.basis ?? "unknown";
                return html`<td><a class="basis basis-${basis}" href="/${id}/${operation.id}.html#${anchor}">${basis}</a></td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
