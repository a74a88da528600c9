import type { Exchange } from "../model/exchange.js";
import type { PlanOptions } from "./run-options.js";

type Ids = Pick<PlanOptions, "clusterId" | "tenantId">;

/** Says that the run's own cluster or tenant does not exist there: what was refused for that reason shows nothing of OCP. */
export function idsNotFound({ clusterId, tenantId }: Ids, exchanges: readonly Exchange[]): readonly string[] {
  const missing = (id: string): boolean => exchanges.some(({ probe, response }) => probe?.id === id && response?.status === 404);
  const mend = "what needs it was not judged; look at the ids, which `ocp-contract discover` shows";
  if (clusterId !== undefined && missing("read/listTenants")) return [`cluster ${String(clusterId)} was not found (404): ${mend}`];
  if (clusterId === undefined || tenantId === undefined || !missing("read/getTenant")) return [];
  return [`cluster ${String(clusterId)} / tenant ${String(tenantId)} was not found (404): ${mend}`];
}
