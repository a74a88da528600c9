import { mergeSeen, type SeenTypes } from "../contract/seen-types.js";
import { jsonSchemasOf } from "../contract/response-schemas.js";
import { undocumentedMembers } from "../contract/undocumented-members.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { isJsonArray, type JsonObject, type JsonValue } from "../model/json.js";
import { tokensOf } from "../model/pointer.js";
import type { Report } from "../model/report.js";
import { observedSource, type ObservedSource } from "./observed-source.js";

/** An OpenAPI Overlay with all undocumented members that a run saw; null where it saw none. */
export interface OverlayProposal {
  readonly overlay: JsonObject | null;
  readonly members: number;
  readonly source: ObservedSource;
}

/** Members of one schema that were seen in one or several answers. */
type Found = Map<string, Map<string, { readonly shape: SeenTypes; readonly at: string; readonly exchange: string }>>;

/** Writes what a run saw and the contract does not declare as an overlay for the profile's document; types are merged over all exchanges, values are not told. */
export function proposeOverlay(contract: Contract, report: Report): OverlayProposal {
  const source = observedSource(contract, report);
  const found: Found = new Map();
  for (const exchange of report.exchanges) collect(contract, exchange, found);
  const actions = [...found].map(([schema, members]) => actionFor(contract.document, schema, members, source));
  const count = [...found.values()].reduce((sum, members) => sum + members.size, 0);
  const info = { title: `Members seen on OCP ${source.build} that profile ${contract.profile} does not declare`, version: "1.0.0" };
  return { overlay: actions.length === 0 ? null : { overlay: "1.0.0", info, actions }, members: count, source };
}

function collect({ document, operations }: Contract, { id, operation, response }: Exchange, found: Found): void {
  const view = operation === undefined ? undefined : operations.get(operation)?.responses.get(response?.status ?? 0);
  const body = response?.body?.json.value;
  if (view === undefined || body === undefined) return;
  for (const root of jsonSchemasOf(document, view.pointer)) {
    for (const { schema, name, at, shape } of undocumentedMembers(document, root, body)) {
      const members = found.get(schema) ?? new Map<string, { readonly shape: SeenTypes; readonly at: string; readonly exchange: string }>();
      found.set(schema, members);
      const known = members.get(name);
      members.set(name, known === undefined ? { shape, at, exchange: id } : { ...known, shape: mergeSeen(known.shape, shape) });
    }
  }
}

function actionFor(
  document: unknown,
  schema: string,
  members: ReadonlyMap<string, { readonly shape: SeenTypes; readonly at: string; readonly exchange: string }>,
  source: ObservedSource,
): JsonObject {
  const properties = [...members].map(([name, { shape, at, exchange }]) => {
    const note = `Seen on ${source.date} in build ${source.build}, first at ${at} of exchange ${exchange}.`;
    return [name, schemaOf(shape, source, note)] as const;
  });
  return {
    target: pathOf(document, schema),
    description: `Add what was seen in ${schema.replace(/^#/, "")}.`,
    update: { properties: Object.fromEntries(properties) },
  };
}

/** Every member of a proposal says on what it rests, also those of objects within. */
function schemaOf(shape: SeenTypes, source: ObservedSource, note: string): JsonObject {
  const evidence = { basis: "observed", source: source.key, note };
  return { description: "Seen in answers; what it means is not documented.", ...typesOf(shape, source, note), "x-evidence": evidence };
}

function typesOf({ types, long, items, members, mapped }: SeenTypes, source: ObservedSource, note: string): JsonObject {
  // A number holds an integer as well.
  const names = [...types].filter((name) => name !== "integer" || !types.has("number")).sort();
  const [only, ...others] = names;
  const within = [...members].map(([name, each]) => [name, schemaOf(each, source, note)] as const);
  return {
    ...(only === undefined ? {} : { type: others.length === 0 ? only : names }),
    ...(long && !types.has("number") ? { format: "int64" } : {}),
    ...(types.has("array") ? { items: items === undefined ? {} : typesOf(items, source, note) } : {}),
    ...(within.length === 0 ? {} : { properties: Object.fromEntries(within) }),
    ...(mapped === undefined ? {} : { additionalProperties: typesOf(mapped, source, note) }),
  };
}

/** A pointer as a path of RFC 9535: `$['components']['schemas']['ApiError']`. */
function pathOf(document: unknown, pointer: string): string {
  let path = "$";
  let here: unknown = document;
  for (const token of tokensOf(pointer)) {
    path += isJsonArray(here) ? `[${token}]` : `['${token.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}']`;
    here = (here as Readonly<Record<string, JsonValue>>)[token];
  }
  return path;
}
