import type { Evidence } from "../../model/evidence.js";
import { plainPointer } from "../proof.js";
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
export function statementsOf(version: Version): readonly Statement[] {
  const found = new Map<string, Statement>();
  for (const place of placesOf(version)) {
    const { evidence } = place;
    if (evidence !== undefined && !found.has(place.pointer)) found.set(place.pointer, { ...place, evidence });
  }
  return [...found.values()];
}

/** Gives the address at which the site tells of a pointer into the document of a version, or of what holds it. */
export function placeFinder(version: Version): (pointer: string) => string | undefined {
  const urls = new Map<string, string>();
  for (const { pointer, url } of placesOf(version)) if (!urls.has(pointer)) urls.set(pointer, url);
  return (pointer) => {
    for (let at = pointer.replace(/^#/, ""); at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
      const url = urls.get(at);
      if (url !== undefined) return url;
    }
    return undefined;
  };
}

/** Where the site tells of something in the document of a version. */
export interface Place extends Omit<Statement, "evidence"> {
  readonly evidence: Evidence | undefined;
  readonly operation: Operation;
  /** Fragment on the page of the operation; empty for the operation itself. */
  readonly anchor: string;
}

/** Lists all places of a version; what several bodies share has a place in each. */
export function placesOf({ id, operations }: Version): readonly Place[] {
  return operations.flatMap((operation) => placesIn(id, operation));
}

function placesIn(profile: string, operation: Operation): readonly Place[] {
  const page = `/${profile}/${operation.id}.html`;
  const { request, responses, parameters, refusal } = operation;
  const place = (pointer: string, anchor: string, evidence: Evidence | undefined): Place => ({
    ...{ pointer: plainPointer(pointer), evidence, operation, anchor, url: `${page}#${anchor}` },
    name: `${operation.id} ${anchor}`,
  });
  const bodies = [request?.body, ...responses.map(({ body }) => body), refusal].filter((body) => body !== undefined);
  const members = [...parameters.map(({ member }) => member), ...bodies.flatMap(insideOf), ...responses.flatMap(({ own }) => own)];
  const types = [...members, ...bodies].flatMap((member) => member.types.map((type) => ({ ...type, anchor: member.anchor })));
  return [
    { pointer: operation.pointer, url: page, name: operation.id, operation, anchor: "", evidence: undefined },
    ...(request === undefined ? [] : [place(request.pointer, "request", request.evidence)]),
    ...responses.map(({ pointer, status, evidence }) => place(pointer, status.startsWith("2") ? status : `status-${status}`, evidence)),
    ...members.map((member) => place(member.pointer, member.anchor, member.evidence)),
    ...[...members, ...bodies].flatMap(({ forms }) => forms).map((form) => place(form.pointer, form.anchor, form.evidence)),
    ...types.map((type) => place(type.pointer, type.anchor, type.evidence)),
  ];
}

function insideOf(body: Member): readonly Member[] {
  return [...body.members, ...body.forms.flatMap((form) => form.members)].flatMap((each) => [each, ...insideOf(each)]);
}
