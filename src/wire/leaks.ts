import type { HeaderList, Leak, RecordedBody } from "../model/exchange.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";
import { pointerOf } from "../model/pointer.js";
import { isSecretMember } from "./redaction.js";
import { shortestSearchable, type NamedSecret, type SecretMatch } from "./secret.js";

type Find = (text: string) => readonly SecretMatch[];

/** Finds the secrets that came back in an answer not yet redacted, each with its form and place. */
export function findLeaks(
  headers: HeaderList,
  body: RecordedBody | undefined,
  secrets: readonly NamedSecret[],
  find: Find,
): readonly Leak[] {
  const inHeaders = headers.flatMap(([name, value]) => leaksAt(`header ${name.toLowerCase()}`, find(value)));
  return withoutRepetition([...inHeaders, ...(body === undefined ? [] : leaksInBody(body, secrets, find))]);
}

function leaksInBody({ text, json }: RecordedBody, secrets: readonly NamedSecret[], find: Find): readonly Leak[] {
  const inText = find(text);
  const short = secrets.filter(({ value }) => value.length < shortestSearchable);
  if (inText.length === 0 && short.length === 0) return [];
  const places = json.value === undefined ? [] : leaksInValue(json.value, [], short, find);
  // The rest is hidden from a reader of the value, such as a member that a later one of its name replaces.
  const unplaced = inText.filter(({ secret }) => !places.some((place) => place.secret === secret));
  return [...places, ...leaksAt("body", unplaced)];
}

function leaksAt(at: string, matches: readonly SecretMatch[]): readonly Leak[] {
  return matches.map(({ secret, form }) => ({ secret, form, at }));
}

function leaksInValue(value: JsonValue, path: readonly (string | number)[], short: readonly NamedSecret[], find: Find): readonly Leak[] {
  if (isJsonArray(value)) return value.flatMap((each, index) => leaksInValue(each, [...path, index], short, find));
  if (isJsonObject(value)) {
    return Object.entries(value).flatMap(([name, each]) => [
      ...leaksAt(pointerOf(...path), find(name)),
      ...leaksInValue(each, [...path, name], short, find),
    ]);
  }
  if (value === null || typeof value === "boolean") return [];
  const text = String(value);
  return leaksAt(pointerOf(...path), [...find(text), ...shortSecrets(text, path, short)]);
}

/** A short secret is everyday text, but not in a member that is named for one. */
function shortSecrets(text: string, path: readonly (string | number)[], short: readonly NamedSecret[]): readonly SecretMatch[] {
  if (!path.some((name) => typeof name === "string" && isSecretMember(name))) return [];
  return short.filter(({ value }) => value === text).map(({ name }) => ({ secret: name, form: "plain", start: 0, end: text.length }));
}

function withoutRepetition(leaks: readonly Leak[]): readonly Leak[] {
  return [...new Map(leaks.map((leak) => [`${leak.secret}\n${leak.form}\n${leak.at}`, leak])).values()];
}
