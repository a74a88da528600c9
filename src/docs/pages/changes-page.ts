import { html, type SafeHtml } from "@remix-run/html-template";
import type { Change, Changes } from "../changes.js";
import { inline } from "../markdown.js";
import type { Page } from "../page.js";
import type { Site, Version } from "../site.js";

/** Makes the page that tells what changed from each version to the next. */
export function changesPage(steps: readonly Changes[], { newest }: Site): Page {
  const headings = steps.map(({ from, to }) => ({ id: `${from.id}-to-${to.id}`, title: `From ${from.id} to ${to.id}` }));
  return {
    path: "changes.html",
    title: "What changed between versions",
    description: "What a newer OCP version changed for callers of an older one, operation by operation.",
    body: html`<article class="changes">
      <h1>What changed between versions</h1>
      <div class="lead">
        <p>
          The published pages of the versions, compared. What an older version's pages do not mention may have been there all the same:
          <em>new</em> means that it is documented from then on. What the upgrade of one of your own servers changed, two runs and
          <code>ocp-contract compare</code> tell: <a href="/guide.html#compare-two-runs-or-merge-many">how</a>. Who jumps over a version
          reads both sections. The whole contract of OCP ${newest.id}: <a href="/${newest.id}/index.html">its reference</a>.
        </p>
      </div>
      ${steps.map((step, index) => stepView(step, headings[index]?.id ?? "", headings[index]?.title ?? ""))}
    </article>`,
    headings,
    entries: [
      { title: "What changed between versions", kind: "page", text: "diff breaking added removed", asked: "upgrade migrate" },
      ...steps.map((step, index) => ({
        title: headings[index]?.title ?? "",
        kind: "upgrade",
        text: textOf(step),
        anchor: headings[index]?.id ?? "",
      })),
    ],
  };
}

function textOf({ changes }: Changes): string {
  return changes.map(({ subject, verb }) => `${subject} ${verb}`).join(" ");
}

function stepView({ to, from, changes, others }: Changes, id: string, title: string): SafeHtml {
  const codes = changes.filter(({ what }) => what === "error code");
  const rest = changes.filter(({ what, breaking }) => what !== "error code" && !breaking);
  const operations = rest.filter(({ what }) => what === "operation");
  const requests = rest.filter((each) => isOf(each, "request"));
  const answers = rest.filter((each) => !operations.includes(each) && !requests.includes(each));
  const lists = [
    ["New operations", operations],
    ["Requests may hold more", requests],
    ["Answers tell more", answers],
  ] as const;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}"><a href="#${id}">${title}</a></h2>
    <p>${from.profile.title}, then ${to.profile.title}.</p>
    <h3>May break a caller</h3>
    ${breakingView(changes, codes, { from, to })}
    ${lists.map(([name, list]) =>
      list.length === 0
        ? ""
        : html`<h3>${name}</h3>
            ${byPlace(list)}`,
    )}
    ${codes.length === 0 ? "" : codesView(codes, { from, to })}
    <p class="about">
      ${String(others)} further differences are of descriptions, examples and evidence only. What the pages of ${from.id} leave out:
      <a href="/${from.id}/index.html#not-documented">not documented in ${from.id}</a>.
    </p>
  </section>`;
}

interface Step {
  readonly from: Version;
  readonly to: Version;
}

function breakingView(changes: readonly Change[], codes: readonly Change[], { from, to }: Step): SafeHtml {
  const breaking = changes.filter(({ what, breaking: breaks }) => breaks && what !== "error code");
  const gone = codes.filter(({ verb }) => verb === "removed");
  if (breaking.length + gone.length === 0)
    return html`<p>
      Nothing that is known: what the pages of ${from.id} tell a caller to send, those of ${to.id} tell as well, and nothing that they
      promise of an answer is gone.
    </p>`;
  return html`${byPlace(breaking)}
  ${
    gone.length === 0
      ? ""
      : html`<ul>
          <li>
            ${String(gone.length)} <a href="#${from.id}-to-${to.id}-codes">error codes</a> of ${from.id} are documented no more: look for
            each that your program compares with.
          </li>
        </ul>`
  }`;
}

/** What is alike in several operations is told once, with each of them. */
function byPlace(changes: readonly Change[]): SafeHtml {
  const groups = new Map<string, Change[]>();
  for (const each of changes) groups.set(nameOfPlaces(each), [...(groups.get(nameOfPlaces(each)) ?? []), each]);
  return html`<ul>
    ${[...groups.values()].map(
      (same) =>
        html`<li>
          ${
            same[0]?.what === "operation"
              ? same.map(operationView)
              : html`${placesView(same[0])}
                  <ul>
                    ${same.map(changeView)}
                  </ul>`
          }
        </li>`,
    )}
  </ul>`;
}

function nameOfPlaces({ what, subject, places }: Change): string {
  return what === "operation" ? subject : places.map(({ operation, anchor }) => `${operation.id} ${anchor.split(".")[0] ?? ""}`).join();
}

function operationView({ verb, about, places: [place] }: Change): SafeHtml {
  if (place === undefined) return html``;
  return html`<a href="${place.url}">${about}</a>,
    <code>${place.operation.method} ${place.operation.path}</code>${verb === "removed" ? ": gone" : ""}`;
}

function placesView(change: Change | undefined): SafeHtml {
  if (change === undefined || change.places.length === 0) return html`Everywhere:`;
  if (isOf(change, "refusal")) return html`Every refusal:`;
  const [part = ""] = change.places[0]?.anchor.split(".") ?? [];
  return html`${change.places.map(
    ({ operation, url }) =>
      html`<a href="${url.split("#")[0]}#${part}"><code>${operation.id}</code></a
        >, `,
  )}
  ${part === "request" ? "request" : `answer ${part}`}:`;
}

function changeView({ verb, subject, about, places: [place] }: Change): SafeHtml {
  const name = html`<code>${subject}</code>`;
  return html`<li>
    ${place === undefined ? name : html`<a href="${place.url}">${name}</a>`}${verb === "removed" ? " (gone)" : ""}: ${inline(about)}
  </li>`;
}

function isOf({ places: [place] }: Change, part: string): boolean {
  return place?.anchor.split(".")[0] === part;
}

function codesView(codes: readonly Change[], { from, to }: Step): SafeHtml {
  const lists = [
    [`Documented in ${from.id} only`, "removed", from],
    [`New in ${to.id}`, "added", to],
  ] as const;
  const id = `${from.id}-to-${to.id}-codes`;
  return html`<h3 id="${id}"><a href="#${id}">Error codes</a></h3>
    ${lists.map(([title, verb, version]) => {
      const list = codes.filter((each) => each.verb === verb);
      if (list.length === 0) return "";
      return html`<details class="example">
        <summary>${title}: ${String(list.length)}</summary>
        <ul>
          ${list.map(
            ({ subject, about }) =>
              html`<li>
                <a href="/${version.id}/errors.html#${subject}"><code>${subject}</code></a> ${about}
              </li>`,
          )}
        </ul>
      </details>`;
    })}`;
}
