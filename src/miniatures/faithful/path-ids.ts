import type { Policy } from "./policy.js";
import type { Refusal } from "./refusals.js";
import type { PathTexts } from "./routes.js";
import type { World } from "./world.js";

/** Ids of a path, read as numbers. */
export interface KnownIds {
  readonly cluster: bigint;
  readonly tenant?: bigint;
  readonly task?: bigint;
}

const greatest = 2n ** 63n - 1n;

/** Reads the ids of a path; the first that is no number of 64 bits is refused. */
export function readPathIds(policy: Policy, world: World, texts: PathTexts): KnownIds | Refusal {
  const ids: Record<string, bigint> = {};
  for (const [name, text] of Object.entries(texts) as [keyof PathTexts, string][]) {
    const id = toLong(policy.pathIds === "leading-digits" ? (/^\d+/.exec(text)?.[0] ?? text) : text);
    if (id === undefined && policy.pathIds !== "any-text") {
      return { refusal: "invalidPathId", debugMessage: `The value of '${name}' could not be read as a Long.` };
    }
    ids[name] = id ?? world.ids[name];
  }
  return { cluster: world.ids.cluster, ...ids };
}

/** Says which id of a path nothing has. */
export function missingId(policy: Policy, world: World, ids: KnownIds): Refusal | undefined {
  if (policy.unknownIds === "accepted") return undefined;
  const status = policy.unknownIds === "bad-request" ? { status: 400 } : {};
  if (ids.cluster !== world.ids.cluster) return { refusal: "noCluster", ...status };
  if (ids.tenant !== undefined && ids.tenant !== world.ids.tenant) return { refusal: "noTenant", ...status };
  return undefined;
}

/** Gives an id as a JSON number: exact, whatever its size. */
export function idJson(id: bigint): number | bigint {
  return id <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(id) : id;
}

function toLong(text: string): bigint | undefined {
  if (!/^-?\d{1,19}$/.test(text)) return undefined;
  const id = BigInt(text);
  return id <= greatest && id >= -greatest - 1n ? id : undefined;
}
