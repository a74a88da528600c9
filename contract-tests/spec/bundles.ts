import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { valueAt } from "../../src/model/pointer.js";

/** A JSON object as the tests of this room read it. */
export type Json = Readonly<Record<string, unknown>>;

const root = new URL("../../", import.meta.url);

/** Reads a text file of the project. */
export function readText(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

/** Reads a YAML file of the project. */
export function readYaml(path: string): unknown {
  return parse(readText(path));
}

/** Newest first; the folders of `openapi/profiles`. */
export const profileIds = ["4.3", "4.2.2", "4.0"] as const;

/** Profiles made by an overlay. */
export const overlaidIds = ["4.2.2", "4.0"] as const;

/** Gives the bundled document of a profile. */
export function bundleOf(profile: string): Json {
  return object(JSON.parse(readText(`generated/${profile}/openapi.json`)));
}

/** Takes a value for an object, or fails. */
export function object(value: unknown): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`expected an object, found ${JSON.stringify(value)}`);
  return value as Json;
}

/** Gives the object at a pointer, with a reference followed and the members beside it kept. */
export function schemaAt(document: Json, pointer: string): Json {
  const value = valueAt(document, pointer);
  if (value === undefined) throw new Error(`nothing at ${pointer}`);
  return resolved(document, object(value));
}

/** Follows references; members beside a `$ref` win over those behind it. */
export function resolved(document: Json, schema: Json): Json {
  const { $ref, ...beside } = schema;
  return typeof $ref === "string" ? { ...schemaAt(document, $ref), ...beside } : schema;
}

/** An operation of a document. */
export interface Operation {
  readonly id: string;
  readonly pointer: string;
  readonly value: Json;
}

const methods = ["get", "put", "post", "patch", "delete", "head", "options"];

/** Gives every operation of a document. */
export function operationsOf(document: Json): readonly Operation[] {
  return Object.entries(object(document["paths"])).flatMap(([path, item]) =>
    Object.entries(object(item))
      .filter(([method]) => methods.includes(method))
      .map(([method, value]) => ({
        id: String(object(value)["operationId"]),
        pointer: `/paths/${path.replaceAll("/", "~1")}/${method}`,
        value: object(value),
      })),
  );
}
