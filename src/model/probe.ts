import type { OperationId } from "./operation.js";

/** What a probe may do to a server, each class including the ones before. */
export const probeClasses = ["read", "harmless", "guarded", "backup"] as const;
export type ProbeClass = (typeof probeClasses)[number];

/** Tells whether a class is within what was allowed. */
export function allows(allowed: ProbeClass, wanted: ProbeClass): boolean {
  return probeClasses.indexOf(wanted) <= probeClasses.indexOf(allowed);
}

/** Signatures that the run's own AccessKey made, but not for this call, or not for now: no guess at any secret. */
export const signatureFaults = ["wrong-signature", "stale-date", "future-date", "other-path", "other-body", "unsigned-body"] as const;
export type SignatureFault = (typeof signatureFaults)[number];

/** Tells whether the signature is what is wrong. */
export function isSignatureFault(kind: string): kind is SignatureFault {
  return signatureFaults.some((each) => each === kind);
}

/** The one way in which a probe's request is wrong on purpose. */
export type FaultKind =
  | SignatureFault
  | "no-credentials"
  | "made-up-user"
  | "made-up-access-key"
  | "malformed-json"
  | "media-type"
  | "method"
  | "path-id"
  | "unknown-ids"
  | "member-missing"
  | "member-value"
  | "member-type";

/** Which credentials a request carries. */
export type CredentialsKind = "own" | "basic" | "access-key" | "none" | "made-up-user" | "made-up-access-key" | SignatureFault;

/** Tells whether a probe sends a valid call again while the backup that it started runs. */
export function isRepeat({ id }: Pick<ProbeMark, "id">): boolean {
  return id.startsWith("backup/repeat/");
}

/** What is kept of a probe beside its exchange. */
export interface ProbeMark {
  readonly id: string;
  readonly class: ProbeClass;
  readonly credentials: CredentialsKind;
  /** Absent on a request that is right. */
  readonly fault?: { readonly kind: FaultKind; /** Pointer into the body, or name of the parameter. */ readonly at?: string };
  /** The path ids cannot exist, so a refusal may be about them alone. */
  readonly impossibleIds: boolean;
  /** Storage type of the body, where there is one. */
  readonly storageType?: string;
  /** Name of the run's own user, where it is known: on reads that ask whose a task is. */
  readonly user?: string;
}

/** A request as a probe wants it: what is not said is as the contract has it. */
export interface RequestRecipe {
  readonly operation: OperationId;
  readonly method: string;
  /** Path with query, percent-encoded. */
  readonly path: string;
  readonly credentials: CredentialsKind;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Exact text of the body; absent for none. */
  readonly body?: string;
}

/** The largest integer that every JSON reader keeps: no OCP has come to it by counting, so nothing has this id. */
export const impossibleId = 9_007_199_254_740_991n;
