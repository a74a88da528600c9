import type { OperationId } from "./operation.js";

/** The servers that a deviation is about; what is not said holds for any. */
export interface DeviationScope {
  /** Name, URL or origin of the target. A trailing `*` matches any ending. */
  readonly target?: string | undefined;
  /** A version (all its builds), a whole build, or a range of versions such as `>=4.3.2 <4.3.5`. */
  readonly build?: string | undefined;
  readonly profile?: string | undefined;
}

/** A known, evidenced finding of one profile or target, expected to recur. */
export interface Deviation {
  readonly id: string;
  /** Check id. */
  readonly check: string;
  /** Probe id; absent for any probe. A trailing `*` matches any ending. */
  readonly probe?: string;
  /** Operation of the exchange; absent for any. */
  readonly operation?: OperationId;
  /** `at` of the finding, `*` for any array position or offset in it; absent for any. A trailing `*` matches any ending. */
  readonly at?: string;
  /** Only in the exchange whose answer has this traceId: for published samples. */
  readonly traceId?: string;
  readonly reason: string;
  /** Key in `openapi/sources.yaml`, or a link. */
  readonly evidence: string;
  /** ISO date after which it is stale even if it still happens. */
  readonly until?: string;
  /** Absent for every server that it is applied to at all. */
  readonly scope?: DeviationScope;
}
