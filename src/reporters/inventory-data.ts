import type { Inventory } from "../model/inventory.js";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../model/json.js";

/** Gives an inventory as data for programs; ids of OCP and of OceanBase have names that cannot be mixed up. */
export function inventoryData(inventory: Inventory): JsonObject {
  const { clusters, ...server } = inventory;
  const named = clusters.map(({ id, obClusterId, tenants, ...cluster }) => ({
    ocpClusterId: id,
    obClusterId,
    ...cluster,
    tenants: tenants.map(({ id: tenantId, obTenantId, ...tenant }) => ({ ocpTenantId: tenantId, obTenantId, ...tenant })),
  }));
  return plain({ ...server, clusters: named }) as JsonObject;
}

/** JSON has no undefined: what is not known is null. */
function plain(value: unknown): JsonValue {
  if (value === undefined) return null;
  if (isJsonArray(value)) return value.map(plain);
  if (isJsonObject(value)) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
  return value as JsonValue;
}
