import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import type { JsonValue } from "../model/json.js";
import type { BackupOperationId } from "../model/operation.js";
import type { ProbeMark, RequestRecipe } from "../model/probe.js";
import type { SkipReason } from "../model/verdict.js";

/** One request to be sent once and judged by every check that applies. */
export interface Probe {
  readonly mark: ProbeMark;
  /** What it sends, in one plain sentence. */
  readonly title: string;
  /** Why it is not sent to this target, whatever is allowed. */
  readonly heldBack?: NotSent;
  /** Gives the request, from what earlier probes brought, or why there is none to send. */
  readonly prepare: (earlier: readonly Exchange[]) => RequestRecipe | NotSent;
}

/** Why a probe has nothing to send. */
export interface NotSent {
  readonly reason: SkipReason;
  readonly because: string;
}

/** What probes are made from. */
export interface ProbeContext {
  readonly contract: Contract;
  readonly operation: BackupOperationId;
  readonly clusterId?: bigint;
  readonly tenantId?: bigint;
  /** Valid bodies for the real cluster or tenant, by storage type (`request` for the user's own). */
  readonly bodies: readonly NamedBody[];
  /** Which credentials the run has. */
  readonly credentials: { readonly basic: boolean; readonly accessKey: boolean };
  /** The target is ours, so every credential and storage type may be tried. */
  readonly own: boolean;
  /** More than one backup may be started. */
  readonly repeats: boolean;
  /** The most dangerous class that may be sent: decides where the few credential probes aim. */
  readonly credentialAim: "read" | "guarded";
  /** Requests with wrong credentials that a live target may get. */
  readonly authProbes: number;
}

/** A valid request body with a name for it. */
export interface NamedBody {
  readonly name: string;
  readonly value: JsonValue;
}

/** A family of probes: all that the contract gives rise to. */
export type ProbeFamily = (context: ProbeContext) => readonly Probe[];

/** Tells a request from the reason why there is none. */
export function isRecipe(prepared: RequestRecipe | NotSent): prepared is RequestRecipe {
  return "method" in prepared;
}
