import { randomBytes } from "node:crypto";
import type { HeaderList } from "../../model/exchange.js";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../model/json.js";
import type { Answer, Call } from "../answer.js";
import { refusalKinds, statusOf, type Refusal } from "./refusals.js";
import { offsetTime } from "./time.js";

/** What envelopes tell of the server that writes them. */
export interface Sender {
  readonly server: string;
  readonly errorCodes: "integer" | "prefixed-string" | "zero";
  /** Milliseconds by which its clock is ahead of ours. */
  readonly clockAhead: number;
}

/** Answers with data in the success envelope. */
export function success(sender: Sender, call: Call, data: JsonValue): Answer {
  return jsonAnswer(200, { data, ...common(sender, call, 200), successful: true });
}

/** Answers with the error envelope. */
export function refused(sender: Sender, call: Call, refusal: Refusal): Answer {
  const kind = refusalKinds[refusal.refusal];
  const status = statusOf(refusal);
  const error = {
    code: codeOf(sender, refusal),
    message: kind.message,
    ...(refusal.debugMessage === undefined ? {} : { debugMessage: refusal.debugMessage }),
    ...(refusal.violations === undefined
      ? {}
      : { subErrors: refusal.violations.map(({ field, message }) => ({ field, message, object: "backupNowParam" })) }),
  };
  return jsonAnswer(status, { error, ...common(sender, call, status), successful: false }, refusalHeaders(refusal));
}

/** Answers with a JSON body as it is. */
export function jsonAnswer(status: number, value: JsonValue, headers: HeaderList = []): Answer {
  return {
    status,
    headers: [["Content-Type", "application/json"], ...headers],
    body: { kind: "json", value: tidy(value) },
    delivery: "with-length",
  };
}

/** Answers with a text. */
export function textAnswer(contentType: string, text: string): Answer {
  return { status: 200, headers: [["Content-Type", contentType]], body: { kind: "text", text }, delivery: "with-length" };
}

/** Gives the page that OCP's console answers with where the API knows no such path. */
export function consolePage(): Answer {
  const page = '<!DOCTYPE html><html><head><title>OCP</title></head><body><div id="root"></div></body></html>';
  return textAnswer("text/html;charset=utf-8", page);
}

function common({ server, clockAhead }: Sender, call: Call, status: number): JsonObject {
  const now = Date.now();
  return {
    duration: Math.max(0, now - call.receivedAt),
    server,
    status,
    timestamp: offsetTime(now + clockAhead),
    traceId: randomBytes(8).toString("hex"),
  };
}

function codeOf({ errorCodes }: Sender, { refusal }: Refusal): JsonValue {
  const { prefixed, integer } = refusalKinds[refusal];
  if (errorCodes === "zero") return 0;
  return errorCodes === "integer" || prefixed === "" ? integer : prefixed;
}

function refusalHeaders({ refusal, allow }: Refusal): HeaderList {
  if (allow !== undefined) return [["Allow", allow]];
  if (refusal === "throttled") {
    return [
      ["RateLimit-Limit", "100"],
      ["RateLimit-Remaining", "0"],
      ["RateLimit-Reset", "1"],
    ];
  }
  return refusalKinds[refusal].status === 401 ? [["WWW-Authenticate", 'Basic realm="OCP"']] : [];
}

/** OCP writes members in alphabetical order and leaves out those that are null. */
function tidy(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(tidy);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(members.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, each]) => [name, tidy(each)]));
}
