import type { Exchange } from "../model/exchange.js";
import { show } from "../model/finding.js";
import { isJsonArray, member, type JsonValue } from "../model/json.js";
import { isBackupOperation } from "../model/operation.js";
import { valueAt } from "../model/pointer.js";
import { envelopeOf, isRefusalWithin200, outcomeOf } from "../wire/outcome.js";
import { pauseAfter } from "../wire/rate-limit.js";
import type { Arguments } from "./call.js";
import { captured, redactorOf } from "./captured.js";
import {
  ContractViolationError,
  NotSentError,
  OutcomeUnknownError,
  PartialFailureError,
  RefusedError,
  ThrottledError,
  type BackupClientError,
  type ErrorFacts,
  type Violation,
} from "./errors.js";
import { hints } from "./hints.js";
import { lostCallOf } from "./lost-call.js";
import { resolveLost } from "./resolve.js";
import type { Reading } from "./read-answer.js";
import type { Attempt } from "./send.js";
import type { Session } from "./session.js";
import { taskIdsOf } from "./task-ids.js";
import type { BackupObjectOpsResult } from "./versions.js";
import type { Breach } from "./violations.js";

/** One failed call, seen without its secrets. */
interface Trouble {
  readonly exchange: Exchange;
  readonly attempt: Attempt;
  readonly startsBackup: boolean;
  readonly facts: Pick<ErrorFacts, "operation" | "status" | "traceId">;
}

/** Gives the error that says what a call came to, its texts without secrets. */
export function explainTrouble(session: Session, attempt: Attempt, args: Arguments, reading: Reading | undefined): BackupClientError {
  const error = explain(session, attempt, args, reading);
  const redact = redactorOf(attempt);
  const message = redact(error.message);
  error.stack = (error.stack ?? "").replace(error.message, () => message);
  error.message = message;
  for (const [name, value] of Object.entries(error))
    if (!["name", "code", "operation", "hint"].includes(name)) Object.assign(error, { [name]: cleaned(value, redact) });
  return error;
}

/** In texts only: what an error says in other values is not text of OCP. */
function cleaned(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((each) => cleaned(each, redact));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleaned(each, redact)]));
}

function explain(session: Session, attempt: Attempt, args: Arguments, reading: Reading | undefined): BackupClientError {
  const exchange = captured(attempt);
  const traceId = member(valueOf(exchange), "traceId");
  const facts = {
    operation: attempt.operation,
    status: exchange.response?.status,
    traceId: typeof traceId === "string" ? traceId : undefined,
  };
  const trouble: Trouble = { exchange, attempt, facts, startsBackup: isBackupOperation(attempt.operation) };
  if (exchange.failure?.stage === "not-sent") return notSent(trouble);
  if (reading !== undefined) return ofReading(trouble, reading);
  if (outcomeOf(exchange) === "refused" || isRefusalWithin200(exchange)) return refused(trouble);
  if (exchange.response?.status === 429 && !trouble.startsBackup) return refused(trouble);
  const { status = 0 } = exchange.response ?? {};
  if (status >= 200 && status <= 299 && envelopeOf(exchange) !== undefined) return violated(trouble, unexpected(status), []);
  return unknown(session, trouble, args);
}

/** Warns of what an answer did not hold, and gives it without secrets. */
export function warnOfBreaches(attempt: Attempt, breaches: readonly Breach[]): readonly Violation[] {
  const violations = breaches.map((breach) => told(captured(attempt), attempt, breach));
  const [first] = violations;
  if (first !== undefined) {
    process.emitWarning(`${attempt.operation}: ${tell(first)}`, { type: "ContractViolation", code: "OCP_CONTRACT_VIOLATION" });
  }
  return violations;
}

function notSent({ exchange, attempt, facts }: Trouble): NotSentError {
  const { code = "", message = "" } = exchange.failure ?? {};
  // What a caller's own function throws may hold secrets that nobody here knows.
  const because = code === "AUTH_FAILED" ? "the function that gives the credentials failed" : `${message} (${code})`;
  const hint = code === "AUTH_FAILED" ? hints.authFailed : hints.notSent;
  return new NotSentError({
    ...facts,
    reason: code,
    message: `${attempt.operation} was not sent: ${because}`,
    hint,
    mayHaveStarted: false,
  });
}

function ofReading(trouble: Trouble, { results, breaches }: Reading): BackupClientError {
  if (results.some((each) => member(each, "beSuccessful") === false)) return partial(trouble, results);
  const [first = unclear(results), ...others] = breaches;
  return violated(trouble, [first, ...others], taskIdsOf(results));
}

/** What happened is that of the raw answer; the halves that are shown are those of the redacted one: OCP may repeat a key in a hint. */
function partial({ exchange, attempt, facts }: Trouble, results: readonly unknown[]): PartialFailureError {
  const list = valueAt(valueOf(exchange), "/data/backupObjectOpsResultList");
  const shown = (isJsonArray(list) && list.length === results.length ? list : []) as unknown as readonly BackupObjectOpsResult[];
  const halfOf = (successful: boolean) => shown.filter((_each, index) => member(results[index], "beSuccessful") === successful);
  const [succeeded, failed] = [halfOf(true), halfOf(false)];
  const failures = results.filter((each) => member(each, "beSuccessful") === false).length;
  const taskIds = taskIdsOf(results);
  const said = failed.flatMap((each) => [codeText(member(each, "errorCode")), hintOf(each)]).filter((text) => text !== "");
  const words = `${attempt.operation}: ${String(failures)} of ${String(results.length)} objects failed`;
  return new PartialFailureError(
    {
      ...facts,
      reason: codeText(member(failed[0], "errorCode")) || "NOT_BACKED_UP",
      message: said.length === 0 ? words : `${words}: ${said.join(" ")}`,
      hint: hints.partial,
      mayHaveStarted: failed.length < results.length || taskIds.length > 0,
    },
    { succeeded, failed, taskIds },
  );
}

