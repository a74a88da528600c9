import { checks } from "../checks/registry.js";
import type { JsonValue } from "../model/json.js";
import { valueAt } from "../model/pointer.js";
import { allows } from "../model/probe.js";
import { usualAuthProbes } from "../probes/credential-aims.js";
import type { NamedBody, NotSent, Probe, ProbeContext } from "../probes/probe.js";
import { makeProbes } from "../probes/registry.js";
import { isOwnTarget, type PlanOptions } from "./run-options.js";
import { exclusionOf, selectionFor } from "./selection.js";

/** One probe of a plan: to be sent in its turn, or held back and why. */
export interface PlannedProbe {
  readonly probe: Probe;
  readonly heldBack?: NotSent;
}

/** Plans a run: every probe in the order of sending, with what will not be sent and why. */
export function planRun(options: PlanOptions): readonly PlannedProbe[] {
  const probes = makeProbes(contextOf(options));
  const checkIds = checks.map((check) => check.id);
  const chosen = selectionFor("probes", options, checkIds);
  return probes.map((probe) => {
    const heldBack = exclusionOf(probe.mark.id, chosen) ?? probe.heldBack ?? reasonToHold(probe, options);
    return heldBack === undefined ? { probe } : { probe, heldBack };
  });
}

/** Gives what the probes of a run are made from. */
export function contextOf(options: PlanOptions): ProbeContext {
  const { contract, operation, clusterId, tenantId, requestBody } = options;
  const own = isOwnTarget(options.target.kind);
  const examples = oneByStorageType(contract.requestExamples(operation));
  return {
    contract,
    operation,
    ...(clusterId === undefined ? {} : { clusterId }),
    ...(tenantId === undefined ? {} : { tenantId }),
    bodies: requestBody === undefined ? examples : [{ name: nameOf(requestBody, examples), value: requestBody }],
    credentials: options.credentials,
    own,
    repeats: own || options.maxBackups === null || (options.maxBackups ?? 1) > 1,
    authProbes: options.authProbes ?? usualAuthProbes,
    credentialAim: allows(options.allowed, "guarded") ? "guarded" : "read",
  };
}

/** A user's own body has the name of the example with its storage type, so that probes have the same ids everywhere. */
function nameOf(body: JsonValue, examples: readonly NamedBody[]): string {
  return examples.find(({ value }) => storageTypeOf(value) === storageTypeOf(body))?.name ?? "request";
}

function storageTypeOf(body: JsonValue): unknown {
  return valueAt(body, "/obBackupServiceStorageConfig/obBackupStorageBaseInfo/backupStorageType");
}

/** Keeps the first body of each storage type: a second backup to the same kind of storage shows nothing new. */
function oneByStorageType(bodies: readonly NamedBody[]): readonly NamedBody[] {
  const types = bodies.map(({ value }) => storageTypeOf(value));
  return bodies.filter((_body, index) => types.indexOf(types[index]) === index);
}

function reasonToHold({ mark }: Probe, { allowed, target, requestBody }: PlanOptions): NotSent | undefined {
  if (!allows(allowed, mark.class)) return { reason: "unsafe", because: `needs --allow ${mark.class}` };
  const real = mark.class === "guarded" || mark.class === "backup";
  if (real && !isOwnTarget(target.kind) && requestBody === undefined) return { reason: "unsafe", because: "needs --request" };
  return undefined;
}
