import { randomBytes, randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import { headerValue } from "../../model/exchange.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../../model/json.js";
import {
  add,
  bytes,
  change,
  reword,
  delivered,
  drop,
  header,
  json,
  noHeader,
  on,
  onBackups,
  onReads,
  onRefusals,
  onStatus,
  page,
  put,
  refusedProbes,
  status,
  text,
  type Where,
} from "../lie.js";
import type { Lie, Miniature } from "../miniature.js";

type Row = readonly [id: string, title: string, ...lies: readonly Lie[]];

const onJson: Where = { holds: ({ body }) => body.kind === "json", probes: [] };

const result = "/data/backupObjectOpsResultList/0";

/** Oddities of form and content that the contract leaves free. */
const rows: readonly Row[] = [
  ["other-key-order", "Members come in no alphabetical order.", json(backwards)],
  [
    "pretty-printed",
    "JSON is indented.",
    on(
      onJson,
      text((body) => body.replace(/([{,])"/g, '$1\r\n\t "')),
    ),
  ],
  [
    "time-with-newline",
    "A line break follows the time.",
    on(
      onReads("getServerTime"),
      text((time) => `${time}\r\n`),
    ),
  ],
  ["charset-utf-8", "The media type has a charset.", on(onJson, header("Content-Type", "application/json; charset=utf-8"))],
  ["charset-quoted", "The charset is quoted and in upper case.", on(onJson, header("content-type", 'Application/JSON;charset="UTF-8"'))],
  [
    "loud-headers",
    "Header names are in upper case.",
    (answer) => ({ ...answer, headers: answer.headers.map(([name, value]) => [name.toUpperCase(), value]) }),
  ],
  ["chunked", "Bodies come in chunks.", delivered("chunked")],
  ["http-1.0", "Answers are HTTP/1.0 and end with the connection.", delivered("http-1.0")],
  ["gzip", "Bodies are compressed.", bytes((body) => gzipSync(body)), header("Content-Encoding", "gzip")],
  [
    "more-headers",
    "Headers that no page mentions come too.",
    header("Vary", "Accept-Encoding"),
    header("Server", "nginx"),
    header("X-Frame-Options", "DENY"),
  ],
  [
    "rate-limit-headers",
    "Every answer tells how many calls are left.",
    header("RateLimit-Limit", "100"),
    header("RateLimit-Remaining", "99"),
    header("RateLimit-Reset", "10"),
  ],
  ["session-cookies", "Every answer sets a cookie.", header("Set-Cookie", "JSESSIONID=0123456789; Path=/; HttpOnly")],
  ["server-in-chinese", "The server's name is not ASCII.", put("/server", "服务器-01 🗄")],
  ["messages-in-chinese", "Messages are in the caller's language.", put("/error/message", "请求参数不正确")],
  ["timestamp-utc", "timestamp is in UTC.", timestamp((time) => new Date(time).toISOString())],
  ["timestamp-without-fraction", "timestamp has whole seconds.", timestamp((time) => `${time.slice(0, 19)}+08:00`)],
  ["timestamp-micro", "timestamp has six digits of a fraction.", timestamp((time) => `${time.slice(0, 23)}123+08:00`)],
  ["timestamp-nano", "timestamp has nine digits of a fraction.", timestamp((time) => `${time.slice(0, 23)}123456+08:00`)],
  [
    "two-nodes",
    "Two nodes answer in turn, their clocks three seconds apart.",
    timestamp((time) => shifted(time, Date.now() % 2 === 0 ? 3000 : 0)),
  ],
  [
    "clock-a-minute-off",
    "One node's clock is a minute slow.",
    on(
      onBackups,
      timestamp((time) => shifted(time, -60_000)),
    ),
  ],
  [
    "whole-clock-off",
    "The whole server is an hour ahead of its caller.",
    timestamp((time) => shifted(time, 3_600_000)),
    on(
      onReads("getServerTime"),
      text((time) => shifted(time, 3_600_000)),
    ),
  ],
  [
    "timestamp-of-nepal",
    "timestamp has an offset of a quarter of an hour.",
    timestamp((time) => `${shifted(time, 20_700_000).slice(0, 23)}+05:45`),
  ],
  [
    "gateway-asks-for-login",
    "A gateway lets nobody ask for the time without credentials.",
    on(
      {
        holds: (_answer, { operation, headers }) => operation === "getServerTime" && headerValue(headers, "authorization") === undefined,
        probes: [],
      },
      page,
      header("WWW-Authenticate", 'Basic realm="gateway"'),
      status(401),
    ),
  ],
  [
    "gateway-trace-header",
    "A gateway names its own traces.",
    (answer) => ({ ...answer, headers: [...answer.headers, ["X-Trace-Id", randomBytes(8).toString("hex")]] }),
  ],
  [
    "request-id-header",
    "A gateway names requests in its own way.",
    (answer) => ({
      ...answer,
      headers: [
        ...answer.headers,
        ["X-Request-Id", randomUUID()],
        ["traceparent", `00-${randomBytes(16).toString("hex")}-${randomBytes(8).toString("hex")}-01`],
      ],
    }),
  ],
  [
    "duration-rounded-up",
    "duration is rounded up to the ticks of a clock.",
    change("/duration", (duration) => Math.ceil((Number(duration) + 1) / 16) * 16),
  ],
  ["duration-zero", "duration is 0.", put("/duration", 0)],
  [
    "duration-with-exponent",
    "duration is written 3.5e1.",
    on(
      onJson,
      text((body) => body.replace(/"duration":\d+/, '"duration":3.5e1')),
    ),
  ],
  ["more-members", "The envelope has a member that no page mentions.", add("", "requestId", "7")],
  [
    "more-nested-members",
    "Data and results have members that no page mentions.",
    add("/data", "note", { deep: [null] }),
    add(result, "extra", true),
  ],
  ["error-code-0", "Errors have the code 0.", put("/error/code", 0)],
  [
    "errors-with-detail",
    "Errors have all that a relative of OCP gives them.",
    add("/error", "debugMessage", "Read the log."),
    add("/error", "target", {}),
  ],
  ["bare-401", "A 401 has no traceId and says not how to log on.", on(onStatus(401), put("/traceId", ""), noHeader("WWW-Authenticate"))],
  ["no-allow-no-challenge", "Refusals have no header of their own.", on(onRefusals, noHeader("Allow"), noHeader("WWW-Authenticate"))],
  ["failed-with-hint", "The backup did not start; a hint says why.", failedResult("hint", "Make the directory accessible.")],
  [
    "failed-with-code-object",
    "The backup did not start; a code of two parts says why.",
    failedResult("errorCode", { code: 30008, key: "storage.test.failed" }),
  ],
  [
    "failed-with-empty-code",
    "The backup did not start; the code is an empty object.",
    failedResult("errorCode", {}),
    on(onBackups, add(result, "hint", "See the task.")),
  ],
  [
    "failed-with-empty-task-list",
    "The backup did not start; its list of tasks is empty.",
    failedResult("hint", "Later."),
    on(onBackups, add(result, "taskIdList", [])),
  ],
];

/** What is asked of real ids with a fault brings forth nothing that these do not. */
const probes = ["read/*", ...refusedProbes, "backup/valid/*"];

/** Ids in the catalogue of deviations of those that it lists. */
const catalogued: Readonly<Record<string, string>> = { "session-cookies": "H07", "more-members": "E35", "more-nested-members": "E36" };

/** What is told of them, and not held against them. */
const noted: Readonly<Record<string, readonly string[]>> = {
  "session-cookies": ["response/sets-no-cookie"],
  "more-members": ["response/members-are-documented"],
  "more-nested-members": ["response/members-are-documented"],
  "bare-401": ["response/refusal-headers"],
  "no-allow-no-challenge": ["response/refusal-headers"],
  "clock-a-minute-off": ["envelope/timestamp-is-now"],
  "gateway-trace-header": ["envelope/trace-id-matches-header"],
};

/** Honest miniatures that differ in their answers. */
export const oddAnswers: readonly Miniature[] = rows.map(([id, title, ...lies]) => ({
  id,
  title,
  family: "honest",
  honest: true,
  fails: [],
  probes,
  ...(id.startsWith("failed-with-") ? { policy: { storageFails: true } } : {}),
  ...(catalogued[id] === undefined ? {} : { deviation: catalogued[id] }),
  ...(noted[id] === undefined ? {} : { notes: noted[id] }),
  lies,
}));

/** The same moment in UTC, so many milliseconds later. */
function shifted(time: string, milliseconds: number): string {
  return new Date(Date.parse(time) + milliseconds).toISOString();
}

function timestamp(by: (time: string) => string): Lie {
  return reword("/timestamp", by);
}

/** The reason of a backup that did not start, in other words. */
function failedResult(name: string, value: JsonValue): Lie {
  return on(onBackups, drop(`${result}/errorCode`), drop(`${result}/hint`), add(result, name, value));
}

function backwards(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(backwards);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, each]) => [name, backwards(each)]),
  );
}
