import { jsonText } from "../model/json-text.js";
import type { JsonValue } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import { impossibleId, type RequestRecipe } from "../model/probe.js";
import type { NotSent, ProbeContext } from "./probe.js";

/** Ids for the path of a request; text where a non-number is wanted on purpose. */
export interface PathIds {
  readonly cluster?: bigint | string;
  readonly tenant?: bigint | string;
  readonly task?: bigint;
}

/** Ids that nothing has. */
export const impossibleIds: PathIds = { cluster: impossibleId, tenant: impossibleId, task: impossibleId };

/** What makes a word of an id for who does not read it as far as digits go. */
export const lettersAfterId = "abc";

/** Gives the ids of the real cluster and tenant, as far as they are known. */
export function realIds({ clusterId, tenantId }: ProbeContext): PathIds {
  return { ...(clusterId === undefined ? {} : { cluster: clusterId }), ...(tenantId === undefined ? {} : { tenant: tenantId }) };
}

/** Makes a request for an operation as the contract has it, but for what `changes` says; without the ids it needs there is none. */
export function recipeFor(
  { contract }: Pick<ProbeContext, "contract">,
  id: OperationId,
  ids: PathIds,
  changes: Partial<RequestRecipe> & { readonly query?: string; readonly json?: JsonValue } = {},
): RequestRecipe | NotSent {
  const operation = contract.operations.get(id);
  if (operation === undefined) return { reason: "not-applicable", because: `profile ${contract.profile} has no ${id}` };
  const path = fillPath(operation.path, ids);
  if (path === undefined) return { reason: "precondition", because: missingIdFor(operation.path, ids) };
  const { query, json, ...rest } = changes;
  const body = json === undefined ? {} : { headers: [["content-type", "application/json"] as const], body: jsonText(json) };
  return {
    operation: id,
    method: operation.method,
    path: query === undefined ? path : `${path}?${query}`,
    credentials: "own",
    headers: [],
    ...body,
    ...rest,
  };
}

function fillPath(template: string, ids: PathIds): string | undefined {
  const names = [...template.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
  if (names.some((name) => idFor(template, name, ids) === undefined)) return undefined;
  return template.replaceAll(/\{([^{}]+)\}/g, (_whole, name: string) => encodeURIComponent(String(idFor(template, name, ids))));
}

function idFor(template: string, name: string, { cluster, tenant, task }: PathIds): bigint | string | undefined {
  if (name === "tenantId") return tenant;
  return template.includes("/tasks/instances/") ? task : cluster;
}

function missingIdFor(template: string, ids: PathIds): string {
  if (template.includes("/tasks/instances/")) return "no task instance is known";
  const missing = [
    ...(ids.cluster === undefined ? ["--cluster-id"] : []),
    ...(template.includes("{tenantId}") && ids.tenant === undefined ? ["--tenant-id"] : []),
  ];
  return `needs ${missing.join(" and ")}`;
}
