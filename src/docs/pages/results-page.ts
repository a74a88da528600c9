import { html, type SafeHtml } from "@remix-run/html-template";
import type { Report } from "../../model/report.js";
import { matrixOf, type MatrixCell } from "../../reporters/matrix.js";
import type { Page } from "../page.js";

/** Makes the matrix of the runs that the site is built with: each run by each check. */
export function resultsPage(reports: readonly Report[]): Page {
  return {
    path: "results.html",
    title: "Versions and checks",
    description: "How each check came out in the runs that this site was built with.",
    body: html`<article class="wide">
      <h1>Versions and checks</h1>
      <div class="lead">
        <p>
          How each check came out in the runs that this site was built with. An empty cell was not judged: that is no pass. What a run on a
          live OCP proved is marked <span class="proof">verified</span> beside the statement itself.
        </p>
      </div>
      <h2 id="runs"><a href="#runs">Runs</a></h2>
      <ul>
        ${reports.map(({ run, summary }) => runView(run, summary))}
      </ul>
      <h2 id="matrix"><a href="#matrix">Matrix</a></h2>
      ${matrixView(reports)}
    </article>`,
    // The matrix takes the place where the list of headings would stand.
    headings: [],
    entries: [{ title: "Versions and checks", kind: "page", text: "results matrix verified build runs reports" }],
  };
}

function matrixView(reports: readonly Report[]): SafeHtml {
  const { columns, rows } = matrixOf(reports);
  return html`<div class="table" tabindex="0">
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">Check</th>
          ${columns.map(
            ({ target, build, profile, operation }) =>
              html`<th scope="col">${target}<br />${build ?? "build unknown"}<br /><small>contract ${profile}, ${operation}</small></th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ check, title, cells }) =>
            html`<tr>
              <th scope="row">
                <a href="/checks.html#${check}"><code>${check}</code></a
                ><br />${title}
              </th>
              ${cells.map(cellView)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function runView({ target, startedAt, profile, complete }: Report["run"], { exitReason }: Report["summary"]): SafeHtml {
  return html`<li>
    <strong>${target.name}</strong> (${target.kind}), build ${target.build ?? "unknown"}, judged by the contract ${profile} on
    ${startedAt.slice(0, 10)}: ${exitReason}${complete ? "" : "; the run was cut short"}
    ${target.kind === "live" ? "" : html`<span class="about">proves nothing about OCP</span>`}
  </li>`;
}

function cellView({ worst, counts }: MatrixCell): SafeHtml {
  if (worst === undefined) return html`<td class="verdict-none"><span class="visually-hidden">not judged</span></td>`;
  const told = Object.entries(counts).map(([kind, count]) => `${kind} ${String(count)}`);
  return html`<td class="verdict verdict-${worst}" title="${told.join(", ")}">${worst}</td>`;
}
