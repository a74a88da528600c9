import { html, type SafeHtml } from "@remix-run/html-template";
import type { Exchange } from "../../model/exchange.js";
import type { Finding } from "../../model/finding.js";
import type { VerdictKind } from "../../model/verdict.js";
import { curlOf } from "../curl.js";
import { count, printable } from "../layout.js";

/** Characters of an answer that a page shows. */
const longestAnswer = 2000;

/** One conclusion as an entry of a page: what, where, why, and how to see it again. */
export interface Entry {
  readonly kind: VerdictKind;
  readonly check: string;
  readonly target: string;
  readonly title: string;
  readonly finding?: Finding;
  /** Weight, and how often. */
  readonly tags: readonly string[];
  readonly seenIn: readonly string[];
  readonly exchange?: Exchange | undefined;
}

/** Shows an entry; all that others wrote is text. */
export function renderEntry({ kind, check, target, title, finding, tags, seenIn, exchange }: Entry): SafeHtml {
  return html`<article class="on-${kind}" data-kind="${kind}" data-check="${printable(check)}" data-target="${printable(target)}">
    <header>
      <span class="tag ${kind}">${kind}</span>
      <h3>${printable(check)}</h3>
      ${tags.map((tag) => html`<span class="where">${tag}</span>`)}
    </header>
    <p>${printable(title)}</p>
    <dl>
      ${finding === undefined ? "" : factsOf(finding)}
      ${
        seenIn.length === 0
          ? ""
          : html`<dt>seen in</dt>
              <dd>${places(seenIn)}</dd>`
      }
      <dt>target</dt>
      <dd>${printable(target)}</dd>
    </dl>
    ${exchange === undefined ? "" : renderExchange(exchange)}
  </article> `;
}

function factsOf({ at, expected, actual, contract, evidence }: Finding): SafeHtml {
  const basis =
    evidence === undefined
      ? ""
      : `${evidence.basis}${evidence.source === undefined ? "" : `, ${evidence.source}`}${evidence.note === undefined ? "" : `: ${evidence.note}`}`;
  return html`<dt>where</dt>
    <dd>${at === "" ? "the whole body" : html`<code>${printable(at)}</code>`}</dd>
    <dt>expected</dt>
    <dd><code>${printable(expected)}</code></dd>
    <dt>actual</dt>
    <dd><code>${printable(actual)}</code></dd>
    <dt>contract</dt>
    <dd><code>${printable(contract)}</code></dd>
    ${
      basis === ""
        ? ""
        : html`<dt>rests on</dt>
            <dd>${printable(basis)}</dd>`
    }`;
}

/** Shows places, of many only the first until they are asked for. */
export function places(seenIn: readonly string[]): SafeHtml {
  const list = (some: readonly string[]): SafeHtml[] =>
    some.map((place, index) => html`${index === 0 ? "" : ", "}<code>${printable(place)}</code>`);
  const rest = seenIn.slice(3);
  const more =
    rest.length === 0
      ? ""
      : html`<details>
          <summary>${count(rest.length, "more place")}</summary>
          ${list(rest)}
        </details>`;
  return html`${list(seenIn.slice(0, 3))}${more}`;
}

function renderExchange(exchange: Exchange): SafeHtml {
  return html`<details>
    <summary>Reproduce, and what was answered</summary>
    <pre tabindex="0" aria-label="Command">${lines(curlOf(exchange))}</pre>
    <pre tabindex="0" aria-label="Answer">${lines(answerOf(exchange))}</pre>
  </details>`;
}

function answerOf({ response, failure }: Exchange): string {
  if (response === undefined) return failure === undefined ? "no answer" : `no whole answer: ${failure.message} (${failure.code})`;
  const head = [
    `HTTP/${response.httpVersion.replace(/^HTTP\//, "")} ${String(response.status)} ${response.statusText}`,
    ...response.headers.map(([name, value]) => `${name}: ${value}`),
  ];
  const text = response.body?.text ?? "";
  const shown =
    text.length > longestAnswer ? `${text.slice(0, longestAnswer)}\n(${count(text.length - longestAnswer, "more character")})` : text;
  return [...head, "", shown].join("\n").trimEnd();
}

/** Lines stay lines. */
function lines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}
