import { isJsonArray, isJsonObject, member, type JsonObject, type JsonValue } from "../model/json.js";
import { pointerOf, tokensOf, valueAt } from "../model/pointer.js";
import { eachOperation } from "./each-operation.js";
import { generatedBy } from "./notice.js";

/** Text of `answers.gen.d.ts`. */
export const answersDeclaration = `// ${generatedBy}
import type { AnswerSchemas } from "../../src/model/answer-schema.js";

export declare const answers: AnswerSchemas;
`;

const structural = ["type", "required"];
const judged = ["const", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "format"];
const told = ["description", "title", "example", "examples", "default", "deprecated", "readOnly", "writeOnly", "externalDocs"];
/** Grounds on which a published client may turn an answer down; an inferred limit would blame honest servers. */
const firm = ["observed", "documented", "standard", "sample"];
const toldFormats = ["password", "uri", "int32"];

/** Gives `answers.gen.js`: what the client holds whole answers against, without the words and the weakly founded limits. */
export function renderAnswers(document: JsonObject): string {
  const roots = eachOperation(document).flatMap(({ id, responses }) =>
    responses
      .filter(({ status }) => status === "200")
      .flatMap(({ pointer }): readonly (readonly [string, JsonValue])[] => {
        const schema = valueAt(document, pointer + pointerOf("content", "application/json", "schema"));
        return schema === undefined ? [] : [[id, compact(schema as JsonValue, id)]];
      }),
  );
  const schemas = reachable(document, Object.fromEntries(roots));
  return `// ${generatedBy}\nexport const answers = ${JSON.stringify({ roots: Object.fromEntries(roots), schemas })};\n`;
}

/** Schemas are known by their names alone. */
function reachable(document: JsonObject, roots: JsonObject): JsonObject {
  const found = new Map<string, JsonValue>();
  const queue: JsonValue[] = [roots];
  for (let value = queue.shift(); value !== undefined; value = queue.shift()) {
    for (const name of referencesIn(value)) {
      if (found.has(name)) continue;
      const schema = compact(valueAt(document, pointerOf("components", "schemas", name)) as JsonValue, name);
      found.set(name, schema);
      queue.push(schema);
    }
  }
  return Object.fromEntries([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function referencesIn(value: JsonValue): readonly string[] {
  if (isJsonArray(value)) return value.flatMap(referencesIn);
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === "$ref" && typeof each === "string" ? [each] : referencesIn(each)));
}

/** Throws for a keyword that the client's walk does not know: it would else be no constraint. */
function compact(schema: JsonValue, at: string): JsonValue {
  if (!isJsonObject(schema)) return schema;
  const evidence = member(schema, "x-evidence");
  const kept = Object.entries(schema).flatMap(([keyword, value]): readonly (readonly [string, JsonValue])[] => {
    const each = compactKeyword(keyword, value, evidence, `${at}/${keyword}`);
    return each === undefined ? [] : [[keyword, each]];
  });
  return Object.fromEntries(kept);
}

function compactKeyword(keyword: string, value: JsonValue, evidence: JsonValue | undefined, at: string): JsonValue | undefined {
  if (keyword.startsWith("x-") || told.includes(keyword) || structural.includes(keyword))
    return structural.includes(keyword) ? value : undefined;
  if (judged.includes(keyword)) return isJudged(keyword, value, evidence) ? value : undefined;
  if (keyword === "$ref") return tokensOf(value as string).at(-1);
  if (keyword === "items" || keyword === "additionalProperties") return compact(value, at);
  if (keyword === "allOf" || keyword === "anyOf") return (value as readonly JsonValue[]).map((each) => compact(each, at));
  if (keyword === "properties") {
    return Object.fromEntries(Object.entries(value as JsonObject).map(([name, each]) => [name, compact(each, `${at}/${name}`)]));
  }
  throw new Error(`${at}: the keyword ${keyword} is not known to the client's walk`);
}

/** `successful` is what tells success: it is judged before any schema. An int64 is one whatever it rests on, for its type says so. */
function isJudged(keyword: string, value: JsonValue, evidence: JsonValue | undefined): boolean {
  if (keyword === "format" && value === "int64") return true;
  if (keyword === "format" && toldFormats.includes(value as string)) return false;
  const basis = member(member(member(evidence, "constraints"), keyword), "basis") ?? member(evidence, "basis");
  return typeof basis === "string" && firm.includes(basis);
}
