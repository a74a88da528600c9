import type { ExchangeCheck } from "../model/check.js";
import { headerValue } from "../model/exchange.js";
import { isJsonArray, member } from "../model/json.js";
import { answerOf, bodyOf } from "./answer.js";
import { finding } from "./finding.js";

const pointer = "/components/schemas/ErrorEnvelope";

/** How stack traces look, by the language that prints them; escaped line ends count as line ends. */
const traces: readonly (readonly [language: string, pattern: RegExp])[] = [
  [
    "Java",
    /\bat\s+(?:[\w.$-]+\/)?[\w$]+(?:\.[\w$<>]+)+\((?:[\w$-]+\.(?:java|kt|scala|groovy):\d+|Native Method|Unknown Source|<generated>)\)/,
  ],
  ["Java", /\bCaused by: [\w$]+(?:\.[\w$]+)+(?:Exception|Error)\b/],
  ["Python", /Traceback \(most recent call last\)/],
  ["Python", /File "[^"\n]+", line \d+, in \w/],
  ["JavaScript", /\bat (?:async )?(?:[\w.<>$[\] ]+ )?\(?(?:file:\/\/|node:|\/|[A-Za-z]:\\)[^\s()]+:\d+:\d+\)?/],
  ["Go", /\bgoroutine \d+ \[[\w ,]+\]:/],
  [".NET", /\bat [\w.<>`]+\([^)]*\) in [^\s:]+(?::\\[^\s:]+)?:line \d+/],
];

/** An answer shows nothing of the inside of the server. */
export const leakStackTrace: ExchangeCheck = {
  id: "leak/stack-trace",
  title: "no stack trace in the answer",
  level: "should",
  scope: "exchange",
  description:
    "A stack trace tells strangers what the server is made of. A relative of OCP sends one only to a caller who asks by the header X-ReturnStackTrace; no probe does.",
  pointer,
  judge: (exchange) => {
    const response = answerOf(exchange);
    const asked = headerValue(exchange.request.headers, "x-returnstacktrace")?.toLowerCase() === "true";
    const lines = member(member(bodyOf(exchange), "error"), "stackTrace");
    if (asked) return [];
    if (isJsonArray(lines) && lines.length > 0) return [told("/error/stackTrace", `${String(lines.length)} lines`)];
    const headers = response.headers.map(([, value]) => value).join("\n");
    const text = `${headers}\n${(response.body?.text ?? "").replaceAll(/\\r?\\n|\\t/g, "\n").replaceAll('\\"', '"')}`;
    const language = traces.find(([, pattern]) => pattern.test(text))?.[0];
    return language === undefined ? [] : [told("body", `one of ${language}`)];
  },
};

function told(at: string, actual: string) {
  return finding(
    "should",
    {
      contract: pointer,
      evidence: { basis: "inferred", source: "ocp-express-code", note: "stack traces are for callers who ask for them" },
    },
    { at, expected: "no stack trace", actual, message: `the answer holds a stack trace (${actual})` },
  );
}
