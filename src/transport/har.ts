import type { HarMark } from "../model/har-mark.js";
import { isJsonArray, member, type JsonValue } from "../model/json.js";
import type { RawRequest, RawResponse } from "../wire/capture.js";
import { readerAt, type CallReader, type RecordedCall, type RecordingSource } from "./recorded-call.js";
import { readHarMark } from "./recorded-mark.js";

/** Reads the entries of a HAR 1.2, also of one that we wrote ourselves. */
export function readHar(document: JsonValue, source: RecordingSource): readonly RecordedCall[] {
  const entries = member(member(document, "log"), "entries");
  if (!isJsonArray(entries)) return readerAt(source.name).fail("is a HAR without log.entries");
  const numbered = entries.map((entry, index) => [entry, index + 1] as const);
  const calls = numbered.filter(([entry]) => !isOfAnotherScheme(entry));
  if (calls.length < entries.length) source.onPassedOver?.(entries.length - calls.length);
  return calls.map(([entry, number]) => readEntry(entry, number, source));
}

/** Browsers record web sockets, and what a page holds in itself, beside the calls. */
function isOfAnotherScheme(entry: JsonValue): boolean {
  const url = member(member(entry, "request"), "url");
  return typeof url === "string" && /^(?:wss?|data|blob|file|about|javascript|[a-z-]+-extension):/i.test(url);
}

function readEntry(entry: JsonValue, number: number, source: RecordingSource): RecordedCall {
  const reader = readerAt(`${source.name} entry ${number}`);
  const written = member(entry, "_ocpContract");
  const mark = written === undefined ? undefined : readHarMark(written, reader);
  if (mark?.profile !== undefined) source.onProfile?.(mark.profile);
  const request = readRequest(member(entry, "request"), reader);
  const operation = mark?.operation ?? source.routeOf(request.method, request.path);
  const response = readResponse(member(entry, "response"), request.method, operation !== undefined, reader, mark);
  return {
    mark,
    raw: {
      id: mark?.exchange ?? `r${String(number).padStart(4, "0")}`,
      operation,
      probe: mark?.probe,
      request,
      ...(response === undefined ? { failure: mark?.failure ?? noAnswer(entry) } : { response }),
      startedAt: reader.time(member(entry, "startedDateTime"), "startedDateTime"),
      durationMs: Math.max(0, reader.count(member(entry, "time"), "time")),
    },
  };
}

function noAnswer(entry: JsonValue): { readonly stage: "no-answer"; readonly code: string; readonly message: string } {
  const error = member(member(entry, "response"), "_error");
  return { stage: "no-answer", code: "NO_ANSWER", message: typeof error === "string" ? error : "the recording has no answer" };
}

function readRequest(request: JsonValue | undefined, reader: CallReader): RawRequest {
  const postData = member(request, "postData");
  const bytes = bytesOf(member(postData, "text"), member(postData, "encoding"));
  return {
    method: reader.text(member(request, "method"), "request.method").toUpperCase(),
    ...reader.url(member(request, "url")),
    headers: reader.headers(member(request, "headers"), "request.headers"),
    ...(bytes === undefined ? {} : { body: bytes }),
  };
}

/** Undefined where the call had no answer: browsers record it with status 0. */
function readResponse(
  response: JsonValue | undefined,
  method: string,
  judged: boolean,
  reader: CallReader,
  mark: HarMark | undefined,
): RawResponse | undefined {
  const status = reader.count(member(response, "status"), "response.status");
  if (status === 0 || mark?.failure !== undefined) return undefined;
  const content = member(response, "content");
  const bytes = bytesOf(member(content, "text"), member(content, "encoding"));
  const size = member(content, "size");
  if (bytes === undefined && judged && method !== "HEAD" && status !== 304 && typeof size === "number" && size > 0) {
    reader.fail(`was recorded without the ${size} bytes of its response body: export the HAR with content`);
  }
  const version = member(response, "httpVersion");
  const statusText = member(response, "statusText");
  return {
    httpVersion: typeof version === "string" ? version.toUpperCase() : "",
    status,
    statusText: typeof statusText === "string" ? statusText : "",
    headers: reader.headers(member(response, "headers"), "response.headers"),
    ...(bytes === undefined ? {} : { body: bytes }),
    ...(mark?.undecodable === undefined ? {} : { undecodable: mark.undecodable }),
    ...(mark?.truncatedAt === undefined ? {} : { truncatedAt: mark.truncatedAt }),
  };
}

function bytesOf(text: JsonValue | undefined, encoding: JsonValue | undefined): Uint8Array | undefined {
  return typeof text === "string" ? Buffer.from(text, encoding === "base64" ? "base64" : "utf8") : undefined;
}
