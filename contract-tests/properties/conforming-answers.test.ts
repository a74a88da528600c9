import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/registry.js";
import type { Exchange } from "../../src/model/exchange.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../../src/model/json.js";
import { jsonText } from "../../src/model/json-text.js";
import { judge } from "../checks/exchange.js";
import { allAnswers, bodiesOf, exchangeWith, type Answers } from "./answers.js";
import { placesOf, withValue, type Place } from "./schema-values.js";

const seed = 20261125;
/** Runs of each answer, so that there are ten thousand of them in all. */
const numRuns = Math.ceil(10_000 / allAnswers.length);
/** What a refusal says of its request is not a matter of the answer alone. */
const ofAnswers = checks.filter(({ id }) => !/^(request|auth|backup\/(one-at|starts))/.test(id));

function against(exchange: Exchange, { contract }: Answers): readonly string[] {
  return ofAnswers.flatMap((check) => {
    const judgement = judge(check, exchange, {}, contract);
    return "skip" in judgement ? [] : judgement.map(({ at, level, message }) => `${check.id} ${level} ${at}: ${message}`);
  });
}

const nameOf = ({ contract, operation, status }: Answers): string => `${operation.id} ${String(status)} of ${contract.profile}`;
const named = allAnswers.map((answers) => [nameOf(answers), answers] as const);

describe(`answers that the contract allows (seed ${String(seed)}, ${String(numRuns * allAnswers.length)} in all)`, () => {
  it.each(named)("%s: nothing is said against one", (_name, answers) => {
    fc.assert(
      fc.property(bodiesOf(answers), (body) => {
        expect(against(exchangeWith(answers, body), answers)).toEqual([]);
      }),
      { seed, numRuns },
    );
  });

  it.each(named)("%s: nor against one that is written in another way", (_name, answers) => {
    const writing = fc.record({
      space: fc.constantFrom("", " ", "\n  ", "\t"),
      order: fc.constantFrom("as-is", "backwards", "sorted"),
      type: fc.constantFrom("application/json", "application/json;charset=UTF-8", 'APPLICATION/JSON; charset="utf-8"'),
      header: fc.constantFrom("Content-Type", "content-type", "CONTENT-TYPE"),
      escaped: fc.boolean(),
      more: fc.boolean(),
    });
    fc.assert(
      fc.property(bodiesOf(answers), writing, (body, { space, order, type, header, escaped, more }) => {
        const extended = more && isJsonObject(body) ? { ...body, requestTag: "7" } : body;
        const text = written(ordered(extended, order), space);
        const plain = escaped ? text.replace(/[^\x20-\x7e\s]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`) : text;
        const headers = [
          [header, type],
          ["X-Gateway", "gw-1"],
          ["www-authenticate", "Basic"],
          ["Via", "1.1 proxy"],
          ["Strict-Transport-Security", "max-age=1"],
        ] as const;
        const said = against(exchangeWith(answers, Buffer.from(plain), { headers }), answers);
        expect(said.filter((each) => !each.startsWith("response/members-are-documented observe"))).toEqual([]);
        expect(said.length).toBe(more ? 1 : 0);
      }),
      { seed, numRuns },
    );
  });
});

describe("an answer with one violation", () => {
  it.each(named)("%s: some check fails, at the place", (_name, answers) => {
    fc.assert(
      fc.property(bodiesOf(answers), fc.nat(), (body, choice) => {
        const faults = placesOf(answers.contract.document, answers.schema, body).flatMap(violationsOf);
        const fault = faults[choice % faults.length];
        if (fault === undefined) throw new Error("the contract says nothing of this answer");
        const said = against(exchangeWith(answers, withValue(body, fault.at, fault.value)), answers);
        expect({ ...fault, said: said.some((each) => each.includes(` ${fault.at}`)) }).toEqual({ ...fault, said: true });
      }),
      { seed, numRuns },
    );
  });

  it.each(named)("%s: so it does with another status, media type or half a body", (_name, answers) => {
    const body = fc.sample(bodiesOf(answers), { seed, numRuns: 1 })[0] ?? null;
    const odd = (parts: Parameters<typeof exchangeWith>[2], text: JsonValue | Uint8Array = body): readonly string[] =>
      against(exchangeWith(answers, text, parts), answers).map((each) => each.split(" ", 1)[0] ?? "");
    expect(odd({ status: 299 })).toContain("response/status-documented");
    expect(odd({ headers: [["Content-Type", "text/html"]] })).toContain("response/media-type-documented");
    expect(odd({}, Buffer.from(jsonText(body).slice(0, -1)))).toContain("json/parses");
  });
});

interface Fault {
  readonly at: string;
  readonly keyword: string;
  readonly value: JsonValue | undefined;
}

/** Everything that breaks exactly one constraint of a place. */
function violationsOf({ at, schema, value, required }: Place): readonly Fault[] {
  const other: Readonly<Record<string, JsonValue>> = {
    string: 7,
    integer: "seven",
    number: "seven",
    boolean: "true",
    array: {},
    object: [],
  };
  const type = typeof schema["type"] === "string" ? other[schema["type"]] : undefined;
  const fault = (keyword: string, wrong: JsonValue | undefined): Fault => ({ at, keyword, value: wrong });
  return [
    ...(required ? [fault("required", undefined)] : []),
    ...(type === undefined ? [] : [fault("type", type), fault("type", null)]),
    ...(schema["const"] === undefined && !Array.isArray(schema["enum"]) ? [] : [fault("const", otherThan(value))]),
    ...(typeof schema["minimum"] === "number" ? [fault("minimum", schema["minimum"] - 1)] : []),
    ...(typeof schema["maximum"] === "number" && schema["maximum"] < 2 ** 53 ? [fault("maximum", schema["maximum"] + 1)] : []),
    ...(schema["minLength"] === 1 ? [fault("minLength", "")] : []),
    ...(schema["format"] === "date-time" ? [fault("format", "yesterday")] : []),
    ...(schema["minItems"] === 1 ? [fault("minItems", [])] : []),
  ];
}

/** Of the same type, and none that the contract knows. */
function otherThan(value: JsonValue): JsonValue {
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? value + 1000 : "NEVER_HEARD_OF";
}

function ordered(value: JsonValue, order: "as-is" | "backwards" | "sorted"): JsonValue {
  if (isJsonArray(value)) return value.map((each) => ordered(each, order));
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([name, each]) => [name, ordered(each, order)] as const);
  if (order === "backwards") members.reverse();
  if (order === "sorted") members.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members);
}

function written(value: JsonValue, space: string): string {
  return space === "" ? JSON.stringify(value) : JSON.stringify(value, null, space.replace("\n", ""));
}
