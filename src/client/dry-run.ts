import { operationTable } from "../../generated/operations.gen.js";
import type { OperationId } from "../model/operation.js";
import { curlOf } from "../reporters/curl.js";
import { prepareCall, type Arguments } from "./call.js";
import { captured } from "./captured.js";
import { NotSentError } from "./errors.js";
import type { HeaderLines } from "./exchange.js";
import { hints } from "./hints.js";
import { sendOnce } from "./send.js";
import type { Session } from "./session.js";

/** A request that was not sent, its secrets taken out. */
export interface DryRun {
  /** The HTTP method. */
  readonly method: string;
  /** The whole address, its query included. */
  readonly url: string;
  /** All header lines; the credentials are masked. */
  readonly headers: HeaderLines;
  /** The JSON text, its secrets masked; absent for a call that has none. */
  readonly body?: string;
  /** A shell command that sends it; its secrets are variables. */
  readonly curl: string;
}

/** Makes a request as a call would, and sends nothing. */
export async function dryRun(session: Session, operation: OperationId, args: Arguments): Promise<DryRun> {
  const refuse = (reason: string, because: string): never => {
    throw new NotSentError({ operation, reason, message: `${operation}: ${because}`, hint: hints.notSent, mayHaveStarted: false });
  };
  if (!Object.hasOwn(operationTable, operation)) return refuse("INVALID_ARGUMENT", "there is no such operation");
  const outgoing = await prepareCall(session, operation, args);
  if ("because" in outgoing) return refuse("INVALID_ARGUMENT", outgoing.because);
  const attempt = await sendOnce({ ...session, fetch: () => Promise.reject(new Error("a dry run sends nothing")) }, outgoing);
  if (attempt.request === undefined) return refuse(attempt.failure?.code ?? "NOT_MADE", "the request could not be made");
  const { failure: _none, ...made } = attempt;
  const exchange = captured(made);
  const { method, origin, path, headers, body } = exchange.request;
  return { method, url: origin + path, headers, ...(body === undefined ? {} : { body: body.text }), curl: curlOf(exchange) };
}
