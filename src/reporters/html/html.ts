import { html, type SafeHtml } from "@remix-run/html-template";
import type { Renderer, Report } from "../../model/report.js";
import { verdictKinds } from "../../model/verdict.js";
import { count, printable } from "../layout.js";
import { matrixOf } from "../matrix.js";
import { reportsSentence } from "../sentence.js";
import { entriesOf } from "./entries.js";
import { renderEntry } from "./entry.js";
import { renderPage } from "./page.js";
import { script } from "./script.js";

/** Renders reports as one page: the outcome first, then what each check says of each run, then every finding with how to see it again. */
export const renderHtml: Renderer = (reports) =>
  renderPage({
    title: "Conformance of OCP backup calls",
    header: html`<h1>Conformance of OCP backup calls</h1>
      <p class="lead">${printable(reportsSentence(reports))}</p>`,
    main: html`${reports.map((report) => runOf(report, reports.length === 1))} ${entries(reports)} ${checkTable(reports)}`,
    footer:
      "A pass says that nothing was found by these probes on that day, not that nothing is wrong. Secrets were taken out before anything was written.",
    script,
  });

function runOf({ run, summary }: Report, alone: boolean): SafeHtml {
  const { target } = run;
  const budget = `${String(run.possibleBackups)} (${run.maxBackups === null ? "no limit" : `at most ${String(run.maxBackups)}`})`;
  const facts: readonly (readonly [string, string])[] = [
    ["target", `${target.name}, ${target.kind}${target.build === undefined ? "" : `, build ${target.build}`}`],
    ["profile", `${run.profile}, ${run.operation}, allowed ${run.allowed}${run.strict ? ", strict" : ""}`],
    ["possible backups", budget],
    ["run", `${run.id}, ${run.startedAt}, ${(run.durationMs / 1000).toFixed(1)} s, ocp-contract ${run.tool.version}`],
    ...(run.complete ? [] : [["interrupted", "this report is incomplete"] as const]),
    ...(run.stopped === undefined ? [] : [["stopped early", run.stopped] as const]),
    ...run.remarks.map((remark) => ["remark", remark] as const),
  ];
  const told = html`<dl>
    ${facts.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${printable(value)}</dd>`,
    )}
  </dl>`;
  return html`<section>
    <h2>${printable(target.name)}</h2>
    <p><span class="tag ${tagOf(summary.exitCode)}">exit ${String(summary.exitCode)}</span> ${printable(summary.exitReason)}</p>
    <ul class="counts">
      ${verdictKinds.filter((kind) => summary.verdicts[kind] > 0).map((kind) => html`<li class="tag ${kind}">${String(summary.verdicts[kind])} ${kind}</li>`)}
    </ul>
    ${
      alone
        ? told
        : html`<details>
            <summary>About this run</summary>
            ${told}
          </details>`
    }
  </section> `;
}

function tagOf(exitCode: number): string {
  return exitCode === 0 ? "pass" : exitCode === 1 ? "fail" : "error";
}

function entries(reports: readonly Report[]): SafeHtml {
  const all = reports.flatMap(entriesOf);
  if (all.length === 0)
    return html`<section>
      <h2>Findings</h2>
      <p>There are none.</p>
    </section>`;
  const label = (name: string, text: string): SafeHtml =>
    html`<label
      >${text}<select name="${name}">
        <option value="">all</option>
      </select></label
    >`;
  return html`<section>
    <h2>Findings</h2>
    <form hidden aria-label="Filter">
      ${label("kind", "Verdict")}${label("check", "Check")}${label("target", "Target")}<button type="reset">Show all</button
      ><output id="told" aria-live="polite"></output>
    </form>
    ${all.map(renderEntry)}
  </section>`;
}

/** Version by check, for one run as for many. */
function checkTable(reports: readonly Report[]): SafeHtml {
  const { columns, rows } = matrixOf(reports);
  const told = (counts: Readonly<Partial<Record<string, number>>>): string =>
    Object.entries(counts)
      .map(([kind, number]) => `${String(number ?? 0)} ${kind}`)
      .join(", ");
  return html`<section>
    <h2>What each check said</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="Checks by run">
      <table>
        <thead>
          <tr>
            <th scope="col">check</th>
            ${columns.map(({ target, profile, build }) => html`<th scope="col">${printable(target)}<br />${printable(profile)}${build === undefined ? "" : `, build ${printable(build)}`}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ check, title, cells }) =>
              html`<tr>
                <th scope="row"><code>${printable(check)}</code><br /><span class="where">${printable(title)}</span></th>
                ${cells.map(({ worst, counts }) => html`<td>${worst === undefined ? "-" : html`<span class="tag ${worst}">${worst}</span>`}<br /><span class="where">${told(counts)}</span></td>`)}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    ${notSent(reports)}
  </section>`;
}

function notSent(reports: readonly Report[]): SafeHtml | string {
  const causes = new Map<string, number>();
  for (const { check, conclusion } of reports.flatMap(({ verdicts }) => verdicts)) {
    if (check !== "*" || conclusion.kind !== "skip") continue;
    const cause = `${conclusion.reason}: ${conclusion.because}`;
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
  }
  if (causes.size === 0) return "";
  return html`<h2>Not sent</h2>
    <ul>
      ${[...causes].map(([cause, number]) => html`<li>${count(number, "probe")}, ${printable(cause)}</li>`)}
    </ul>`;
}
