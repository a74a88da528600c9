import type { ExchangeCheck } from "../model/check.js";
import { headerValue, type Exchange } from "../model/exchange.js";
import { isJsonArray, member } from "../model/json.js";
import { answerOf, bodyOf } from "./answer.js";
import { finding, notApplicable } from "./finding.js";
import { languageOfTrace } from "./stack-traces.js";
import { stringsWithin, type PlacedText } from "./strings-within.js";

const pointer = "/components/schemas/ApiError/properties/stackTrace";
const statement = {
  contract: pointer,
  evidence: { basis: "inferred", source: "ocp-express-code", note: "only a caller who asks gets it" },
} as const;

/** An answer shows nothing of the inside of the server. */
export const leakStackTrace: ExchangeCheck = {
  id: "leak/stack-trace",
  title: "no stack trace in the answer",
  level: "should",
  scope: "exchange",
  description:
    "A stack trace tells strangers what the server is made of. It is looked for in every header and in bodies of every kind, in the forms of several languages. A relative of OCP sends one to a caller who asks by the header X-ReturnStackTrace; no probe does, and an answer to such a call is not judged.",
  pointer,
  judge: (exchange) => {
    const asked = headerValue(exchange.request.headers, "x-returnstacktrace");
    if (asked?.trim().toLowerCase() === "true") return notApplicable("the request asks for a stack trace");
    const listed = listedLines(exchange);
    if (listed > 0) return [told("/error/stackTrace", `${String(listed)} lines`)];
    return tracesIn(exchange).map(([at, language]) => told(at, `a stack trace of ${language}`));
  },
};

/** Counts what `error.stackTrace` holds, whatever it looks like. */
function listedLines(exchange: Exchange): number {
  const lines = member(member(bodyOf(exchange), "error"), "stackTrace");
  if (isJsonArray(lines)) return lines.length;
  return typeof lines === "string" && lines.trim() !== "" ? 1 : 0;
}

function tracesIn(exchange: Exchange): readonly (readonly [at: string, language: string])[] {
  const { headers, body } = answerOf(exchange);
  const value = body?.json.value;
  const inHeaders = traced(headers.map(([name, text]) => ({ at: `header ${name.toLowerCase()}`, text })));
  const inStrings = traced(value === undefined ? [] : stringsWithin(value));
  // The raw text speaks only where no string in it does: of pages, and of lines that are objects of their own.
  return [...inHeaders, ...(inStrings.length > 0 ? inStrings : traced([{ at: "body@0", text: body?.text ?? "" }]))];
}

function traced(places: readonly PlacedText[]): readonly (readonly [at: string, language: string])[] {
  return places.flatMap(({ at, text }) => {
    const language = languageOfTrace(text);
    return language === undefined ? [] : [[at, language] as const];
  });
}

function told(at: string, actual: string) {
  return finding("should", statement, { at, expected: "no stack trace", actual, message: `the answer shows ${actual}` });
}
