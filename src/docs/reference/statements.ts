import type { Evidence } from "../../model/evidence.js";
import type { Version } from "../site.js";
import type { Member } from "./member.js";
import type { Operation } from "./operation.js";

/** One statement of the contract, at the place of the site where a reader meets it first. */
export interface Statement {
  readonly pointer: string;
  /** Operation and member. */
  readonly name: string;
  readonly url: string;
  readonly evidence: Evidence;
}

/** Lists the statements of a version, each declaration once. */
export function statementsOf({ id, operations }: Version): readonly Statement[] {
  const found = new Map<string, Statement>();
  for (const place of operations.flatMap((operation) => placesIn(id, operation))) {
    const { evidence } = place;
    if (evidence !== undefined && !found.has(place.pointer)) found.set(place.pointer, { ...place, evidence });
  }
  return [...found.values()];
}

/** Gives the address at which the site tells of a pointer into the document of a version, or of what holds it. */
export function placeFinder({ id, operations }: Version): (pointer: string) => string | undefined {
  const urls = new Map<string, string>();
  for (const { pointer, url } of operations.flatMap((operation) => placesIn(id, operation))) if (!urls.has(pointer)) urls.set(pointer, url);
  return (pointer) => {
    for (let at = pointer.replace(/^#/, ""); at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
      const url = urls.get(at);
      if (url !== undefined) return url;
    }
    return undefined;
  };
}

interface Place extends Omit<Statement, "evidence"> {
  readonly evidence: Evidence | undefined;
}

function placesIn(profile: string, operation: Operation): readonly Place[] {
  const page = `/${profile}/${operation.id}.html`;
  const { request, responses, parameters, refusal } = operation;
  const place = (pointer: string, anchor: string, evidence: Evidence | undefined): Place => ({
    ...{ pointer, evidence, url: `${page}#${anchor}` },
    name: `${operation.id} ${anchor}`,
  });
  const members = [
    ...parameters.map(({ member }) => member),
    ...[request?.body, ...responses.map(({ body }) => body), refusal].flatMap((body) => insideOf(body)),
  ];
  return [
    { pointer: operation.pointer, url: page, name: operation.id, evidence: undefined },
    ...(request === undefined ? [] : [place(request.pointer, "request", request.evidence)]),
    ...responses.map(({ pointer, status, evidence }) => place(pointer, status.startsWith("2") ? status : `status-${status}`, evidence)),
    ...members.map((member) => place(member.pointer, member.anchor, member.evidence)),
  ];
}

function insideOf(body: Member | undefined): readonly Member[] {
  if (body === undefined) return [];
  return [...body.members, ...body.forms.flatMap((form) => form.members)].flatMap((each) => [each, ...insideOf(each)]);
}
