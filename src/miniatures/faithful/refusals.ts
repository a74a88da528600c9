import type { Violation } from "./body-rules.js";

interface RefusalKind {
  readonly status: number;
  /** Code from 4.2.2 on; empty where there is none. */
  readonly prefixed: string;
  /** Code before 4.2.2; 0 where there is none. */
  readonly integer: number;
  readonly message: string;
}

/** Every refusal that a miniature knows, with its code in both numberings; 0 is what OCP says where an error has no code. */
export const refusalKinds = {
  notLoggedOn: { status: 401, prefixed: "IAM10000", integer: 3000, message: "Log on first." },
  wrongLogin: { status: 401, prefixed: "IAM10004", integer: 3000, message: "User name or password is wrong." },
  wrongSignature: { status: 401, prefixed: "IAM10000", integer: 3000, message: "The signature does not fit, or is too old." },
  forbidden: { status: 403, prefixed: "IAM11000", integer: 3100, message: "This user may not do that." },
  malformedJson: { status: 400, prefixed: "COM10003", integer: 0, message: "The body is not JSON." },
  invalidMember: { status: 400, prefixed: "COM10001", integer: 1001, message: "The body has members that are missing or wrong." },
  invalidPathId: { status: 400, prefixed: "COM10001", integer: 1001, message: "An id in the path is no number." },
  invalidQuery: { status: 400, prefixed: "COM10001", integer: 1001, message: "A parameter of the query is no number." },
  mediaType: { status: 415, prefixed: "COM10003", integer: 0, message: "The body must be application/json." },
  wrongMethod: { status: 405, prefixed: "COM10008", integer: 0, message: "This path has no such method." },
  noCluster: { status: 404, prefixed: "OBE11001", integer: 11001, message: "No cluster has this id." },
  noTenant: { status: 404, prefixed: "OBE21003", integer: 15023, message: "No tenant has this id." },
  noTask: { status: 404, prefixed: "TSK10001", integer: 0, message: "No task has this id." },
  backupRunning: { status: 409, prefixed: "BAK31005", integer: 20007, message: "A data backup is running already." },
  logicalBackup: { status: 400, prefixed: "BAK30004", integer: 20108, message: "Logical backup is not to be had here." },
  throttled: { status: 429, prefixed: "", integer: 0, message: "Too many requests in this window." },
} satisfies Readonly<Record<string, RefusalKind>>;

export type RefusalName = keyof typeof refusalKinds;

/** Why a request is not served. */
export interface Refusal {
  readonly refusal: RefusalName;
  /** Status, where it is not that of the kind. */
  readonly status?: number;
  readonly violations?: readonly Violation[];
  /** Methods of the path, where the method is what is wrong. */
  readonly allow?: string;
  readonly debugMessage?: string;
}

/** Tells a refusal from anything else. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "refusal" in value;
}

/** Gives the HTTP status of a refusal. */
export function statusOf({ refusal, status }: Refusal): number {
  return status ?? refusalKinds[refusal].status;
}
