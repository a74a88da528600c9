import type { OperationId } from "./operation.js";

/** A known, evidenced finding of one profile or target, expected to recur. */
export interface Deviation {
  readonly id: string;
  /** Check id. */
  readonly check: string;
  /** Probe id; absent for any probe. A trailing `*` matches any ending. */
  readonly probe?: string;
  /** Operation of the exchange; absent for any. */
  readonly operation?: OperationId;
  /** `at` of the finding; absent for any. A trailing `*` matches any ending. */
  readonly at?: string;
  /** Only in the exchange whose answer has this traceId: for published samples. */
  readonly traceId?: string;
  readonly reason: string;
  /** Key in `openapi/sources.yaml`, or a link. */
  readonly evidence: string;
  /** ISO date after which it is stale even if it still happens. */
  readonly until?: string;
}
