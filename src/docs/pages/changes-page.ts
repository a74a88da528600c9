import { html, type SafeHtml } from "@remix-run/html-template";
import type { Change, Changes } from "../changes.js";
import { inline } from "../markdown.js";
import type { Page } from "../page.js";
import type { Site, Version } from "../site.js";

/** Makes the page that tells what changed from each version to the next. */
export function changesPage(steps: readonly Changes[], { versions }: Site): Page {
  const headings = steps.map(({ from, to }) => ({
    id: `${from.id}-to-${to.id}`,
    title: `From contract ${from.id} to ${to.id}`,
  }));
  return {
    path: "changes.html",
    title: "What changed between versions",
    description: "What a newer OCP version changed for callers of an older one, operation by operation.",
    body: html`<article class="changes">
      <h1>What changed between versions</h1>
      <div class="lead">
        <p>
          The published pages of the versions, compared. What an older version's pages do not mention may have been there all the same:
          <em>added</em> means that it was documented from then on. What one of your own servers changed,
          <code>ocp-contract compare</code> tells.
        </p>
      </div>
      ${steps.map((step, index) => stepView(step, headings[index]?.id ?? "", headings[index]?.title ?? "", versions))}
    </article>`,
    headings,
    entries: [{ title: "What changed between versions", kind: "page", text: "diff breaking added removed", asked: "upgrade migrate" }],
  };
}

function stepView({ to, from, changes, others }: Changes, id: string, title: string, versions: readonly Version[]): SafeHtml {
  const places = [to, from].flatMap((profile) => versions.filter((each) => each.id === profile.id));
  const breaking = changes.filter((each) => each.breaking.length > 0);
  const whole = changes.filter(({ part }) => part === "");
  const rest = changes.filter(({ part, breaking: why }) => part !== "" && why.length === 0);
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}"><a href="#${id}">${title}</a></h2>
    <h3>May break a caller</h3>
    ${
      breaking.length === 0
        ? html`<p>Nothing that is known.</p>`
        : html`<ul>
            ${breaking.map((each) => breakingView(each, places))}
          </ul>`
    }
    ${whole.length === 0 ? "" : html`<h3>Operations</h3>`}
    <ul>
      ${whole.map((each) => html`<li>${operationView(each, places)} ${each.verb}</li>`)}
    </ul>
    ${groupsOf(rest, ({ operation }) => (operation === undefined ? "" : `${operation.method} ${operation.path}`)).map((group) => groupView(group, places))}
    <p class="about">${String(others)} further differences are of descriptions, examples and evidence only.</p>
  </section>`;
}

function breakingView(change: Change, places: readonly Version[]): SafeHtml {
  return html`<li>${operationView(change, places)}, ${change.part}: ${change.breaking.map((each) => inline(each))}</li>`;
}

/** What was done to many members of one part alike is told once. */
function groupView(changes: readonly Change[], places: readonly Version[]): SafeHtml {
  const [first] = changes;
  if (first === undefined) return html``;
  return html`<h3>${operationView(first, places)}</h3>
    <ul>
      ${groupsOf(changes, ({ part, verb }) => `${part} ${verb}`).map(
        (same) =>
          html`<li>${same[0]?.part ?? ""}, ${inline(same[0]?.verb ?? "")}: ${inline(same.map(({ subject }) => subject).join(", "))}</li>`,
      )}
    </ul>`;
}

function groupsOf(changes: readonly Change[], by: (change: Change) => string): readonly (readonly Change[])[] {
  const groups = new Map<string, Change[]>();
  for (const each of changes) groups.set(by(each), [...(groups.get(by(each)) ?? []), each]);
  return [...groups.values()];
}

/** The operation by its name and with its page: in the newer version, or where it was last. */
function operationView({ operation }: Change, places: readonly Version[]): SafeHtml {
  if (operation === undefined) return html`All operations`;
  const { method, path } = operation;
  for (const version of places) {
    const found = version.operations.find((each) => each.path === path && each.method === method.toUpperCase());
    if (found !== undefined) return html`<a href="/${version.id}/${found.id}.html"><code>${found.id}</code></a>`;
  }
  return html`<code>${method.toUpperCase()} ${path}</code>`;
}
