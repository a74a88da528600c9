import { readFile } from "node:fs/promises";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { isNode, type Document, type LineCounter } from "yaml";
import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";
import { tokensOf } from "../model/pointer.js";
import { messageOf, usageFailure } from "./failure.js";
import { didYouMean } from "./nearest.js";
import { readPlainYaml } from "./plain-yaml.js";

/** Something that is wrong at a place of a file. */
export interface FileProblem {
  /** JSON Pointer. */
  readonly at: string;
  readonly message: string;
}

/** A YAML or JSON file that was read. */
export interface CheckedFile {
  /** Integers beyond 2^53 - 1 are their decimal digits. */
  readonly value: JsonValue;
  /** Fails with all problems at once, each with its line; does nothing where there is none. */
  readonly refuse: (problems: readonly FileProblem[]) => void;
}

/** Reads a YAML or JSON file whose places can be told by line; `named` is how messages call it. Nothing that stands in the file is repeated. */
export async function readChecked(named: string, file: string): Promise<CheckedFile> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw usageFailure(`${named} cannot be read: ${messageOf(cause)}`);
  });
  const { document, lineCounter, value } = readPlainYaml(named, text);
  return {
    value: narrow(value),
    refuse: (problems) => {
      if (problems.length === 0) return;
      const lines = problems.map(
        ({ at, message }) => `  line ${String(lineOf(document, lineCounter, at))}, ${at === "" ? "the whole file" : at}: ${message}`,
      );
      throw usageFailure(
        `${named} has ${problems.length === 1 ? "a problem" : `${String(problems.length)} problems`}:\n${[...new Set(lines)].join("\n")}`,
      );
    },
  };
}

/** Holds a value against a schema and says what does not fit, in words. */
export function schemaProblems(schema: object, value: unknown): readonly FileProblem[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true, verbose: true, allowUnionTypes: true });
  const validate = ajv.compile(schema);
  return validate(value) ? [] : (validate.errors ?? []).map(problemOf);
}

function problemOf({ instancePath: at, keyword, params, parentSchema, message = "does not fit" }: ErrorObject): FileProblem {
  const shape = parentSchema as { readonly properties?: object; readonly description?: string } | undefined;
  const given = params as Readonly<Record<string, unknown>>;
  if (keyword === "required") return { at, message: `${String(given["missingProperty"])} is missing` };
  if (keyword === "additionalProperties") {
    const name = String(given["additionalProperty"]);
    return {
      at: `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      message: `is not known here${didYouMean(name, Object.keys(shape?.properties ?? {}))}`,
    };
  }
  if (keyword === "enum") return { at, message: `is to be one of ${(given["allowedValues"] as readonly unknown[]).join(", ")}` };
  const wanted = shape?.description;
  if (wanted !== undefined && at !== "" && keyword !== "minProperties") return { at, message: `is to be ${wanted}` };
  return { at, message: keyword === "type" ? `is to be of type ${String(given["type"])}` : message };
}

/** The line of the place, or of the nearest thing around it. */
function lineOf(document: Document, lineCounter: LineCounter, at: string): number {
  const path = tokensOf(at);
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length).map(keyOf), true);
    if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
  }
  return 1;
}

function keyOf(token: string): string | number {
  return /^\d+$/.test(token) ? Number(token) : token;
}

function narrow(value: unknown): JsonValue {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (isJsonArray(value)) return value.map(narrow);
  if (isJsonObject(value)) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, narrow(each)]));
  return value as JsonValue;
}
