import { holding, isSchema, schemaAt, type SchemaAt } from "../../contract/walk.js";
import type { Evidence } from "../../model/evidence.js";
import { pointerOf, tokensOf } from "../../model/pointer.js";
import type { Form, Member, TypeStatement } from "./member.js";
import { constraintsOf, firstOf, listOf, typeOf } from "./schema-words.js";

/** Reads what a schema of a document declares, from the place that a pointer leads to; undefined where there is no schema. */
export function readBody(document: unknown, pointer: string, anchor: string): Member | undefined {
  const start = schemaAt(document, pointer);
  return start === undefined ? undefined : readMember(document, [start], { name: "", anchor, required: true }, []);
}

interface Named {
  readonly name: string;
  readonly anchor: string;
  readonly required: boolean;
}

function readMember(document: unknown, places: readonly SchemaAt[], named: Named, above: readonly string[]): Member {
  const all = allOf(document, places);
  const items = elementOf(document, all);
  const element = items === undefined ? [] : allOf(document, [items]);
  const evidence = evidenceFrom(all);
  const inner = items === undefined ? all : element;
  const seen = [...above, ...inner.map((each) => each.pointer)];
  // A task may hold tasks: what stands above is not told again.
  const repeats = inner.some((each) => above.includes(each.pointer));
  return {
    ...named,
    pointer: places[0]?.pointer ?? "",
    type: typeOf(all, element),
    secret: all.some(({ schema }) => schema["writeOnly"] === true || schema["format"] === "password"),
    description: asText(firstOf(all, "description")) || asText(firstOf(element, "description")),
    constraints: constraintsOf(all, element),
    values: [...listOf(all, "enum"), ...constantsOf(all), ...listOf(element, "enum")],
    knownValues: [...listOf(all, "x-known-values"), ...listOf(element, "x-known-values")],
    errorCodes: all.some(({ schema }) => isSchema(schema["x-known-codes"])),
    ...exampleOf(all),
    ...(evidence === undefined ? {} : { evidence }),
    types: typesOf([...all, ...element]),
    members: repeats ? [] : membersOf(document, inner, named.anchor, seen),
    forms: repeats ? [] : formsOf(document, inner, named.anchor, seen),
  };
}

function allOf(document: unknown, places: readonly SchemaAt[]): readonly SchemaAt[] {
  // The branches of a union are told one by one: no value chooses one here.
  const found = new Map(places.flatMap((place) => holding(document, place, {})).map((each) => [each.pointer, each]));
  return [...found.values()];
}

function elementOf(document: unknown, all: readonly SchemaAt[]): SchemaAt | undefined {
  const holder = all.find(({ schema }) => isSchema(schema["items"]));
  return holder === undefined ? undefined : schemaAt(document, `${holder.pointer}/items`);
}

/** The declaration itself speaks first; limits may be told where it leads to. */
function evidenceFrom(all: readonly SchemaAt[]): Evidence | undefined {
  const said = all.map(({ schema }) => schema["x-evidence"]).filter((each): each is Evidence => isSchema(each) && "basis" in each);
  const [first] = said;
  if (first === undefined) return undefined;
  // What speaks first wins where two name the same limit.
  const constraints = Object.fromEntries(said.toReversed().flatMap((each) => Object.entries(each.constraints ?? {})));
  return { ...first, constraints };
}

/** What speaks first is told as the member's own: here is the rest, each thing once. */
function typesOf(all: readonly SchemaAt[]): readonly TypeStatement[] {
  const known = new Set<string>();
  const isNew = (said: unknown): boolean => {
    const key = JSON.stringify(said);
    return said !== undefined && said !== "" && !known.has(key) && known.add(key).size > 1;
  };
  const said = all.map((place) => ({
    pointer: place.pointer,
    description: asText(place.schema["description"]),
    evidence: ownEvidence(place),
  }));
  const descriptions = said.map(({ description }) => (isNew(description) ? description : ""));
  known.clear();
  return said.flatMap(({ pointer, evidence }, index) => {
    const description = descriptions[index] ?? "";
    const own = isNew(evidence) && evidence !== undefined ? { evidence } : {};
    return description === "" && own.evidence === undefined ? [] : [{ pointer, description, ...own }];
  });
}

/** Basis, source and note of a schema; its limits are told with those of the member. */
function ownEvidence({ schema }: SchemaAt): Evidence | undefined {
  const evidence = schema["x-evidence"];
  if (!isSchema(evidence) || !("basis" in evidence)) return undefined;
  const { constraints: _told, ...own } = evidence as unknown as Evidence;
  return own;
}

/** Members with one name may be declared more than once (by an `allOf`): they are one to a reader. */
function membersOf(document: unknown, all: readonly SchemaAt[], anchor: string, above: readonly string[]): readonly Member[] {
  const places = new Map<string, SchemaAt[]>();
  for (const { pointer, schema } of all) {
    if (!isSchema(schema["properties"])) continue;
    for (const name of Object.keys(schema["properties"])) {
      const place = schemaAt(document, pointer + pointerOf("properties", name));
      if (place !== undefined) places.set(name, [place, ...(places.get(name) ?? [])]);
    }
  }
  const required = listOf(all, "required");
  return [...places].map(([name, declared]) =>
    readMember(document, declared, { name, anchor: `${anchor}.${name}`, required: required.includes(name) }, above),
  );
}

function formsOf(document: unknown, all: readonly SchemaAt[], anchor: string, above: readonly string[]): readonly Form[] {
  return all.flatMap(({ schema }) => {
    const discriminator = schema["discriminator"];
    if (!isSchema(discriminator) || !isSchema(discriminator["mapping"])) return [];
    const chooser = asText(discriminator["propertyName"]);
    return Object.entries(discriminator["mapping"]).map(([value, reference]) => {
      const pointer = pointerOf(...tokensOf(asText(reference)));
      const place = schemaAt(document, pointer);
      const branch = place === undefined ? [] : allOf(document, [place]);
      const here = `${anchor}.${value}`;
      const members = membersOf(document, branch, here, [...above, pointer]);
      const evidence = evidenceFrom(branch);
      const description = asText(firstOf(branch, "description"));
      return { chooser, value, anchor: here, pointer, description, ...(evidence === undefined ? {} : { evidence }), members };
    });
  });
}

function constantsOf(all: readonly SchemaAt[]): readonly string[] {
  return all.flatMap(({ schema }) => (Object.hasOwn(schema, "const") ? [asText(schema["const"]) || JSON.stringify(schema["const"])] : []));
}

function exampleOf(all: readonly SchemaAt[]): { readonly example?: string } {
  const examples = firstOf(all, "examples");
  return Array.isArray(examples) && examples.length > 0 ? { example: JSON.stringify(examples[0]) } : {};
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
