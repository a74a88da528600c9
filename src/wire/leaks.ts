import type { HeaderList, Leak, RecordedBody } from "../model/exchange.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";
import { pointerOf } from "../model/pointer.js";
import { isSecretMember, type Redactor } from "./redaction.js";
import { isStrong, shortestStrong } from "./secret-strength.js";
import { shortestSearchable, type NamedSecret, type SecretMatch } from "./secret.js";

type Find = Redactor["find"];

/** An answer not yet redacted. */
export interface BareAnswer {
  readonly statusText: string;
  readonly headers: HeaderList;
  /** Header lines behind the body. */
  readonly trailers?: HeaderList | undefined;
  readonly body?: RecordedBody | undefined;
}

/** Finds the secrets that came back in an answer, each with its form and place. */
export function findLeaks(answer: BareAnswer, secrets: readonly NamedSecret[], redactor: Redactor): readonly Leak[] {
  const { statusText, headers, trailers = [], body } = answer;
  return withoutRepetition([
    ...leaksAt("status text", redactor.find(statusText)),
    ...headers.flatMap((line) => leaksInLine("header", line, redactor)),
    ...trailers.flatMap((line) => leaksInLine("trailer", line, redactor)),
    ...(body === undefined ? [] : leaksInBody(body, secrets, redactor.find)),
  ]);
}

function leaksInLine(kind: string, [name, value]: HeaderList[number], { find, text }: Redactor): readonly Leak[] {
  const place = `${kind} ${text(name).toLowerCase()}`;
  const inName = find(name).filter(({ start, end }) => isNoWord(name.slice(start, end)));
  return [...leaksAt(`name of ${place}`, inName), ...leaksAt(place, find(value))];
}

/** A password may be a word, and headers are named with words. */
function isNoWord(found: string): boolean {
  return !/^[a-z-]+$/i.test(found) || isStrong(found);
}

function leaksInBody({ text, json }: RecordedBody, secrets: readonly NamedSecret[], find: Find): readonly Leak[] {
  const inText = find(text);
  const short = secrets.filter(({ value }) => value.length < shortestSearchable);
  // Escapes may hide from a look at the text what the value shows.
  if (inText.length === 0 && short.length === 0 && !text.includes("\\")) return [];
  const places = json.value === undefined ? [] : leaksInValue(json.value, undefined, short, find);
  // The rest is hidden from a reader of the value, such as a member that a later one of its name replaces.
  const unplaced = inText.filter(({ secret }) => !places.some((place) => place.secret === secret));
  return [...places, ...leaksAt("body", unplaced)];
}

function leaksAt(at: string, matches: readonly SecretMatch[]): readonly Leak[] {
  return matches.map(({ secret, form }) => ({ secret, form, at }));
}

/** A way into a value, from its last step: made for every scalar of a body, and written out for few. */
interface Place {
  readonly parent: Place | undefined;
  readonly step: string | number;
  /** This member or one above it is named for a secret. */
  readonly secret: boolean;
}

function placeIn(parent: Place | undefined, step: string | number): Place {
  return { parent, step, secret: parent?.secret === true || (typeof step === "string" && isSecretMember(step)) };
}

function pointerTo(place: Place | undefined): string {
  const steps: (string | number)[] = [];
  for (let each = place; each !== undefined; each = each.parent) steps.push(each.step);
  return pointerOf(...steps.reverse());
}

function leaksInValue(value: JsonValue, place: Place | undefined, short: readonly NamedSecret[], find: Find): readonly Leak[] {
  if (isJsonArray(value)) {
    const inItems = value.flatMap((each, index) => leaksInValue(each, placeIn(place, index), short, find));
    return value.length >= shortestStrong && value.every(isByte) ? [...inItems, ...placed(place, find(value.map(Number).join()))] : inItems;
  }
  if (isJsonObject(value)) {
    return Object.entries(value).flatMap(([name, each]) => [
      ...placed(place, find(name)),
      ...leaksInValue(each, placeIn(place, name), short, find),
    ]);
  }
  if (value === null || typeof value === "boolean") return [];
  const text = String(value);
  return placed(place, [...find(text), ...shortSecrets(text, place, short)]);
}

function isByte(value: JsonValue): boolean {
  return typeof value === "number" && value >= -128 && value <= 255;
}

function placed(place: Place | undefined, matches: readonly SecretMatch[]): readonly Leak[] {
  return matches.length === 0 ? [] : leaksAt(pointerTo(place), matches);
}

/** A short secret is everyday text, but not in a member that is named for one. */
function shortSecrets(text: string, place: Place | undefined, short: readonly NamedSecret[]): readonly SecretMatch[] {
  if (place?.secret !== true) return [];
  return short.filter(({ value }) => value === text).map(({ name }) => ({ secret: name, form: "plain", start: 0, end: text.length }));
}

function withoutRepetition(leaks: readonly Leak[]): readonly Leak[] {
  return [...new Map(leaks.map((leak) => [`${leak.secret}\n${leak.form}\n${leak.at}`, leak])).values()];
}
