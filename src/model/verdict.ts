import type { Deviation } from "./deviation.js";
import type { Finding } from "./finding.js";

/** Why something was not judged, on purpose. */
export const skipReasons = ["not-applicable", "unsafe", "excluded", "no-exchange", "masked", "precondition"] as const;
export type SkipReason = (typeof skipReasons)[number];

export const verdictKinds = ["pass", "fail", "note", "deviation", "stale-deviation", "skip", "error"] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** The conclusion of one check on one exchange, or on the whole run. */
export type Conclusion =
  | { readonly kind: "pass" }
  | {
      readonly kind: "fail";
      readonly findings: readonly Finding[];
      /** Those of them that are recorded. */ readonly deviations: readonly Deviation[];
    }
  | { readonly kind: "note"; readonly findings: readonly Finding[] }
  | { readonly kind: "deviation"; readonly findings: readonly Finding[]; readonly deviations: readonly Deviation[] }
  | { readonly kind: "stale-deviation"; readonly deviation: Deviation; readonly because: string }
  | { readonly kind: "skip"; readonly reason: SkipReason; readonly because: string }
  | { readonly kind: "error"; readonly because: string };

/** A conclusion with what it is about. */
export interface Verdict {
  readonly check: string;
  /** Absent for a check on the run, and for a probe that was not sent. */
  readonly exchange?: string;
  readonly probe?: string;
  readonly conclusion: Conclusion;
}
