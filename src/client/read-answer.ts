import { isJsonArray, isJsonObject, member } from "../model/json.js";
import { isBackupOperation, type OperationId } from "../model/operation.js";
import { quickJson } from "./quick-json.js";
import type { Attempt, RawAnswer } from "./send.js";
import type { Validation } from "./validation.js";
import type { Breach } from "./violations.js";

/** A success as OCP means one, whether it holds the contract or not. */
export interface Reading {
  readonly data: unknown;
  readonly traceId: string;
  readonly breaches: readonly Breach[];
  /** The entries of a backup call's answer; none for any other. */
  readonly results: readonly unknown[];
}

/** Reads an answer as a success; undefined where it is none. */
export async function readAnswer({ operation, answer }: Attempt, validation: Validation): Promise<Reading | undefined> {
  if (answer?.status !== 200) return undefined;
  if (operation === "getServerTime") return (await import("./later.js")).readTime(answer.bytes);
  const strict = isBackupOperation(operation);
  const value = quickJson(answer.bytes, strict) ?? (await exactly(answer.bytes, strict));
  if (!isSuccess(operation, value)) return undefined;
  const breaches = [...mediaBreach(answer), ...validation(operation, value)];
  const data = operation === "getServerInfo" ? value : member(value, "data");
  const traceId = member(value, "traceId");
  const results = strict ? member(data, "backupObjectOpsResultList") : undefined;
  return { data, traceId: typeof traceId === "string" ? traceId : "", breaches, results: isJsonArray(results) ? results : [] };
}

/** The version comes without an envelope. */
function isSuccess(operation: OperationId, value: unknown): boolean {
  const successful = member(value, "successful");
  return operation === "getServerInfo" ? isJsonObject(value) && successful !== false : successful === true;
}

async function exactly(bytes: Uint8Array, strict: boolean): Promise<unknown> {
  const { exactJson } = await import("./later.js");
  return exactJson(bytes, strict);
}

function mediaBreach({ headers }: RawAnswer): readonly Breach[] {
  const told = headers.get("content-type") ?? "none";
  return /^\s*application\/json\s*(;|$)/i.test(told) ? [] : [{ pointer: "", expected: "Content-Type application/json", actual: told }];
}
