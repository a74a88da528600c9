import type { OperationId } from "../../model/operation.js";
import type { Call } from "../answer.js";
import type { Violation } from "./body-rules.js";
import type { Refusal } from "./refusals.js";

/** How requests are handled: the switches by which a miniature differs from the faithful one before it answers. */
export interface Policy {
  /** Which credentials are good: the right ones, any AccessKey, anything in the header, or nothing at all. */
  readonly credentials: "verified" | "any-access-key" | "anything" | "not-asked";
  /** Operations that ask nobody for credentials, beside the one that may. */
  readonly opens: readonly OperationId[];
  /** Why a call is refused before anybody looks at it, whether it is right or not. */
  readonly turnsAway: (call: Call, operation: OperationId) => Refusal | undefined;
  /** What of a call a signature of a known AccessKey has to fit. */
  readonly signatures: "whole-call" | "any-path" | "body-may-be-unsigned" | "digest-from-header" | "nothing";
  /** Age in milliseconds that the Date of a signed call may not reach. */
  readonly oldestDate: number;
  /** Milliseconds by which it may be ahead. */
  readonly furthestDate: number;
  /** Status of a signature that does not fit. */
  readonly unfitSignature: 401 | 403;
  /** Milliseconds by which the clock of the server is ahead of ours. */
  readonly clockAhead: number;
  /** What a body that is no JSON, or empty, is taken for. */
  readonly malformedJson: "refused" | "taken-as-valid";
  readonly mediaType: "json-only" | "all-but-text" | "any";
  /** Faults of a body that are overlooked. */
  readonly forgives: (violation: Violation) => boolean;
  /** What another method on a known path does. */
  readonly wrongMethod: "refused" | "console-page" | "as-the-right-one";
  /** How an id of a path is read: as a number, as far as its digits go, or any text as the only id there is. */
  readonly pathIds: "numbers" | "leading-digits" | "any-text";
  /** What ids that nothing has bring about. */
  readonly unknownIds: "not-found" | "bad-request" | "accepted";
  /** Whether ids are looked up before the body is looked at. */
  readonly idsFirst: boolean;
  /** Refusals of a backup call after which the backup is started all the same. */
  readonly startsDespite: (refusal: Refusal) => boolean;
  /** A backup is running from the start. */
  readonly running: boolean;
  /** A backup that is started runs on. */
  readonly lasting: boolean;
  /** How a call during a running backup is answered. */
  readonly duringBackup: 409 | 400 | 500 | "served";
  readonly logicalBackup: "accepted" | "refused";
  /** Whether the cluster call may leave `backupMode` out. */
  readonly clusterBackupMode: "required" | "optional";
  /** Whether the user may read task lists. */
  readonly taskLists: "readable" | "forbidden";
  /** Storage that a host cannot reach: the call succeeds, the backup does not start. */
  readonly storageFails: boolean;
  /** Milliseconds after which a backup shows in the list of backups. */
  readonly listsAfter: number;
  /** A scheduler's backup of yesterday comes to light between two readings of the task list. */
  readonly scheduler: boolean;
  /** The number of the one request that is throttled; 0 for none. */
  readonly throttled: number;
  readonly errorCodes: "as-the-profile" | "integer" | "zero";
  readonly ids: WorldIds;
}

/** Ids under which the world of a miniature is known. */
export interface WorldIds {
  readonly cluster: bigint;
  readonly tenant: bigint;
  /** Id of the next task instance. */
  readonly task: bigint;
}

const quarterOfAnHour = 15 * 60 * 1000;

/** The policy of the faithful miniature. */
export const faithfulPolicy: Policy = {
  credentials: "verified",
  opens: [],
  turnsAway: () => undefined,
  signatures: "whole-call",
  oldestDate: quarterOfAnHour,
  furthestDate: quarterOfAnHour,
  unfitSignature: 401,
  clockAhead: 0,
  malformedJson: "refused",
  mediaType: "json-only",
  forgives: () => false,
  wrongMethod: "refused",
  pathIds: "numbers",
  unknownIds: "not-found",
  idsFirst: false,
  startsDespite: () => false,
  running: false,
  lasting: false,
  duringBackup: 409,
  logicalBackup: "accepted",
  clusterBackupMode: "required",
  taskLists: "readable",
  storageFails: false,
  listsAfter: 0,
  scheduler: false,
  throttled: 0,
  errorCodes: "as-the-profile",
  ids: { cluster: 1000005n, tenant: 1000012n, task: 3000041n },
};
