import type { OperationId } from "../model/operation.js";
import type { BackupObjectOpsResult, Int64 } from "./versions.js";

/** Names the class of an error; it never changes. */
export type ErrorCode = "REFUSED" | "THROTTLED" | "PARTIAL_FAILURE" | "CONTRACT_VIOLATION" | "NOT_SENT" | "OUTCOME_UNKNOWN";

/** What every error tells; none of it holds a secret. */
export interface ErrorFacts {
  /** The operation that was called. */
  readonly operation: OperationId;
  /** What went wrong, in one stable word: `ECONNREFUSED`, `TIMEOUT`, `HTTP_502`; or the code that OCP gave. */
  readonly reason: string;
  /** What happened, for people. */
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

/**
 * Any failure of a call.
 *
 * `code` tells the class where `instanceof` cannot, as between two copies of this package. `JSON.stringify` and `util.inspect` show no secret.
 */
export abstract class BackupClientError extends Error {
  /** @internal */
  static override readonly name: string = "BackupClientError";
  /** Names the class. */
  abstract readonly code: ErrorCode;
  /** The operation that was called. */
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

  /** @internal */
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

/**
 * OCP refused the call: nothing started.
 *
 * It is a complete error envelope with a status from 400 to 499, or with 200 and `successful: false`. `reason` is OCP's own error code.
 *
 * @see https://github.com/oceanbase/ocp-doc/blob/V4.2.2/en-US/2100.appendix/100.ocp-error-table.md
 */
export class RefusedError extends BackupClientError {
  /** @internal */
  static override readonly name = "RefusedError";
  /** Name of the class. */
  override readonly name = "RefusedError";
  /** Names the class. */
  readonly code = "REFUSED";
}

/**
 * OCP refused the call because there were too many: nothing started.
 *
 * @see https://github.com/oceanbase/ocp-doc/blob/V4.2.2/en-US/1900.reference-guide/200.api-reference/200.api-call-description.md
 */
export class ThrottledError extends BackupClientError {
  /** @internal */
  static override readonly name = "ThrottledError";
  /** Name of the class. */
  override readonly name = "ThrottledError";
  /** Names the class. */
  readonly code = "THROTTLED";
  /** From then on OCP takes calls again, by the clock of this machine; absent where it does not say so. */
  readonly retryAt: Date | undefined;

  /** @internal */
  constructor(facts: ErrorFacts, retryAt: Date | undefined) {
    super(facts);
    this.retryAt = retryAt;
  }
}

/** OCP accepted the call, and some of its objects, or all, were not backed up. */
export class PartialFailureError extends BackupClientError {
  /** @internal */
  static override readonly name = "PartialFailureError";
  /** Name of the class. */
  override readonly name = "PartialFailureError";
  /** Names the class. */
  readonly code = "PARTIAL_FAILURE";
  /** Results of the objects that were backed up. */
  declare readonly succeeded: readonly BackupObjectOpsResult[];
  /** Results of the objects that were not. */
  declare readonly failed: readonly BackupObjectOpsResult[];
  /** Tasks that were started all the same. */
  declare readonly taskIds: readonly Int64[];

  /** @internal */
  constructor(facts: ErrorFacts, halves: Pick<PartialFailureError, "succeeded" | "failed" | "taskIds">) {
    super(facts);
    Object.assign(this, halves);
  }
}

/** One place where an answer does not hold what the contract says. */
export interface Violation {
  /** JSON Pointer into the body; empty for the whole. */
  readonly pointer: string;
  /** What the contract says of it. */
  readonly expected: string;
  /** What is there, shortened and without secrets. */
  readonly actual: string;
}

/**
 * OCP answered, but not as the contract says.
 *
 * The answer was whole and came from OCP: after a backup call one may have been started, and `taskIds` names its tasks as far as they can be read.
 */
export class ContractViolationError extends BackupClientError {
  /** @internal */
  static override readonly name = "ContractViolationError";
  /** Name of the class. */
  override readonly name = "ContractViolationError";
  /** Names the class. */
  readonly code = "CONTRACT_VIOLATION";
  /** JSON Pointer to the first place; empty for the whole. */
  declare readonly pointer: string;
  /** What the contract says of it. */
  declare readonly expected: string;
  /** What is there, shortened and without secrets. */
  declare readonly actual: string;
  /** All of them; the first is the one above. */
  declare readonly violations: readonly Violation[];
  /** Tasks that the answer names, as far as they can be read. */
  declare readonly taskIds: readonly Int64[];

  /** @internal */
  constructor(facts: ErrorFacts, violations: readonly [Violation, ...Violation[]], taskIds: readonly Int64[]) {
    super(facts);
    Object.assign(this, violations[0], { violations, taskIds });
  }
}

/**
 * The call certainly never left this machine: it is safe to make it again.
 *
 * `reason` is what a system or TLS library names it (`ECONNREFUSED`, `ENOTFOUND`, `CERT_HAS_EXPIRED`), or one of our own: `INVALID_ARGUMENT`, `AUTH_FAILED`,
 * `WRONG_TENANT`, `LOOKUP_FAILED`, `ABORTED`, `TIMEOUT`, `NOT_LOADED`. Only a listed reason counts: what is not listed proves nothing.
 */
export class NotSentError extends BackupClientError {
  /** @internal */
  static override readonly name = "NotSentError";
  /** Name of the class. */
  override readonly name = "NotSentError";
  /** Names the class. */
  readonly code = "NOT_SENT";
}

/** What became of a call whose answer was lost. */
export interface ResolvedOutcome {
  /** Whether the call started a backup, as far as the lists tell. */
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
  /** Ends the look. */
  readonly signal?: AbortSignal;
  /**
   * Milliseconds after the call within which the backup of an accepted one shows; nobody documents it.
   *
   * @default 900000
   */
  readonly graceMs?: number;
}

/**
 * The call left, and no whole answer of OCP came back; a backup may have started.
 *
 * `reason` is `TIMEOUT`, `ABORTED`, a code of the system (`ECONNRESET`), `HTTP_` with the status of an answer that is not OCP's, or `NOT_FROM_OCP`. Such a call is
 * never repeated by this package.
 */
export class OutcomeUnknownError extends BackupClientError {
  /** @internal */
  static override readonly name = "OutcomeUnknownError";
  /** Name of the class. */
  override readonly name = "OutcomeUnknownError";
  /** Names the class. */
  readonly code = "OUTCOME_UNKNOWN";
  readonly #resolve: (options: ResolveOptions) => Promise<ResolvedOutcome>;

  /** @internal */
  constructor(facts: ErrorFacts, resolve: (options: ResolveOptions) => Promise<ResolvedOutcome>) {
    super(facts);
    this.#resolve = resolve;
  }

  /** Looks into the lists of OCP for the backup of this call; it only reads, and gives `undetermined` wherever anything is in doubt. */
  resolve(options: ResolveOptions = {}): Promise<ResolvedOutcome> {
    return this.#resolve(options);
  }
}
