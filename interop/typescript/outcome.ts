/**
 * What became of a backup call. A generated client cannot tell: its errors do not say whether a backup may have started.
 *
 * - started: a complete answer says so; follow its tasks
 * - refused: a complete error envelope of OCP with 4xx, or 200 that says no: nothing started
 * - not-sent: the request certainly never left: safe to repeat
 * - unknown: everything else. Read the task list before anything is repeated.
 */
export type Outcome = readonly [word: "started" | "refused" | "not-sent" | "unknown", detail: string];

/** What of an answer the outcome rests on. */
export interface Answered {
  readonly successful: boolean;
  readonly data: {
    readonly backupObjectOpsResultList: readonly { readonly beSuccessful: boolean; readonly taskIdList?: readonly (number | bigint)[] }[];
  };
}

/** Gives the outcome of an answer with 200. */
export function ofAnswer({ successful, data }: Answered): Outcome {
  const results = data.backupObjectOpsResultList;
  if (!successful || !results.some(({ beSuccessful }) => beSuccessful)) return ["refused", "200"];
  const tasks = results.flatMap(({ taskIdList }) => taskIdList ?? []);
  const complete = tasks.length > 0 && results.every(({ beSuccessful }) => beSuccessful);
  return complete ? ["started", tasks.join(",")] : ["unknown", "some objects failed or have no task"];
}

/** Gives the outcome of another status: a proxy's page is no refusal, only OCP's own envelope says that nothing started. */
export function ofRefusal(status: number, body: unknown): Outcome {
  const envelope = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const whole = envelope["successful"] === false && envelope["status"] === status && typeof envelope["error"] === "object";
  return [whole && status >= 400 && status < 500 ? "refused" : "unknown", String(status)];
}

const notSent = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);

/** Gives the outcome of a call that failed without an answer. */
export function ofFailure(failure: unknown): Outcome {
  const cause = failure instanceof Error ? failure.cause : undefined;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return [notSent.has(code) || code.startsWith("ERR_TLS_CERT") ? "not-sent" : "unknown", code];
}
