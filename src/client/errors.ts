import type { OperationId } from "../model/operation.js";
import type { BackupObjectOpsResult, Int64 } from "./versions.js";

/** Names the class of an error; it never changes. */
export type ErrorCode = "REFUSED" | "THROTTLED" | "PARTIAL_FAILURE" | "CONTRACT_VIOLATION" | "NOT_SENT" | "OUTCOME_UNKNOWN";

/** What every error tells; none of it holds a secret. */
export interface ErrorFacts {
  readonly operation: OperationId;
  /** What went wrong, in one stable word: `ECONNREFUSED`, `TIMEOUT`, `HTTP_502`; or the code that OCP gave. */
  readonly reason: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** HTTP status of the answer, where one came. */
  readonly status?: number | undefined;
  /** Names the call in the log of OCP. */
  readonly traceId?: string | undefined;
  /** A backup may have been started by this call. */
  readonly mayHaveStarted: boolean;
}

/** Any failure of a call. */
export abstract class BackupClientError extends Error {
  abstract readonly code: ErrorCode;
  declare readonly operation: OperationId;
  /** What went wrong, in one stable word: `ECONNREFUSED`, `TIMEOUT`, `HTTP_502`; or the code that OCP gave. */
  declare readonly reason: string;
  /** What to do about it. */
  declare readonly hint: string;
  /** HTTP status of the answer, where one came. */
  declare readonly status: number | undefined;
  /** Names the call in the log of OCP. */
  declare readonly traceId: string | undefined;
  /** A backup may have been started by this call. */
  declare readonly mayHaveStarted: boolean;

  constructor({ message, ...facts }: ErrorFacts) {
    super(message);
    Object.assign(this, facts);
  }

  /** Gives what logs may hold; ids beyond 2^53 - 1 as texts, for JSON.stringify knows no bigint. */
  toJSON(): Readonly<Record<string, unknown>> {
    const members = JSON.stringify(Object.fromEntries(Object.entries(this)), (_name, value: unknown) =>
      typeof value === "bigint" ? String(value) : value,
    );
    return { name: this.name, code: this.code, message: this.message, ...(JSON.parse(members) as Record<string, unknown>) };
  }
}

/** OCP refused the call: nothing started. */
export class RefusedError extends BackupClientError {
  override readonly name = "RefusedError";
  readonly code = "REFUSED";
}

/** OCP refused the call because there were too many: nothing started. */
export class ThrottledError extends BackupClientError {
  override readonly name = "ThrottledError";
  readonly code = "THROTTLED";
  /** From then on OCP takes calls again, by the clock of this machine; absent where it does not say so. */
  readonly retryAt: Date | undefined;

  constructor(facts: ErrorFacts, retryAt: Date | undefined) {
    super(facts);
    this.retryAt = retryAt;
  }
}

/** OCP accepted the call, and some of its objects, or all, were not backed up. */
export class PartialFailureError extends BackupClientError {
  override readonly name = "PartialFailureError";
  readonly code = "PARTIAL_FAILURE";
  declare readonly succeeded: readonly BackupObjectOpsResult[];
  declare readonly failed: readonly BackupObjectOpsResult[];
  /** Tasks that were started all the same. */
  declare readonly taskIds: readonly Int64[];

  constructor(facts: ErrorFacts, halves: Pick<PartialFailureError, "succeeded" | "failed" | "taskIds">) {
    super(facts);
    Object.assign(this, halves);
  }
}

/** One place where an answer does not hold what the contract says. */
export interface Violation {
  /** JSON Pointer into the body; empty for the whole. */
  readonly pointer: string;
  readonly expected: string;
  /** What is there, shortened and without secrets. */
  readonly actual: string;
}

/** OCP answered, but not as the contract says. */
export class ContractViolationError extends BackupClientError {
  override readonly name = "ContractViolationError";
  readonly code = "CONTRACT_VIOLATION";
  declare readonly pointer: string;
  declare readonly expected: string;
  declare readonly actual: string;
  /** All of them; the first is the one above. */
  declare readonly violations: readonly Violation[];
  /** Tasks that the answer names, as far as they can be read. */
  declare readonly taskIds: readonly Int64[];

  constructor(facts: ErrorFacts, violations: readonly [Violation, ...Violation[]], taskIds: readonly Int64[]) {
    super(facts);
    Object.assign(this, violations[0], { violations, taskIds });
  }
}

/** The call certainly never left this machine: it is safe to make it again. */
export class NotSentError extends BackupClientError {
  override readonly name = "NotSentError";
  readonly code = "NOT_SENT";
}

/** What became of a call whose answer was lost. */
export interface ResolvedOutcome {
  readonly outcome: "started" | "not-started" | "undetermined";
  /** One sentence each. */
  readonly reasons: readonly string[];
  /** Numbers of the backups that are, or may be, the call's. */
  readonly backups: readonly Int64[];
  /** From then on the lists may tell more. */
  readonly lookAgainAt?: Date;
}

/** How to look for a backup. */
export interface ResolveOptions {
  readonly signal?: AbortSignal;
  /**
   * Milliseconds after the call within which the backup of an accepted one shows; nobody documents it.
   *
   * @default 900000
   */
  readonly graceMs?: number;
}

/** The call left, and no whole answer of OCP came back; a backup may have started. */
export class OutcomeUnknownError extends BackupClientError {
  override readonly name = "OutcomeUnknownError";
  readonly code = "OUTCOME_UNKNOWN";
  readonly #resolve: (options: ResolveOptions) => Promise<ResolvedOutcome>;

  constructor(facts: ErrorFacts, resolve: (options: ResolveOptions) => Promise<ResolvedOutcome>) {
    super(facts);
    this.#resolve = resolve;
  }

  /** Looks into the lists of OCP for the backup of this call; it only reads, and gives `undetermined` wherever anything is in doubt. */
  resolve(options: ResolveOptions = {}): Promise<ResolvedOutcome> {
    return this.#resolve(options);
  }
}
