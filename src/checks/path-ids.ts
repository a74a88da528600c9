import { member, type JsonValue } from "../model/json.js";

/** Which thing an id in a path names. */
export type IdOwner = "cluster" | "tenant" | "task";

const owners: readonly (readonly [owner: IdOwner, segment: string])[] = [
  ["cluster", "clusters"],
  ["tenant", "tenants"],
  ["task", "instances"],
];

/** Reads the ids of a path, as far as they are integers, by the segment before them. */
export function idsOfPath(path: string): ReadonlyMap<IdOwner, bigint> {
  const segments = (path.split(/[?#]/, 1)[0] ?? "").split("/");
  const ids = new Map<IdOwner, bigint>();
  for (const [owner, segment] of owners) {
    const place = segments.lastIndexOf(segment);
    const id = place < 0 ? undefined : integerOf(segments[place + 1] ?? "");
    if (id !== undefined) ids.set(owner, id);
  }
  return ids;
}

/** Tells whether a task may be about a cluster and tenant: one that does not say whose it is may be of these. */
export function isOfNoOther(task: JsonValue, ids: ReadonlyMap<IdOwner, bigint>): boolean {
  return (["cluster", "tenant"] as const).every((owner) => {
    const [told, own] = [integerOf(member(member(task, owner), "id")), ids.get(owner)];
    return told === undefined || own === undefined || told === own;
  });
}

/** Gives an integer that a JSON value or a text stands for, exactly; undefined where it is none. */
export function integerOf(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return Number.isInteger(value) ? BigInt(value) : undefined;
  return typeof value === "string" && /^-?\d{1,40}$/.test(value) ? BigInt(value) : undefined;
}
