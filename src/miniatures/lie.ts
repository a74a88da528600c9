import type { HeaderList } from "../model/exchange.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";
import { isBackupOperation, type OperationId } from "../model/operation.js";
import { tokensOf } from "../model/pointer.js";
import { bytesOf, textOf, type Answer, type Call, type Delivery } from "./answer.js";
import type { Lie } from "./miniature.js";

/** Which answers a lie is about. */
export interface Where {
  readonly holds: (answer: Answer, call: Call) => boolean;
  /** Probes that bring such answers forth (a trailing `*` matches any ending); none stands for all. */
  readonly probes: readonly string[];
}

/** Successful answers of the backup operations. */
export const onBackups: Where = {
  holds: (answer, { operation }) => answer.status === 200 && operation !== undefined && isBackupOperation(operation),
  probes: ["backup/valid/*"],
};

/** Probes that bring forth every kind of refusal. */
export const refusedProbes: readonly string[] = [
  "read/no-credentials/*",
  "read/made-up-user/*",
  "read/made-up-access-key/*",
  "read/unknown-ids/*",
  "read/path-id/*",
  "harmless/no-credentials",
  "harmless/malformed-json/*",
  "harmless/media-type/*",
  "harmless/member-missing/*",
];

/** Answers that refuse. */
export const onRefusals: Where = { holds: ({ status }) => status >= 400, probes: refusedProbes };

/** Every answer. */
export const everywhere: Where = { holds: () => true, probes: [] };

/** Answers that refuse with this status. */
export function onStatus(status: number): Where {
  return { holds: (answer) => answer.status === status, probes: refusedProbes };
}

/** Successful answers of these operations. */
export function onReads(...operations: readonly OperationId[]): Where {
  return {
    holds: (answer, { operation }) => answer.status === 200 && operation !== undefined && operations.includes(operation),
    probes: ["read/*"],
  };
}

/** Tells lies only on some answers. */
export function on(where: Where, ...lies: readonly Lie[]): Lie {
  return (answer, call) => (where.holds(answer, call) ? lies.reduce((told, lie) => lie(told, call), answer) : answer);
}

/** Changes the value of a JSON body; other bodies stay. */
export function json(change: (value: JsonValue, call: Call) => JsonValue): Lie {
  return (answer, call) =>
    answer.body.kind === "json" ? { ...answer, body: { kind: "json", value: change(answer.body.value, call) } } : answer;
}

/** Gives the value at a pointer another value; `*` stands for every element. Nothing changes where nothing is. */
export function put(at: string, value: JsonValue): Lie {
  return json((body) => edit(body, tokensOf(at), () => value));
}

/** Adds, or replaces, a member of the object at a pointer. */
export function add(at: string, name: string, value: JsonValue): Lie {
  return json((body) => edit(body, tokensOf(at), (object) => (isJsonObject(object) ? { ...object, [name]: value } : object)));
}

/** Removes the member at a pointer. */
export function drop(at: string): Lie {
  return json((body) => edit(body, tokensOf(at), () => undefined));
}

/** Changes the value at a pointer. */
export function change(at: string, by: (value: JsonValue, call: Call) => JsonValue): Lie {
  return json((body, call) => edit(body, tokensOf(at), (value) => by(value, call)));
}

/** Changes the string at a pointer. */
export function reword(at: string, by: (text: string, call: Call) => JsonValue): Lie {
  return change(at, (value, call) => (typeof value === "string" ? by(value, call) : value));
}

/** Writes the number at a pointer as a string. */
export function quote(at: string): Lie {
  return change(at, (value) => (typeof value === "number" ? value.toString() : value));
}

/** Gives the member at a pointer another name. */
export function rename(at: string, name: string): Lie {
  const tokens = tokensOf(at);
  const old = tokens.at(-1);
  return json((body) =>
    edit(body, tokens.slice(0, -1), (object) =>
      isJsonObject(object)
        ? Object.fromEntries(Object.entries(object).map(([each, value]) => [each === old ? name : each, value]))
        : object,
    ),
  );
}

/** Changes the text of a body. */
export function text(by: (text: string, call: Call) => string): Lie {
  return (answer, call) => ({ ...answer, body: { kind: "text", text: by(textOf(answer.body), call) } });
}

/** Changes the bytes of a body. */
export function bytes(by: (bytes: Buffer) => Buffer): Lie {
  return (answer) => ({ ...answer, body: { kind: "bytes", bytes: by(bytesOf(answer.body)) } });
}

/** Sends another HTTP status; what the envelope says of it stays. */
export function status(code: number): Lie {
  return (answer) => ({ ...answer, status: code });
}

/** Sends a header with another value, or in addition. */
export function header(name: string, value: string): Lie {
  return (answer) => ({ ...answer, headers: [...headersBut(answer, name), [name, value]] });
}

/** Leaves a header out. */
export function noHeader(name: string): Lie {
  return (answer) => ({ ...answer, headers: headersBut(answer, name) });
}

/** Sends the bytes in another way. */
export function delivered(delivery: Delivery): Lie {
  return (answer) => ({ ...answer, delivery });
}

/** Sends no byte of body. */
export const empty: Lie = bytes(() => Buffer.alloc(0));

/** Sends a page of HTML instead of JSON. */
export const page: Lie = (answer) => ({
  ...answer,
  headers: [["Content-Type", "text/html;charset=utf-8"]],
  body: { kind: "text", text: html },
});

/** Sends the caller elsewhere. */
export function redirect(location: string): Lie {
  return (answer, call) => ({ ...header("Location", location)(page(answer, call), call), status: 302 });
}

/** Sends an error envelope without a code of its own. */
export function failure(code: number): Lie {
  const error = { code: 0, message: "Something went wrong." };
  return (answer, call) => ({ ...json((body) => failed(body, code, error))(answer, call), status: code });
}

const html = "<!DOCTYPE html><html><head><title>OCP</title></head><body><p>Please log on.</p></body></html>";

function failed(envelope: JsonValue, code: number, error: JsonValue): JsonValue {
  if (!isJsonObject(envelope)) return envelope;
  const { duration = 0, server = "", timestamp = "", traceId = "" } = envelope;
  return { duration, error, server, status: code, successful: false, timestamp, traceId };
}

/** Waits before the first byte. */
export function late(milliseconds: number): Lie {
  return (answer) => ({ ...answer, delay: milliseconds });
}

function headersBut({ headers }: Answer, name: string): HeaderList {
  return headers.filter(([each]) => each.toLowerCase() !== name.toLowerCase());
}

function edit(here: JsonValue, tokens: readonly string[], by: (value: JsonValue) => JsonValue | undefined): JsonValue {
  const [name, ...rest] = tokens;
  if (name === undefined) return by(here) ?? null;
  const inner = (value: JsonValue): JsonValue | undefined => (rest.length === 0 ? by(value) : edit(value, rest, by));
  if (isJsonArray(here)) {
    return here.flatMap((each, index) => (name === "*" || name === String(index) ? (inner(each) ?? []) : [each]));
  }
  if (!isJsonObject(here) || !Object.hasOwn(here, name)) return here;
  const members = Object.entries(here).map(([each, value]) => [each, each === name ? inner(value) : value] as const);
  return Object.fromEntries(members.filter((pair): pair is readonly [string, JsonValue] => pair[1] !== undefined));
}
