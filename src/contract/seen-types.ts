import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";

type TypeName = "null" | "boolean" | "integer" | "number" | "string" | "object" | "array";

/** What values were like that were seen at one place: their types, never themselves. */
export interface SeenTypes {
  readonly types: ReadonlySet<TypeName>;
  /** Integers beyond 2^53 - 1 were among them. */
  readonly long: boolean;
  readonly items?: SeenTypes;
  /** Members of objects by name. */
  readonly members: ReadonlyMap<string, SeenTypes>;
  /** Names of members are data, such as ids or hosts: the shape of all their values. */
  readonly mapped?: SeenTypes;
}

/** Nobody nests deeper on purpose. */
const mostLevels = 8;
/** An object with more members is a map. */
const mostMembers = 60;
const nameOfMember = /^[A-Za-z_$][A-Za-z_$0-9-]{0,63}$/;

/** Tells whether a text can be the name of a member: anything else may be data, which must not be told. */
export function isMemberName(name: string): boolean {
  return nameOfMember.test(name) && !/\d{4,}|[0-9a-f]{12,}/i.test(name);
}

/** Gives the shape of one value. */
export function seenTypesOf(value: JsonValue, level = 0): SeenTypes {
  const plain = { types: new Set([typeOf(value)]), long: typeof value === "bigint", members: new Map<string, SeenTypes>() };
  if (level >= mostLevels) return plain;
  if (isJsonArray(value)) {
    const items = value.map((each) => seenTypesOf(each, level + 1));
    return items.length === 0 ? plain : { ...plain, items: items.reduce(mergeSeen) };
  }
  if (!isJsonObject(value)) return plain;
  const entries = Object.entries(value).map(([name, each]) => [name, seenTypesOf(each, level + 1)] as const);
  if (entries.length <= mostMembers && entries.every(([name]) => isMemberName(name))) return { ...plain, members: new Map(entries) };
  return { ...plain, mapped: entries.map(([, each]) => each).reduce(mergeSeen) };
}

/** Gives the shape that holds what either holds. */
export function mergeSeen(one: SeenTypes, other: SeenTypes): SeenTypes {
  const members = new Map(one.members);
  for (const [name, shape] of other.members) {
    const known = members.get(name);
    members.set(name, known === undefined ? shape : mergeSeen(known, shape));
  }
  const items = mergeOptional(one.items, other.items);
  const isMap = one.mapped !== undefined || other.mapped !== undefined;
  const mapped = isMap ? [one.mapped, other.mapped, ...members.values()].filter((each) => each !== undefined).reduce(mergeSeen) : undefined;
  return {
    types: new Set([...one.types, ...other.types]),
    long: one.long || other.long,
    members: isMap ? new Map() : members,
    ...(items === undefined ? {} : { items }),
    ...(mapped === undefined ? {} : { mapped }),
  };
}

function mergeOptional(one: SeenTypes | undefined, other: SeenTypes | undefined): SeenTypes | undefined {
  return one === undefined || other === undefined ? (one ?? other) : mergeSeen(one, other);
}

function typeOf(value: JsonValue): TypeName {
  if (value === null) return "null";
  if (isJsonArray(value)) return "array";
  if (typeof value === "bigint") return "integer";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "object" ? "object" : (typeof value as "boolean" | "string");
}
