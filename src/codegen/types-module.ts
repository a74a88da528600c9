import openapiTS, { astToString, STRING, tsLiteral, tsUnion, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { member, type JsonObject } from "../model/json.js";
import { generatedBy } from "./notice.js";

const int64 = `/** A 64-bit integer: a number up to 2^53 - 1, a bigint beyond. */\nexport type Int64 = number | bigint;\n`;

/** Gives `types.gen.ts` of a bundled document: every path and component as a type. The only place that knows openapi-typescript. */
export async function renderTypes(document: JsonObject): Promise<string> {
  // A document object, never a path: with a path the library would follow whatever redocly.yaml lies around.
  const source = structuredClone(document) as unknown as OpenAPI3;
  const nodes = await openapiTS(source, {
    immutable: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => ownType(schema),
  });
  return `// ${generatedBy}\n\n${int64}\n${withDescriptions(astToString(nodes), document)}`;
}

/** A type that has a name by itself says what it is: editors and reference pages show that. */
function withDescriptions(text: string, document: JsonObject): string {
  const schemas = member(member(document, "components"), "schemas");
  return text.replace(/^export type (\w+) = components\['schemas'\]/gm, (line, name: string) => {
    const description = member(member(schemas, name), "description");
    return typeof description === "string" ? `${docstring(description)}${line}` : line;
  });
}

/** One sentence, then the rest. */
function docstring(description: string): string {
  const [, first = description, rest = ""] = /^(.*?\.)\s+(?=[A-Z`])([^]*)$/.exec(description) ?? [];
  const lines = [first, ...(rest === "" ? [] : ["", ...rest.split("\n")])].map((line) => line.replaceAll("*/", "* /"));
  return lines.length === 1 ? `/** ${first} */\n` : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

function ownType(schema: object): ts.TypeNode | undefined {
  const { type, format, "x-known-values": known } = schema as Readonly<Record<string, unknown>>;
  if (format === "int64") return nullable(type, ts.factory.createTypeReferenceNode("Int64"));
  if (Array.isArray(known)) return nullable(type, openEnum(known));
  return undefined;
}

/** A string of which some values are known: editors offer them, and any other is still permitted. */
function openEnum(known: readonly unknown[]): ts.TypeNode {
  const anyOther = ts.factory.createIntersectionTypeNode([STRING, ts.factory.createTypeLiteralNode([])]);
  return tsUnion([...known.map((value) => tsLiteral(value)), ts.factory.createParenthesizedType(anyOther)]);
}

function nullable(type: unknown, node: ts.TypeNode): ts.TypeNode {
  const others = Array.isArray(type) ? type.filter((each) => each === "null" || (each === "string" && type.includes("integer"))) : [];
  const nodes = others.map((each) => (each === "null" ? ts.factory.createLiteralTypeNode(ts.factory.createNull()) : STRING));
  return nodes.length === 0 ? node : tsUnion([node, ...nodes]);
}
