import { matchesPattern } from "../model/pattern.js";
import { valueAt } from "../model/pointer.js";
import { allows } from "../model/probe.js";
import type { NamedBody, NotSent, Probe, ProbeContext } from "../probes/probe.js";
import { makeProbes } from "../probes/registry.js";
import { isOwnTarget, type PlanOptions } from "./run-options.js";

/** One probe of a plan: to be sent in its turn, or held back and why. */
export interface PlannedProbe {
  readonly probe: Probe;
  readonly heldBack?: NotSent;
}

/** Plans a run: every probe in the order of sending, with what will not be sent and why. */
export function planRun(options: PlanOptions): readonly PlannedProbe[] {
  const probes = makeProbes(contextOf(options));
  const ids = probes.map((probe) => probe.mark.id);
  return probes.map((probe) => {
    const heldBack = exclusionOf(probe.mark.id, ids, options) ?? probe.heldBack ?? reasonToHold(probe, options);
    return heldBack === undefined ? { probe } : { probe, heldBack };
  });
}

/** Gives what the probes of a run are made from. */
export function contextOf(options: PlanOptions): ProbeContext {
  const { contract, operation, clusterId, tenantId, requestBody } = options;
  const own = isOwnTarget(options.target.kind);
  return {
    contract,
    operation,
    ...(clusterId === undefined ? {} : { clusterId }),
    ...(tenantId === undefined ? {} : { tenantId }),
    bodies: requestBody === undefined ? oneByStorageType(contract.requestExamples(operation)) : [{ name: "request", value: requestBody }],
    own,
    credentialAim: allows(options.allowed, "guarded") ? "guarded" : "read",
  };
}

/** Keeps the first body of each storage type: a second backup to the same kind of storage shows nothing new. */
function oneByStorageType(bodies: readonly NamedBody[]): readonly NamedBody[] {
  const types = bodies.map(({ value }) => valueAt(value, "/obBackupServiceStorageConfig/obBackupStorageBaseInfo/backupStorageType"));
  return bodies.filter((_body, index) => types.indexOf(types[index]) === index);
}

/** Says why an id is not among what a user chose, out of all ids of its kind; patterns that name none of that kind do not count. */
export function exclusionOf(id: string, ids: readonly string[], { only, skip }: Pick<PlanOptions, "only" | "skip">): NotSent | undefined {
  const chosen = only.filter((pattern) => ids.some((each) => matchesPattern(pattern, each)));
  if (chosen.length > 0 && !chosen.some((pattern) => matchesPattern(pattern, id)))
    return { reason: "excluded", because: "not among --only" };
  return skip.some((pattern) => matchesPattern(pattern, id)) ? { reason: "excluded", because: "named by --skip" } : undefined;
}

function reasonToHold({ mark }: Probe, { allowed, target, requestBody }: PlanOptions): NotSent | undefined {
  if (!allows(allowed, mark.class)) return { reason: "unsafe", because: `needs --allow ${mark.class}` };
  const real = mark.class === "guarded" || mark.class === "backup";
  if (real && !isOwnTarget(target.kind) && requestBody === undefined) return { reason: "unsafe", because: "needs --request" };
  return undefined;
}
