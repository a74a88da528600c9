import { operationTable } from "../../../generated/operations.gen.js";
import { jsonText } from "../../model/json-text.js";
import type { JsonValue } from "../../model/json.js";
import type { OperationId } from "../../model/operation.js";
import { exactJson } from "../exact-json.js";
import type { Fetch } from "../options.js";
import type { Version } from "../versions.js";
import { answerOf, type FakeAnswer } from "./fake-answer.js";

/** What becomes of a call that starts a backup. */
export type BackupScenario =
  | "success"
  | "partial-failure"
  | "already-running"
  | "refused"
  | "throttled"
  | "not-sent"
  | "outcome-unknown"
  /** As the one before, and the lists show that it did start. */
  | "outcome-unknown-but-started";

/** What becomes of a task that is looked at. */
export type TaskScenario = "running" | "successful" | "failed";

/** How a fake OCP behaves. */
export interface FakeOptions<V extends Version> {
  /**
   * Version of OCP whose examples it answers with.
   *
   * @default "4.3"
   */
  readonly version?: V;
  /**
   * What becomes of backup calls: one for all, or one for each in turn, the last for all that follow.
   *
   * @default "success"
   */
  readonly backup?: BackupScenario | readonly [BackupScenario, ...BackupScenario[]];
  /**
   * What becomes of a task: one for all looks, or one for each in turn, the last for all that follow.
   *
   * @default "successful"
   */
  readonly task?: TaskScenario | readonly [TaskScenario, ...TaskScenario[]];
}

/** A call that a fake was asked for. */
export interface FakeCall {
  /** The operation that the request is one of. */
  readonly operation: OperationId;
  /** Ids in the path, by their names in the contract: the cluster's is `id`. */
  readonly path: Readonly<Record<string, string>>;
  /** Parameters of the query. */
  readonly query: Readonly<Record<string, string>>;
  /** Secrets and all: it is the test's own. */
  readonly body?: unknown;
}

/** A `fetch` that answers as the contract's examples do; no server is needed. */
export interface FakeFetch extends Fetch {
  /** All calls so far, in their order. */
  readonly calls: readonly FakeCall[];
}

/**
 * Makes a fake OCP.
 *
 * Give it as `fetch` to `createBackupClient`; each has its own memory of calls.
 */
export function createFakeFetch<V extends Version = "4.3">(options: FakeOptions<V> = {}): FakeFetch {
  const calls: FakeCall[] = [];
  const turns = { backup: turnsOf<BackupScenario>(options.backup ?? "success"), task: turnsOf<TaskScenario>(options.task ?? "successful") };
  const began: number[] = [];
  const fetch: Fetch = async (url, init) => {
    const call = callOf(new URL(url), init, options.version ?? "4.3");
    if (call === undefined) return responseOf({ status: 404, body: "<html>no such route</html>", type: "text/html" });
    calls.push(call);
    const scenarios = {
      backup: call.operation.endsWith("Now") ? turns.backup() : "success",
      task: call.operation === "getTaskInstance" ? turns.task() : "successful",
    } as const;
    if (scenarios.backup === "outcome-unknown-but-started") began.push(Date.now());
    return responseOf(answerOf(call, options.version ?? "4.3", scenarios, began));
  };
  return Object.assign(fetch, { calls });
}

function turnsOf<Scenario extends string>(given: Scenario | readonly [Scenario, ...Scenario[]]): () => Scenario {
  const [first, ...others] = typeof given === "string" ? [given] : given;
  let last = first;
  let started = false;
  return () => {
    if (started) last = others.shift() ?? last;
    started = true;
    return last;
  };
}

function callOf(url: URL, { method = "GET", body }: RequestInit, version: Version): FakeCall | undefined {
  for (const [operation, [wanted, template, versions]] of Object.entries(operationTable)) {
    const pattern = new RegExp(`${template.replace(/\{(\w+)\}/g, "(?<$1>\\d+)")}$`);
    const match = pattern.exec(url.pathname);
    if (match === null || wanted !== method || versions?.includes(version) === false) continue;
    const sent: JsonValue | undefined = typeof body === "string" ? exactJson(Buffer.from(body)) : undefined;
    const content = sent === undefined ? {} : { body: sent };
    return { operation: operation as OperationId, path: { ...match.groups }, query: Object.fromEntries(url.searchParams), ...content };
  }
  return undefined;
}

function responseOf(answer: FakeAnswer): Response {
  if ("fails" in answer)
    throw Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(answer.fails), { code: answer.fails }) });
  const { status, body, type = "application/json", headers = {} } = answer;
  const text = typeof body === "string" ? body : jsonText(body);
  return new Response(text, { status, headers: { "content-type": type, "content-length": String(Buffer.byteLength(text)), ...headers } });
}
