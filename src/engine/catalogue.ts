import type { Contract } from "../model/contract.js";
import type { BackupOperationId } from "../model/operation.js";
import type { FaultKind, ProbeClass } from "../model/probe.js";
import { planRun } from "./plan.js";

/** One probe as the catalogue tells it. */
export interface ProbeInfo {
  readonly id: string;
  readonly class: ProbeClass;
  readonly title: string;
  readonly fault?: FaultKind;
  readonly operations: readonly BackupOperationId[];
}

/** Lists every probe that a profile gives rise to, for all its backup operations, each id once. */
export function catalogueProbes(contract: Contract): readonly ProbeInfo[] {
  const byId = new Map<string, ProbeInfo>();
  for (const operation of ["backupTenantNow", "backupClusterNow"] as const) {
    if (!contract.operations.has(operation)) continue;
    const options = {
      contract,
      operation,
      clusterId: 1n,
      tenantId: 1n,
      target: { kind: "mock", name: "catalogue" },
      allowed: "backup",
      credentials: { basic: true, accessKey: true },
      only: [],
      skip: [],
    } as const;
    for (const { probe } of planRun(options)) {
      const { id, class: probeClass, fault } = probe.mark;
      const operations = [...(byId.get(id)?.operations ?? []), operation];
      byId.set(id, { id, class: probeClass, title: probe.title, ...(fault === undefined ? {} : { fault: fault.kind }), operations });
    }
  }
  return [...byId.values()];
}
