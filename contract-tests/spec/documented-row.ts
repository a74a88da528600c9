import { tokensOf } from "../../src/model/pointer.js";
import { readYaml, resolved, schemaAt, type Json } from "./bundles.js";

/** A row of a vendor's table, as `documented.yaml` keeps it. */
export interface Row {
  readonly place: string;
  readonly name: string;
  /** As it stands on the page, where that differs from the name. */
  readonly printed?: string;
  readonly type: string;
  readonly required: "yes" | "no" | "unstated";
  readonly values?: readonly string[];
  /** Storage type for which alone the row is valid. */
  readonly onlyWhen?: string;
  readonly pointer: string;
  readonly also?: readonly string[];
  readonly source: string;
  readonly departs?: { readonly in: readonly Aspect[]; readonly because: string; readonly source: string };
}

/** In what a row and the contract can disagree. */
export type Aspect = "name" | "place" | "type" | "required" | "values" | "condition";

/** Gives the rows of a profile, in the order of the page. */
export function rowsOf(profile: string): readonly Row[] {
  return readYaml(`openapi/profiles/${profile}/documented.yaml`) as readonly Row[];
}

/** Gives every pointer that a row speaks of. */
export function pointersOf(row: Row): readonly string[] {
  return [row.pointer, ...(row.also ?? [])];
}

/** Tells in which aspects the document says something else than the row, sorted. */
export function mismatches(document: Json, rows: readonly Row[], row: Row): readonly Aspect[] {
  const holds: Readonly<Record<Aspect, boolean>> = {
    condition: row.onlyWhen === undefined || pointersOf(row).every((pointer) => constOf(document, ownerOf(pointer)) === row.onlyWhen),
    name: pointersOf(row).every((pointer) => nameAt(document, pointer) === row.name),
    place: placeHolds(document, rows, row),
    required: row.required === "unstated" || pointersOf(row).every((pointer) => isRequired(document, pointer) === (row.required === "yes")),
    type: pointersOf(row).every((pointer) => typeHolds(row.type, typed(document, pointer))),
    values:
      row.values === undefined ||
      same(
        row.values,
        pointersOf(row).flatMap((pointer) => valuesOf(typed(document, pointer))),
      ),
  };
  return (Object.keys(holds) as Aspect[]).filter((aspect) => !holds[aspect]);
}

function isParameter(pointer: string): boolean {
  return pointer.startsWith("/components/parameters/");
}

function ownerOf(pointer: string): string {
  return pointer.split("/").slice(0, -2).join("/");
}

function nameAt(document: Json, pointer: string): unknown {
  return isParameter(pointer) ? schemaAt(document, pointer)["name"] : tokensOf(pointer).at(-1);
}

function isRequired(document: Json, pointer: string): boolean {
  if (isParameter(pointer)) return schemaAt(document, pointer)["required"] === true;
  const required: unknown = schemaAt(document, ownerOf(pointer))["required"];
  return Array.isArray(required) && required.includes(tokensOf(pointer).at(-1));
}

function typed(document: Json, pointer: string): Json {
  const value = schemaAt(document, pointer);
  return isParameter(pointer) ? resolved(document, value["schema"] as Json) : value;
}

/** `Long` is int64, unless bounds keep the value small; `Integer` is not. */
function typeHolds(printed: string, schema: Json): boolean {
  switch (printed) {
    case "String":
      return schema["type"] === "string" && schema["format"] !== "date-time";
    case "Datetime":
      return schema["type"] === "string" && schema["format"] === "date-time";
    case "Boolean":
      return schema["type"] === "boolean";
    case "Array":
      return schema["type"] === "array";
    case "Integer":
      return schema["type"] === "integer" && schema["format"] !== "int64";
    case "Long":
      return schema["type"] === "integer" && (schema["format"] === "int64" || typeof schema["maximum"] === "number");
    case "unstated":
      return true;
    default: // Object, and the class names that the pages print
      return schema["type"] === "object";
  }
}

function valuesOf(schema: Json): readonly string[] {
  if (typeof schema["const"] === "string") return [schema["const"]];
  return (schema["enum"] ?? schema["x-known-values"] ?? []) as readonly string[];
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...new Set(other)].sort());
}

function constOf(document: Json, owner: string): unknown {
  const discriminator = (schemaAt(document, owner)["properties"] as Json)["backupStorageType"];
  return resolved(document, discriminator as Json)["const"];
}

/** A row printed with `|--` is a child of the nearest row above it without; where it truly lies must agree. */
function placeHolds(document: Json, rows: readonly Row[], row: Row): boolean {
  const printedAsChild = row.printed?.startsWith("|--") ?? false;
  if (!printedAsChild) return true;
  const above = rows
    .slice(0, rows.indexOf(row))
    .findLast((each) => each.place === row.place && !(each.printed?.startsWith("|--") ?? false));
  return above !== undefined && pointersOf(row).every((pointer) => holdersOf(document, above.pointer).has(ownerOf(pointer)));
}

/** Gives the schemas whose properties are the children of the property at a pointer: itself, its items, its variants. */
function holdersOf(document: Json, pointer: string): ReadonlySet<string> {
  const holders = new Set<string>();
  const visit = (schema: Json): void => {
    if (typeof schema["$ref"] === "string") {
      holders.add(schema["$ref"].slice(1));
      visit(schemaAt(document, schema["$ref"]));
    }
    if (schema["items"] !== undefined) visit(schema["items"] as Json);
    for (const branch of (schema["oneOf"] ?? schema["allOf"] ?? []) as readonly Json[]) visit(branch);
  };
  holders.add(pointer);
  const tokens = tokensOf(pointer).map((token) => token.replaceAll("~", "~0").replaceAll("/", "~1"));
  let declared: unknown = document;
  for (const token of tokens) declared = (declared as Json)[token];
  visit(declared as Json);
  return holders;
}
