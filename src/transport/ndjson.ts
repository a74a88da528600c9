import { jsonText } from "../model/json-text.js";
import { isJsonObject, member, type JsonValue } from "../model/json.js";
import { readJson } from "../wire/json.js";
import type { RawResponse } from "../wire/capture.js";
import { readerAt, type CallReader, type RecordedCall, type RecordingSource } from "./recorded-call.js";
import { readProbeMark } from "./recorded-mark.js";

/** Reads one exchange per line: `{request: {method, url, headers, body}, response: {status, headers, body}, startedAt, durationMs, probe?}`. */
export function readNdjson(text: string, source: RecordingSource): readonly RecordedCall[] {
  return text.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [readLine(line, index + 1, source)]));
}

function readLine(line: string, number: number, source: RecordingSource): RecordedCall {
  const reader = readerAt(`${source.name} line ${number}`);
  const { value, faults } = readJson(Buffer.from(line));
  const [fault] = faults;
  if (value === undefined || fault?.kind === "trailing-bytes")
    return reader.fail(`no JSON: it ${fault?.message ?? "is empty"} at byte ${fault?.offset ?? 0}`);
  if (!isJsonObject(value) || !isJsonObject(member(value, "request"))) return reader.fail('no exchange: it has no "request"');
  const request = member(value, "request");
  const method = reader.text(member(request, "method"), "request.method").toUpperCase();
  const url = reader.url(member(request, "url"));
  const response = member(value, "response");
  const probe = member(value, "probe");
  return {
    raw: {
      id: `r${String(number).padStart(4, "0")}`,
      operation: source.routeOf(method, url.path),
      probe: probe === undefined ? undefined : readProbeMark(probe, reader),
      request: { method, ...url, headers: reader.headers(member(request, "headers"), "request.headers"), ...readBody(request) },
      ...(isJsonObject(response) ? { response: readResponse(response, reader) } : { failure: readFailure(member(value, "failure")) }),
      startedAt: reader.time(member(value, "startedAt"), "startedAt"),
      durationMs: Math.max(0, reader.count(member(value, "durationMs"), "durationMs")),
    },
  };
}

function readResponse(response: JsonValue, reader: CallReader): RawResponse {
  const statusText = member(response, "statusText");
  const version = member(response, "httpVersion");
  return {
    httpVersion: typeof version === "string" ? version : "",
    status: reader.count(member(response, "status"), "response.status"),
    statusText: typeof statusText === "string" ? statusText : "",
    headers: reader.headers(member(response, "headers"), "response.headers"),
    ...readBody(response),
  };
}

/** A text is the exact body (base64 where `encoding` says so); any other value stands for its JSON. */
function readBody(message: JsonValue | undefined): { readonly body?: Uint8Array } {
  const body = member(message, "body");
  if (body === undefined || body === null) return {};
  if (typeof body !== "string") return { body: Buffer.from(jsonText(body)) };
  return { body: Buffer.from(body, member(message, "encoding") === "base64" ? "base64" : "utf8") };
}

function readFailure(failure: JsonValue | undefined): { readonly stage: "no-answer"; readonly code: string; readonly message: string } {
  const code = member(failure, "code");
  const message = member(failure, "message");
  return {
    stage: "no-answer",
    code: typeof code === "string" ? code : "NO_ANSWER",
    message: typeof message === "string" ? message : "the recording has no answer",
  };
}
