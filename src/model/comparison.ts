import type { Finding } from "./finding.js";
import type { TargetKind } from "./report.js";

/** One of the two runs that are compared, as far as a reader must know it. */
export interface ComparedRun {
  readonly target: { readonly kind: TargetKind; readonly name: string; readonly build?: string };
  /** Version of the tool that judged it. */
  readonly tool: string;
  readonly profile: string;
  readonly operation: string;
  readonly allowed: string;
  readonly startedAt: string;
  readonly complete: boolean;
  readonly exitCode: number;
  readonly exitReason: string;
}

/** A finding that came, went or stayed, told once for all places that show it. */
export interface FindingChange {
  readonly check: string;
  /** The finding as the first place shows it. */
  readonly finding: Finding;
  /** Probe ids, or `METHOD path` of recordings. */
  readonly places: readonly string[];
}

/** What can be observed of an answer, apart from any verdict. */
export type Aspect = "status" | "media type" | "error code" | "members" | "types" | "latency" | "verdict";

/** Something that was observed otherwise, told once for all places that show it. */
export interface ObservedChange {
  readonly aspect: Aspect;
  /** JSON Pointer (`*` for every row) for members and types; the operation for latency; the check for verdicts; else empty. */
  readonly at: string;
  readonly before: string;
  readonly after: string;
  /** Nothing broke at any of its places. */
  readonly conforms: boolean;
  readonly places: readonly string[];
}

/** What one of the runs judged and the other did not. */
export interface Unchecked {
  readonly check: string;
  /** The run that did not judge it. */
  readonly missing: "before" | "after";
  /** What the other run concluded. */
  readonly other: "conforms" | "does not conform";
  readonly because: string;
  /** The tool tried and could not judge. */
  readonly error: boolean;
  readonly places: readonly string[];
}

/** Two runs compared. */
export interface RunComparison {
  readonly before: ComparedRun;
  readonly after: ComparedRun;
  readonly broke: readonly FindingChange[];
  readonly repaired: readonly FindingChange[];
  /** Failed before and fails still. */
  readonly still: readonly FindingChange[];
  readonly changed: readonly ObservedChange[];
  readonly notChecked: readonly Unchecked[];
  /** Judgements (check and place) that both runs have and that say the same, good or bad. */
  readonly same: number;
}

/** Two reports compared, the only input of its reporters. */
export interface Comparison {
  readonly schema: "https://ocp-contract.example/comparison/1";
  readonly runs: readonly RunComparison[];
  /** Runs of one report that the other has no counterpart of. */
  readonly unmatched: { readonly before: readonly ComparedRun[]; readonly after: readonly ComparedRun[] };
  readonly summary: {
    readonly broke: number;
    readonly repaired: number;
    /** Observed otherwise, and nothing broke there. */
    readonly changed: number;
    readonly still: number;
    readonly notChecked: number;
    readonly same: number;
    readonly exitCode: number;
    readonly exitReason: string;
  };
}
