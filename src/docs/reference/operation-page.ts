import { html, type SafeHtml } from "@remix-run/html-template";
import { codeBlock } from "../highlight.js";
import { inline } from "../markdown.js";
import type { Heading, Page, SearchEntry } from "../page.js";
import type { Sample } from "../samples/sample-files.js";
import { samplesView } from "../samples/samples-view.js";
import { evidenceView } from "./evidence-view.js";
import type { Member } from "./member.js";
import { bodyView, membersView, parametersView, type MemberContext } from "./member-view.js";
import type { Operation, Response } from "./operation.js";

/** What the page of an operation needs beside the operation. */
export interface OperationContext extends MemberContext {
  readonly profile: string;
  readonly title: string;
  readonly samples: readonly Sample[];
  /** Address of the server, as the contract gives it. */
  readonly server: string;
}

/** Makes the page of one operation of one version. */
export function operationPage(operation: Operation, context: OperationContext): Page {
  const { id, summary, description } = operation;
  const sections = sectionsOf(operation, context);
  return {
    path: `${context.profile}/${id}.html`,
    title: `${summary} - ${context.title}`,
    description: `${operation.method} ${operation.path} in ${context.title}: request, answers, refusals, examples and samples.`,
    body: html`<article>
      <h1>${summary}</h1>
      <p class="call">
        <span class="method method-${operation.method.toLowerCase()}">${operation.method}</span> <code>${operation.path}</code>
      </p>
      <p class="id">
        <code>${id}</code> · ${context.title} ·
        <a href="/${context.profile}/interactive.html#/${interactivePlace(operation)}">interactive reference</a>
      </p>
      ${operation.method === "POST" ? warning() : ""}
      <div class="lead"><p>${inline(description)}</p></div>
      ${sections.map(
        ({ id: anchor, title, content }) =>
          html`<section aria-labelledby="${anchor}">
            <h2 id="${anchor}"><a href="#${anchor}">${title}</a></h2>
            ${content}
          </section>`,
      )}
    </article>`,
    headings: sections.map(({ id: anchor, title }): Heading => ({ id: anchor, title })),
    entries: entriesOf(operation),
    version: { profile: context.profile, place: id },
  };
}

/** Where Redocly's reference shows an operation. */
function interactivePlace({ tag, id }: Operation): string {
  return `${tag}/${id}`.toLowerCase();
}

function warning(): SafeHtml {
  return html`<p class="warning" role="note">
    <strong>Every accepted call starts a real backup.</strong> This page has no button that sends it. Before you repeat a call whose answer
    was lost, read <a href="/three-in-the-morning.html">the runbook</a>.
  </p>`;
}

interface Section extends Heading {
  readonly content: SafeHtml;
}

function sectionsOf(operation: Operation, context: OperationContext): readonly Section[] {
  const { parameters, request, responses, refusal } = operation;
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const refusals = responses.filter(({ status }) => !status.startsWith("2"));
  const headers = new Map(responses.flatMap((each) => each.headers).map((each) => [each.member.name, each]));
  const found: (Section | undefined)[] = [
    parameters.length === 0 ? undefined : { id: "parameters", title: "Parameters", content: parametersView(parameters, context) },
    request === undefined ? undefined : { id: "request", title: "Request body", content: requestView(request, context) },
    { id: "samples", title: "Samples", content: samplesView(context.samples, context.server) },
    ...successes.map((each) => ({ id: each.status, title: `Answer ${each.status}`, content: successView(each, context) })),
    refusals.length === 0
      ? undefined
      : { id: "refusals", title: "Refusals and failures", content: refusalsView(operation, refusals, context) },
    refusal === undefined ? undefined : { id: "refusal", title: "What every refusal holds", content: bodyView(refusal, context) },
    headers.size === 0
      ? undefined
      : { id: "headers", title: "Headers of answers", content: parametersView([...headers.values()], context) },
  ];
  return found.filter((each) => each !== undefined);
}

function requestView(request: NonNullable<Operation["request"]>, context: OperationContext): SafeHtml {
  return html`<p>${inline(request.description)} <span class="type">application/json</span></p>
    ${evidenceView(request.evidence, request.pointer, context)} ${bodyView(request.body, context)}
    ${examplesView(request.examples, "Request")}`;
}

function successView(response: Response, context: OperationContext): SafeHtml {
  return html`<p>${inline(response.description)} <span class="type">${response.mediaTypes.join(", ")}</span></p>
    ${evidenceView(response.evidence, response.pointer, context)} ${response.body === undefined ? "" : bodyView(response.body, context)}
    ${examplesView(response.examples, `Answer ${response.status}`)}`;
}

function refusalsView({ method }: Operation, refusals: readonly Response[], context: OperationContext): SafeHtml {
  const starts = method === "POST";
  return html`${starts ? lostAnswer() : ""}${refusals.map((each) => refusalView(each, starts, context))}`;
}

function lostAnswer(): SafeHtml {
  return html`<p>
    Only a whole envelope with a 4xx says that nothing started. After a timeout, a reset, a 5xx or a page of HTML nobody knows: do not send
    the call again before <a href="/three-in-the-morning.html#what-you-saw-what-it-means-what-to-do">the runbook</a> says so.
  </p>`;
}

function refusalView(response: Response, starts: boolean, context: OperationContext): SafeHtml {
  const fate = response.status.startsWith("4") ? "nothing started" : "a backup may have started: do not call again";
  return html`<div class="refusal" id="status-${response.status}">
    <h3>
      <a href="#status-${response.status}">${response.status}</a>
      ${starts ? html`<span class="fate">${fate}</span>` : ""}
    </h3>
    <p>${inline(response.description)}</p>
    ${evidenceView(response.evidence, response.pointer, context)} ${membersView(response.own, context)}
    ${examplesView(response.examples, `Answer ${response.status}`)}
  </div>`;
}

function examplesView(examples: Response["examples"], about: string): SafeHtml {
  return html`${examples.map(({ name, summary, value }) => {
    const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
    return html`<details class="example">
      <summary>Example: ${summary}</summary>
      ${codeBlock(text, typeof value === "string" ? "" : "json", `${about}, example ${name}`)}
    </details>`;
  })}`;
}

/** A reader may look for the operation, or for any member of it. */
function entriesOf({ id, summary, method, path, parameters, request, responses, refusal }: Operation): readonly SearchEntry[] {
  const bodies = [request?.body, ...responses.map(({ body }) => body), refusal].filter((each) => each !== undefined);
  const members = [...parameters.map(({ member }) => member), ...bodies.flatMap(everyMember)];
  return [
    { title: id, kind: "operation", text: `${summary} ${method} ${path}` },
    ...members.map(({ name, anchor, description, values, knownValues }) => ({
      title: name,
      kind: `member of ${id}`,
      text: [anchor, description, ...values, ...knownValues].join(" "),
      anchor,
    })),
  ];
}

function everyMember(body: Member): readonly Member[] {
  return [...body.members, ...body.forms.flatMap((form) => form.members)].flatMap((each) => [each, ...everyMember(each)]);
}
