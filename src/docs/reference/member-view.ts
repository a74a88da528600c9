import { html, type SafeHtml } from "@remix-run/html-template";
import { inline } from "../markdown.js";
import { evidenceView, type EvidenceContext } from "./evidence-view.js";
import type { Form, Member } from "./member.js";
import type { Parameter } from "./operation.js";

/** What the view of members needs to know of its page. */
export interface MemberContext extends EvidenceContext {
  readonly errorsPage: string;
}

/** Shows everything that a body may hold, nested as the body is. */
export function bodyView(body: Member, context: MemberContext): SafeHtml {
  return html`${body.description === "" ? "" : html`<p>${inline(body.description)}</p>`}
  ${typesView(body)}${evidenceView(body.evidence, body.pointer, context, body.types)}${insideView(body, context)}`;
}

/** Shows parameters, or headers, as members are shown; grouped by where they go. */
export function parametersView(parameters: readonly Parameter[], context: MemberContext): SafeHtml {
  const places = [...new Set(parameters.map((each) => each.in))];
  return html`${places.map(
    (place) =>
      html`<h3 class="place">In the ${place}</h3>
        ${membersView(
          parameters.filter((each) => each.in === place).map(({ member }) => member),
          context,
        )}`,
  )}`;
}

function insideView({ members, forms }: Member, context: MemberContext): SafeHtml {
  return html`${membersView(members, context)}${forms.map((form) => formView(form, context))}`;
}

/** Shows members as a list. */
export function membersView(members: readonly Member[], context: MemberContext): SafeHtml {
  if (members.length === 0) return html``;
  return html`<ul class="members">
    ${members.map((each) => memberView(each, context))}
  </ul>`;
}

function memberView(member: Member, context: MemberContext): SafeHtml {
  const { anchor, name, type, required, secret } = member;
  return html`<li id="${anchor}" class="member">
    <p class="member-head">
      <a class="member-name" href="#${anchor}"><code>${name}</code></a> <span class="type">${type}</span>
      ${required ? html`<span class="required">required</span>` : html`<span class="optional">optional</span>`}
      ${secret ? html`<span class="secret">secret</span>` : ""}
    </p>
    ${member.description === "" ? "" : html`<p class="member-text">${inline(member.description)}</p>`} ${typesView(member)}
    ${factsView(member, context)} ${evidenceView(member.evidence, member.pointer, context, member.types)} ${insideView(member, context)}
  </li>`;
}

function typesView({ types }: Member): SafeHtml {
  return html`${types.map(({ description }) => (description === "" ? "" : html`<p class="member-text about">${inline(description)}</p>`))}`;
}

function factsView(member: Member, context: MemberContext): SafeHtml {
  const { constraints, values, knownValues, errorCodes, example, secret } = member;
  const facts = [
    values.length === 0 ? undefined : (["Values", codes(values)] as const),
    knownValues.length === 0 ? undefined : (["Known values", html`${codes(knownValues)} and maybe others`] as const),
    constraints.length === 0 ? undefined : (["Limits", html`${constraints.map(({ words }) => words).join("; ")}`] as const),
    errorCodes ? (["Known codes", html`<a href="/${context.errorsPage}">the error codes of this version</a>`] as const) : undefined,
    example === undefined || secret ? undefined : (["Example", html`<code>${example}</code>`] as const),
  ].filter((each) => each !== undefined);
  if (facts.length === 0) return html``;
  return html`<dl class="facts">
    ${facts.map(
      ([name, text]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;
}

function codes(values: readonly string[]): SafeHtml {
  return html`${values.map((value) => html`<code>${value}</code> `)}`;
}

function formView({ chooser, value, anchor, pointer, description, evidence, members }: Form, context: MemberContext): SafeHtml {
  return html`<section class="form" id="${anchor}">
    <p class="form-head">
      If <code>${chooser}</code> is <a class="member-name" href="#${anchor}"><code>${value}</code></a>
    </p>
    ${description === "" ? "" : html`<p class="member-text">${inline(description)}</p>`} ${evidenceView(evidence, pointer, context)}
    ${membersView(members, context)}
  </section>`;
}
