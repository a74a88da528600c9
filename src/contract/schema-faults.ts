import type { SchemaFault } from "../model/contract.js";
import type { Evidence } from "../model/evidence.js";
import { locationOf, show } from "../model/finding.js";
import type { JsonValue } from "../model/json.js";
import { pointerOf, tokensOf, valueAt } from "../model/pointer.js";
import { declarations, evidenceOf, schemaAt, type SchemaAt } from "./walk.js";

/** One complaint of a generated validator. */
export interface ValidatorError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string | undefined;
}

const unsaid: Evidence = { basis: "inferred", note: "the contract gives no evidence of its own for this place" };

/** Turns a validator's complaints into faults that say where the contract speaks of them and on what evidence. */
export function toSchemaFaults(
  document: unknown,
  root: string,
  body: JsonValue,
  errors: readonly ValidatorError[],
): readonly SchemaFault[] {
  const start = schemaAt(document, root);
  if (start === undefined) throw new Error(`the contract has no schema at ${root}`);
  return withoutRepetition(withoutNoise(errors)).map(({ error, more }) => {
    const fault = toFault(document, start, body, error);
    return more === 0 ? fault : { ...fault, message: `${fault.message}; and ${String(more)} more places like it, which are not listed` };
  });
}

/** Rows of one list that are wrong in one way: so many of them are told, the rest only counted. */
const mostAlike = 50;

interface Counted {
  readonly error: ValidatorError;
  /** How many like this one are left out; counted at the first of them. */
  more: number;
}

/** A list may have 100,000 rows, all wrong alike: the first places of each fault are kept, to which the others add nothing. */
function withoutRepetition(errors: readonly ValidatorError[]): readonly Counted[] {
  const alike = new Map<string, Counted[]>();
  const kept: Counted[] = [];
  for (const error of errors) {
    const { at, keyword } = placeOf(error);
    const key = `${error.schemaPath}\n${keyword}\n${locationOf(at)}`;
    const found = alike.get(key) ?? [];
    alike.set(key, found);
    const [first] = found;
    if (first !== undefined && found.length >= mostAlike) first.more += 1;
    else {
      const counted = { error, more: 0 };
      found.push(counted);
      kept.push(counted);
    }
  }
  return kept;
}

function toFault(document: unknown, start: SchemaAt, body: JsonValue, error: ValidatorError): SchemaFault {
  const { at, keyword } = placeOf(error);
  const located = locate(document, start, at, body);
  const actual = valueAt(body, at) as JsonValue | undefined;
  const expected = expectationOf(error);
  return {
    at,
    keyword,
    expected,
    ...(actual === undefined ? {} : { actual }),
    message: `${at === "" ? "the body" : at} is ${actual === undefined ? "missing" : show(actual)}, the contract wants ${expected}`,
    contract: located.contract,
    evidence: narrowed(located.evidence, keyword),
  };
}

/** Gives where the contract declares a place in a value (or the nearest place above it that it declares), with the evidence there. */
export function locate(
  document: unknown,
  start: SchemaAt,
  at: string,
  body: unknown,
): { readonly contract: string; readonly evidence: Evidence } {
  for (let tokens = tokensOf(at); ; tokens = tokens.slice(0, -1)) {
    const places = declarations(document, start, tokens, body);
    const first = places[0];
    if (first !== undefined) return { contract: first.pointer, evidence: evidenceOf(document, places) ?? unsaid };
    if (tokens.length === 0) return { contract: start.pointer, evidence: unsaid };
  }
}

/** Gives the evidence of one constraint: that of the property, unless the constraint itself rests on something weaker. */
function narrowed(evidence: Evidence, keyword: string): Evidence {
  const own = evidence.constraints?.[keyword];
  const { basis, source, note } = own ?? evidence;
  return { basis, ...(source === undefined ? {} : { source }), ...(note === undefined ? {} : { note }) };
}

function placeOf(error: ValidatorError): { readonly at: string; readonly keyword: string } {
  const named = error.params["missingProperty"] ?? error.params["additionalProperty"] ?? error.params["unevaluatedProperty"];
  if (typeof named === "string") return { at: error.instancePath + pointerOf(named), keyword: error.keyword };
  if (error.keyword === "discriminator") {
    return {
      at: error.instancePath + pointerOf(String(error.params["tag"])),
      keyword: error.params["error"] === "tag" ? "required" : "enum",
    };
  }
  return { at: error.instancePath, keyword: error.keyword === "int64" ? "type" : error.keyword };
}

function expectationOf({ keyword, params, message }: ValidatorError): string {
  switch (keyword) {
    case "required":
      return "a value";
    case "additionalProperties":
    case "unevaluatedProperties":
      return "no such member";
    case "const":
      return show(params["allowedValue"] as JsonValue);
    case "enum":
      return `one of ${show(params["allowedValues"] as JsonValue)}`;
    case "type":
      return String(params["type"]);
    case "discriminator":
      return "a known storage type";
    default:
      return (message ?? keyword).replace(/^must (be |match |have )?/, "");
  }
}

/** A failed `oneOf` complains of each branch as well; only the failed choice itself is told. */
function withoutNoise(errors: readonly ValidatorError[]): readonly ValidatorError[] {
  const choices = errors.filter((error) => error.keyword === "oneOf" || error.keyword === "anyOf").map((error) => `${error.schemaPath}/`);
  const distinct = [...new Set(choices)];
  return errors.filter((error) => error.keyword !== "if" && !distinct.some((choice) => error.schemaPath.startsWith(choice)));
}