function hintOf(result: unknown): string {
  const hint = member(result, "hint");
  return typeof hint === "string" ? hint : "";
}

function refused({ exchange, attempt, facts }: Trouble): RefusedError | ThrottledError {
  const error = member(valueOf(exchange), "error");
  const { response } = exchange;
  const status = String(response?.status ?? "");
  const code = codeText(member(error, "code"));
  const said = member(error, "message");
  const message = `OCP refused ${attempt.operation} (${[status, code].filter((each) => each !== "").join(" ")})${typeof said === "string" ? `: ${said}` : ""}`;
  const base = { ...facts, message, mayHaveStarted: false };
  if (response?.status !== 429)
    return new RefusedError({ ...base, reason: code || `HTTP_${status}`, hint: hints.refused(response?.status ?? 0) });
  const end = attempt.startedAt + attempt.durationMs;
  const wait = pauseAfter(response, end);
  const retryAt = new Date(end + (wait ?? Number.NaN));
  // Beyond what a date can hold nothing is known.
  return new ThrottledError({ ...base, reason: "HTTP_429", hint: hints.throttled }, retryAt.getTime() > 0 ? retryAt : undefined);
}

function violated(
  trouble: Trouble,
  breaches: readonly [Breach, ...Breach[]],
  taskIds: readonly (number | bigint)[],
): ContractViolationError {
  const { exchange, attempt, facts, startsBackup } = trouble;
  const [first, ...others] = breaches;
  const violations = [told(exchange, attempt, first), ...others.map((each) => told(exchange, attempt, each))] as const;
  const message = `OCP answered ${attempt.operation} against its contract: ${tell(violations[0])}`;
  const hint = startsBackup ? hints.violatedBackup : hints.violated;
  return new ContractViolationError({ ...facts, reason: "ANSWER", message, hint, mayHaveStarted: startsBackup }, [...violations], taskIds);
}

/** Where answers are not held against the contract, a result must still say that its object was backed up. */
function unclear(results: readonly unknown[]): Breach {
  const index = results.findIndex((each) => member(each, "beSuccessful") !== true);
  if (index < 0) return unexpected(200)[0];
  const pointer = `/data/backupObjectOpsResultList/${String(index)}/beSuccessful`;
  return { pointer, expected: "true or false", actual: member(results[index], "beSuccessful") };
}

function unexpected(status: number): readonly [Breach] {
  return status === 200
    ? [{ pointer: "/successful", expected: "true", actual: undefined }]
    : [{ pointer: "", expected: "HTTP status 200", actual: status }];
}

function unknown(session: Session, trouble: Trouble, args: Arguments): OutcomeUnknownError {
  const { exchange, attempt, facts, startsBackup } = trouble;
  const { failure, response } = exchange;
  const reason = failure?.code ?? (response?.status === 200 ? "NOT_FROM_OCP" : `HTTP_${String(response?.status ?? 0)}`);
  const because =
    failure === undefined ? `the answer is none of OCP (HTTP ${String(response?.status ?? 0)})` : `${failure.message} (${failure.code})`;
  const words = startsBackup ? "it is not known whether a backup started" : "no whole answer came";
  return new OutcomeUnknownError(
    {
      ...facts,
      reason,
      message: `${attempt.operation}: ${words}: ${because}`,
      hint: startsBackup ? hints.unknown : hints.unread,
      mayHaveStarted: startsBackup,
    },
    (options) => resolveLost(session, lostCallOf(attempt, args), options),
  );
}

/** Of what is no part of the body, as a header or a bare text, the secrets are taken out here. */
function told(exchange: Exchange, attempt: Attempt, { pointer, expected, actual }: Breach): Violation {
  const redact = redactorOf(attempt);
  const found = pointer === "" ? actual : valueAt(valueOf(exchange), pointer);
  // Before it is shortened: half a secret is found no more.
  const clean = typeof found === "object" && pointer === "" ? valueOf(exchange) : typeof found === "string" ? redact(found) : found;
  return { pointer: redact(pointer), expected, actual: redact(show(clean as JsonValue | undefined)) };
}

function tell({ pointer, expected, actual }: Violation): string {
  return `${pointer === "" ? "the answer" : pointer} is ${actual}, expected ${expected}`;
}

function valueOf(exchange: Exchange): JsonValue | undefined {
  return exchange.response?.body?.json.value;
}

/** A code is a text or a number; the one of a result may be an object of unknown members. */
function codeText(code: JsonValue | undefined): string {
  if (code === undefined || code === null) return "";
  if (typeof code !== "object") return String(code);
  return codeText(member(code, "key") ?? member(code, "code"));
}
