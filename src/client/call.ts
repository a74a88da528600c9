import { operationTable } from "../../generated/operations.gen.js";
import { member } from "../model/json.js";
import { isBackupOperation, type OperationId } from "../model/operation.js";
import { ArgumentFault, bodyText, exactId } from "./body-text.js";
import { NotSentError, OutcomeUnknownError, type BackupClientError, type Violation } from "./errors.js";
import { readAnswer, type Reading } from "./read-answer.js";
import { rest } from "./rest.js";
import { sendOnce, type Attempt, type Outgoing } from "./send.js";
import type { Session } from "./session.js";
import { taskIdsOf } from "./task-ids.js";
import type { Int64 } from "./versions.js";
import type { Breach } from "./violations.js";

/** Arguments of a call, as they come: the types say which are right. */
export type Arguments = Readonly<Record<string, unknown>> & { readonly signal?: AbortSignal };

/** What a call gave. */
export interface Success {
  readonly data: unknown;
  readonly traceId: string;
  readonly violations: readonly Violation[];
  readonly taskIds: readonly Int64[];
}

const options = ["body", "signal", "acceptLanguage", "expect"];
const hopeless = ["ABORTED", "TIMEOUT", "INVALID_ARGUMENT", "AUTH_FAILED"];

/** Makes one call and gives what came of it; throws one of the errors of this package, and nothing else. */
export async function makeCall(session: Session, operation: OperationId, args: Arguments): Promise<Success> {
  const outgoing = await prepareCall(session, operation, args);
  if ("because" in outgoing) throw notSent(operation, "INVALID_ARGUMENT", outgoing.because);
  const validation = await session.validation().catch(() => undefined);
  if (validation === undefined) throw notSent(operation, "NOT_LOADED", "no schemas were loaded");
  const attempt = await sendPatiently(session, outgoing);
  const reading = await readAnswer(attempt, validation).catch(() => undefined);
  if (reading === undefined || reading.results.some((each) => member(each, "beSuccessful") !== true)) {
    throw await troubleOf(session, attempt, args, reading);
  }
  const { data, traceId, breaches, results } = reading;
  if (breaches.length > 0 && session.validate === "throw") throw await troubleOf(session, attempt, args, reading);
  const violations = session.validate === "warn" && breaches.length > 0 ? await warnOf(attempt, breaches) : [];
  return { data, traceId, violations, taskIds: taskIdsOf(results) };
}

async function warnOf(attempt: Attempt, breaches: readonly Breach[]): Promise<readonly Violation[]> {
  const { warnOfBreaches } = await import("./later.js");
  return warnOfBreaches(attempt, breaches);
}

/** Turns arguments into a request; says which of them cannot be sent. */
export async function prepareCall(
  session: Session,
  operation: OperationId,
  args: Arguments,
): Promise<Outgoing | { readonly because: string }> {
  const [method, template] = operationTable[operation];
  try {
    const names = idsIn(template);
    const path: Record<string, number | bigint> = {};
    for (const name of names) path[name] = exactId(args[argumentOf(name)], argumentOf(name));
    const query: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(args)) {
      if (value !== undefined && !options.includes(name) && !names.some((each) => argumentOf(each) === name)) query[name] = value;
    }
    // A tenant's id on the call for the whole cluster, say: it must not be passed over.
    if (method === "POST") for (const name in query) throw new ArgumentFault(`${operation} knows no ${name}`);
    return {
      ...{ operation, method, template, path, query },
      ...(method === "POST" ? { body: await bodyText(args["body"]) } : {}),
      timeoutMs: isBackupOperation(operation) ? session.backupTimeoutMs : session.timeoutMs,
      signal: args.signal,
      acceptLanguage: typeof args["acceptLanguage"] === "string" ? args["acceptLanguage"] : undefined,
    };
  } catch (fault) {
    return { because: fault instanceof Error ? fault.message : "an argument cannot be read" };
  }
}

const known = new Map<string, readonly string[]>();

/** Names of the ids in a template, read once. */
function idsIn(template: string): readonly string[] {
  const names = known.get(template) ?? [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  known.set(template, names);
  return names;
}

/** The contract calls the cluster `id`. */
function argumentOf(parameter: string): string {
  return parameter === "id" ? "clusterId" : parameter;
}

/** Tries again only what certainly never left this machine. */
async function sendPatiently(session: Session, outgoing: Outgoing): Promise<Attempt> {
  for (let tried = 0; ; tried += 1) {
    const attempt = await sendOnce(session, outgoing);
    await tellOf(session, attempt);
    const { failure } = attempt;
    if (failure?.stage !== "not-sent" || hopeless.includes(failure.code) || tried >= session.retryNotSent) return attempt;
    await rest(Math.min(200 * 2 ** tried, 5000), outgoing.signal);
  }
}

/** What watches a call must not break it. */
export async function tellOf({ onExchange }: Session, attempt: Attempt): Promise<void> {
  if (onExchange === undefined || attempt.request === undefined) return;
  try {
    const { recordOf, tellWatcher } = await import("./later.js");
    tellWatcher(onExchange, recordOf(attempt));
  } catch {
    // Nothing depends on it.
  }
}

/** What explains failures is loaded with the first of them; where even that fails, what matters is still said. */
async function troubleOf(session: Session, attempt: Attempt, args: Arguments, reading: Reading | undefined): Promise<BackupClientError> {
  try {
    const { explainTrouble } = await import("./later.js");
    return explainTrouble(session, attempt, args, reading);
  } catch {
    const { operation, failure, answer } = attempt;
    if (failure?.stage === "not-sent") return notSent(operation, failure.code, "it was not sent");
    const facts = { operation, reason: "NOT_EXPLAINED", message: `${operation} cannot be explained`, status: answer?.status };
    const rest = { hint: "See the task lists before you call again.", mayHaveStarted: isBackupOperation(operation) };
    return new OutcomeUnknownError({ ...facts, ...rest }, async () => ({
      outcome: "undetermined",
      reasons: [facts.message],
      backups: [],
    }));
  }
}

function notSent(operation: OperationId, reason: string, because: string): NotSentError {
  const hint = "Mend the cause, then call again.";
  return new NotSentError({ operation, reason, message: `${operation} was not sent: ${because}`, hint, mayHaveStarted: false });
}
