import { isJsonObject, type JsonObject, type JsonValue } from "../model/json.js";
import type { SampleAuth } from "./samples/call.js";
import { authNames, sampleAuths, sampleLanguages, type SampleLanguage } from "./samples/languages.js";
import type { Sample } from "./samples/sample-files.js";
import type { Version } from "./site.js";

/** Gives the contract as Redocly's reference shows it: each operation with its samples, and with the way to its static page. */
export function interactiveDocument({ files, operations, samples }: Version): string {
  const document = JSON.parse(files["openapi.json"] ?? "") as JsonObject;
  const paths = Object.entries(isJsonObject(document["paths"]) ? document["paths"] : {}).map(([path, item]) => {
    const named = new Map(operations.filter((each) => each.path === path).map((each) => [each.method.toLowerCase(), each.id]));
    return [path, withReading(item, named, samples)] as const;
  });
  return JSON.stringify({ ...document, paths: Object.fromEntries(paths) });
}

/** What Redocly's reference offers beside an operation: it leaves out every language that is not named to it. */
export const shownLanguages: readonly JsonObject[] = [
  { lang: "payload", label: "Payload" },
  ...sampleLanguages.flatMap((language) => sampleAuths.map((auth) => nameOf(language, auth))),
];

/** As plain text: colours would come as style attributes, which the policy of the page forbids. */
function nameOf({ name }: SampleLanguage, auth: SampleAuth): JsonObject {
  return { lang: "text", label: `${name}, ${authNames[auth]}` };
}

function withReading(item: JsonValue, named: ReadonlyMap<string, string>, samples: readonly Sample[]): JsonValue {
  if (!isJsonObject(item)) return item;
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]) => {
      const id = named.get(method);
      return [method, id === undefined || !isJsonObject(operation) ? operation : { ...operation, ...readingOf(id, operation, samples) }];
    }),
  );
}

function readingOf(id: string, { description }: JsonObject, samples: readonly Sample[]): JsonObject {
  const ofOperation = samples.filter((each) => each.operation === id);
  const shown = ofOperation.filter(({ example }) => example === ofOperation[0]?.example);
  return {
    description: `${typeof description === "string" ? description : ""}\n\n[Evidence, refusals and every sample of this operation](${id}.html)`,
    "x-codeSamples": shown.map(({ language, auth, text }) => ({ ...nameOf(language, auth), source: text })),
  };
}
