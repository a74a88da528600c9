import type { Exchange } from "../model/exchange.js";
import { capture } from "../wire/capture.js";
import { readJson } from "../wire/json.js";
import { createRedactor } from "../wire/redaction.js";
import { secretsOfRequest } from "../wire/request-secrets.js";
import { redacted, shortestSearchable } from "../wire/secret.js";
import type { Attempt } from "./send.js";

/** Gives a try without its secrets, in the form that all rules of the house judge. */
export function captured(attempt: Attempt): Exchange {
  const { operation, request, answer, failure, secrets, startedAt, durationMs } = attempt;
  const body = request?.body === undefined ? {} : { body: Buffer.from(request.body) };
  const url = request?.url;
  return capture(
    {
      id: "c0001",
      operation,
      request: {
        ...{ method: request?.method ?? "", origin: url?.origin ?? "", path: url === undefined ? "" : url.pathname + url.search },
        headers: request?.headers ?? [],
        ...body,
      },
      ...(answer === undefined
        ? {}
        : {
            response: {
              ...{ httpVersion: "", status: answer.status, statusText: answer.statusText, headers: [...answer.headers] },
              ...(answer.bytes.length === 0 ? {} : { body: answer.bytes }),
            },
          }),
      failure,
      startedAt: new Date(startedAt).toISOString(),
      durationMs,
    },
    secrets,
  );
}

/** Takes the secrets of a try out of what is told of it; the short ones, which are everyday text, where they stand as a word. */
export function redactorOf({ request, secrets }: Pick<Attempt, "request" | "secrets">): (text: string) => string {
  const body = request?.body === undefined ? undefined : readJson(Buffer.from(request.body)).value;
  const known = [...secrets, ...secretsOfRequest(request?.headers ?? [], body)].filter(({ value }) => value !== "");
  const { text } = createRedactor(known);
  const words = known
    .filter(({ value }) => value.length >= shortestWord && value.length < shortestSearchable)
    .map(({ value }) => wordOf(value));
  return (told) => words.reduce((clean, word) => clean.replace(word, redacted), text(told));
}

const shortestWord = 4;

function wordOf(value: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${value.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu");
}
