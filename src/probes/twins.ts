import type { JsonValue } from "../model/json.js";
import type { FaultKind, RequestRecipe } from "../model/probe.js";
import { without } from "./edit-body.js";
import type { NamedBody, NotSent, Probe, ProbeContext } from "./probe.js";
import { impossibleIds, realIds, type PathIds } from "./recipe.js";

/** A request that is wrong in one way, before it is known whom it aims at. */
export interface FaultyRequest {
  readonly kind: FaultKind;
  /** Distinguishes it from others of its kind; part of the probe's id. */
  readonly detail: string;
  readonly at?: string;
  readonly title: string;
  readonly storageType?: string;
  readonly build: (ids: PathIds) => RequestRecipe | NotSent;
}

/** Makes the harmless probe of a faulty request: it aims at ids that cannot exist. */
export function harmless(request: FaultyRequest): Probe {
  return probeOf("harmless", request, `${request.title}, at ids that cannot exist`, () => request.build(impossibleIds));
}

/** Makes the guarded probe of a faulty request: it aims at the real cluster or tenant. */
export function guarded(context: ProbeContext, request: FaultyRequest): Probe {
  return probeOf("guarded", request, request.title, () => request.build(realIds(context)));
}

/** Makes the probe of a request that a right server may accept as well: it may start a backup, so it is of class backup. */
export function debatable(context: ProbeContext, request: FaultyRequest): Probe {
  const heldBack = { reason: "unsafe", because: "a right server may accept it, and one valid call is enough" } as const;
  return { ...probeOf("backup", request, request.title, () => request.build(realIds(context))), ...(context.own ? {} : { heldBack }) };
}

/** Gives the bodies for harmless probes: the contract's own examples, so that no secret of anybody is sent, naming no cluster that exists. */
export function exampleBodies({ contract, operation }: ProbeContext): readonly NamedBody[] {
  return contract.requestExamples(operation).map(({ name, value }) => ({ name, value: withoutBackupObject(value) }));
}

/** Gives a body that names no cluster or tenant by itself, for paths that name none either: a lax server might go by the body. */
export function withoutBackupObject(body: JsonValue): JsonValue {
  return without(body, "/obBackupObject");
}

function probeOf(kind: "harmless" | "guarded" | "backup", request: FaultyRequest, title: string, prepare: Probe["prepare"]): Probe {
  const { at, storageType } = request;
  return {
    mark: {
      id: `${kind}/${request.kind}/${request.detail}`,
      class: kind,
      credentials: "own",
      fault: { kind: request.kind, ...(at === undefined ? {} : { at }) },
      impossibleIds: kind === "harmless",
      ...(storageType === undefined ? {} : { storageType }),
    },
    title,
    prepare,
  };
}
