import type { Contract } from "../model/contract.js";
import type { BackupOperationId } from "../model/operation.js";
import type { FaultKind, ProbeClass, RequestRecipe } from "../model/probe.js";
import { mostAuthProbes } from "../probes/credential-aims.js";
import { isRecipe, type Probe } from "../probes/probe.js";
import { planRun } from "./plan.js";

/** One probe as the catalogue tells it. */
export interface ProbeInfo {
  readonly id: string;
  readonly class: ProbeClass;
  readonly title: string;
  readonly fault?: FaultKind;
  /** Pointer into the body, or name of the parameter, that is wrong. */
  readonly at?: string;
  /** Name of the body that it is made from, by storage type. */
  readonly body?: string;
  readonly operations: readonly BackupOperationId[];
  /** What it sends. */
  readonly sends?: Pick<RequestRecipe, "operation" | "method" | "path">;
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
      const known = byId.get(probe.mark.id);
      byId.set(probe.mark.id, { ...(known ?? describe(probe)), operations: [...(known?.operations ?? []), operation] });
    }
  }
  return [...byId.values()];
}

function describe({ mark, title, prepare }: Probe): Omit<ProbeInfo, "operations"> {
  const { id, class: probeClass, fault, storageType } = mark;
  const recipe = prepare([]);
  return {
    ...{ id, class: probeClass, title },
    ...(fault === undefined ? {} : { fault: fault.kind }),
    ...(fault?.at === undefined ? {} : { at: fault.at }),
    ...(storageType === undefined ? {} : { body: storageType }),
    ...(isRecipe(recipe) ? { sends: recipe } : {}),
  };
}

/** Plans are made once for each profile and operation. */
const live = new WeakMap<Contract, Map<BackupOperationId, ReadonlySet<string>>>();

/** Gives the ids of the probes that a live target can get, whatever its own request body is. */
export function liveProbes(contract: Contract, operation: BackupOperationId): ReadonlySet<string> {
  const known = live.get(contract) ?? new Map<BackupOperationId, ReadonlySet<string>>();
  live.set(contract, known);
  const ids = known.get(operation) ?? planLive(contract, operation);
  known.set(operation, ids);
  return ids;
}

function planLive(contract: Contract, operation: BackupOperationId): ReadonlySet<string> {
  // With an AccessKey signatures are looked at, without one more reads.
  const kinds = [true, false].map((accessKey) => ({ basic: true, accessKey }));
  const cases = contract.requestExamples(operation).flatMap(({ value }) => kinds.map((credentials) => ({ value, credentials })));
  const ids = cases.flatMap(({ value, credentials }) => {
    const plan = planRun({
      ...{ contract, operation, clusterId: 1n, tenantId: 1n, requestBody: value, allowed: "backup", only: [], skip: [] },
      target: { kind: "live", name: "catalogue" },
      credentials,
      authProbes: mostAuthProbes,
    });
    return plan.filter(({ heldBack }) => heldBack === undefined).map(({ probe }) => probe.mark.id);
  });
  return new Set(ids);
}
