import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeSeen, seenTypesOf } from "../../src/contract/seen-types.js";
import { loadContract } from "../../src/contract/load.js";
import { proposeOverlay } from "../../src/engine/propose-overlay.js";
import type { Exchange } from "../../src/model/exchange.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/model/json.js";
import { member } from "../../src/model/json.js";
import type { Report } from "../../src/model/report.js";

const contract = await loadContract("4.3");
const envelope = contract.responseExamples("getServerInfo", 200)[0]!.value as JsonObject;

/** A report of answers to getServerInfo that have one member more. */
function reportOf(values: readonly JsonValue[]): Report {
  const exchanges = values.map((value, index): Exchange => {
    const json = { value: { ...envelope, extra: value }, faults: [] };
    return {
      ...{ id: `x${String(index)}`, operation: "getServerInfo", startedAt: "2026-03-01T00:00:00Z", durationMs: 1, leaks: [] },
      request: { method: "GET", origin: "http://ocp.example", path: "/api/v2/info", headers: [] },
      response: { httpVersion: "HTTP/1.1", status: 200, statusText: "", headers: [], body: { text: "", size: 1, json } },
    };
  });
  return {
    run: { startedAt: "2026-03-01T00:00:00Z", target: { kind: "live", name: "http://ocp.example" } },
    exchanges,
    verdicts: [],
  } as unknown as Report;
}

function schemaFor(values: readonly JsonValue[]): JsonValue {
  const { overlay } = proposeOverlay(contract, reportOf(values));
  const [action] = member(overlay, "actions") as readonly JsonValue[];
  return member(member(member(action, "update"), "properties"), "extra") ?? null;
}

/** Leaves out what is for people. */
function plain(schema: JsonValue): JsonValue {
  if (Array.isArray(schema)) return schema.map(plain);
  if (!isJsonObject(schema)) return schema;
  const rest = Object.entries(schema).filter(([name]) => name !== "description" && name !== "x-evidence");
  return Object.fromEntries(rest.map(([name, value]) => [name, plain(value)]));
}

const anyValue: fc.Arbitrary<JsonValue> = fc.jsonValue({ maxDepth: 4 }).map((value) => value as JsonValue);

describe("the types of undocumented members", () => {
  it.each<[string, readonly JsonValue[], JsonValue]>([
    ["one type", ["a", "b"], { type: "string" }],
    ["an integer or a string", [1, "2"], { type: ["integer", "string"] }],
    ["a number holds an integer", [1, 1.5], { type: "number" }],
    ["null beside a type", [null, 1], { type: ["integer", "null"] }],
    ["a long integer", [2n ** 60n], { type: "integer", format: "int64" }],
    ["elements of lists", [[1], [null], []], { type: "array", items: { type: ["integer", "null"] } }],
    ["an empty list", [[]], { type: "array", items: {} }],
    [
      "members of objects",
      [{ one: 1 }, { two: "x" }],
      { type: "object", properties: { one: { type: "integer" }, two: { type: "string" } } },
    ],
    ["a map of ids", [{ "1000012": true, "1000013": false }], { type: "object", additionalProperties: { type: "boolean" } }],
    [
      "a map of hosts beside names",
      [{ "10.0.0.1:2881": 1 }, { total: "x" }],
      { type: "object", additionalProperties: { type: ["integer", "string"] } },
    ],
  ])("tells %s", (_what, values, schema) => {
    expect(plain(schemaFor(values))).toEqual(schema);
  });

  it("accepts every value that it was made from, whatever the order", () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1, maxLength: 5 }), (values) => {
        const schema = schemaFor(values);
        const validate = ajv.compile(schema as object);
        for (const value of values) expect(validate(value), JSON.stringify({ value, schema })).toBe(true);
        expect(mergeAll(values)).toEqual(mergeAll(values.toReversed()));
      }),
      { numRuns: 500 },
    );
  });

  it("holds no value, and no name that may be one", () => {
    const secret = "s3cr3t-0123456789";
    const told = JSON.stringify(schemaFor([{ plainName: secret, list: [secret], nested: { "10.1.2.3": secret, [secret]: 1 } }]));
    expect(told).toContain("plainName");
    expect(told).not.toContain("s3cr3t");
    expect(told).not.toContain("10.1.2.3");
  });
});

function mergeAll(values: readonly JsonValue[]): unknown {
  return normal(values.map((value) => seenTypesOf(value)).reduce(mergeSeen));
}

/** Sets and maps in the order of their names. */
function normal(value: unknown): unknown {
  if (value instanceof Set) return [...(value as ReadonlySet<string>)].sort();
  if (value instanceof Map)
    return [...(value as ReadonlyMap<string, unknown>)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, normal(each)]);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, normal(each)]));
}
