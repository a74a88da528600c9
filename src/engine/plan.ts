import { matchesPattern } from "../model/pattern.js";
import { allows } from "../model/probe.js";
import type { NotSent, Probe, ProbeContext } from "../probes/probe.js";
import { makeProbes } from "../probes/registry.js";
import { isOwnTarget, type PlanOptions } from "./run-options.js";

/** One probe of a plan: to be sent in its turn, or held back and why. */
export interface PlannedProbe {
  readonly probe: Probe;
  readonly heldBack?: NotSent;
}

/** Plans a run: every probe in the order of sending, with what will not be sent and why. */
export function planRun(options: PlanOptions): readonly PlannedProbe[] {
  const context = contextOf(options);
  return makeProbes(context).map((probe) => {
    const heldBack = reasonToHold(probe, options);
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
    bodies: requestBody === undefined ? contract.requestExamples(operation) : [{ name: "request", value: requestBody }],
    own,
    credentialAim: allows(options.allowed, "guarded") ? "guarded" : "read",
  };
}

function reasonToHold({ mark }: Probe, { allowed, only, skip, target, requestBody }: PlanOptions): NotSent | undefined {
  const chosen = only.filter((pattern) => pattern.includes("/") && isProbePattern(pattern));
  if (chosen.length > 0 && !chosen.some((pattern) => matchesPattern(pattern, mark.id))) {
    return { reason: "excluded", because: "not among --only" };
  }
  if (skip.some((pattern) => matchesPattern(pattern, mark.id))) return { reason: "excluded", because: "named by --skip" };
  if (!allows(allowed, mark.class)) return { reason: "unsafe", because: `needs --allow ${mark.class}` };
  const real = mark.class === "guarded" || mark.class === "backup";
  if (real && !isOwnTarget(target.kind) && requestBody === undefined) return { reason: "unsafe", because: "needs --request" };
  return undefined;
}

/** Probe ids begin with their class; check ids never do. */
export function isProbePattern(pattern: string): boolean {
  return /^(read|harmless|guarded|backup)(\/|\*|$)/.test(pattern) && !/^backup\/(task-type|started)/.test(pattern);
}
