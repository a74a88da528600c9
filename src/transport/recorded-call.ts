import type { Exchange, HeaderList, RecordedBody } from "../model/exchange.js";
import type { HarMark } from "../model/har-mark.js";
import { InputError } from "../model/input-error.js";
import { isJsonArray, isJsonObject, member, type JsonFault, type JsonValue } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import { capture, type RawExchange } from "../wire/capture.js";

/** One exchange of a recording, and what a recording of ours says beside it. */
export interface RecordedCall {
  readonly raw: RawExchange;
  readonly mark?: HarMark | undefined;
}

/** Names the file, and finds the operation that a path aims at. */
export interface RecordingSource {
  readonly name: string;
  readonly routeOf: (method: string, path: string) => OperationId | undefined;
  /** Is told how many entries of a browser are no calls by HTTP. */
  readonly onPassedOver?: (entries: number) => void;
  /** Told the profile by which a run of ours judged a call. */
  readonly onProfile?: (profile: string) => void;
}

/** Turns a recorded call into an exchange; what our own recording found before it was redacted is kept. */
export function exchangeOfCall({ raw, mark }: RecordedCall): Exchange {
  const exchange = capture(raw, []);
  if (mark === undefined) return exchange;
  const { request, response } = exchange;
  return {
    ...exchange,
    request: { ...request, ...bodyWith(request.body, mark.requestFaults) },
    ...(response === undefined ? {} : { response: { ...response, ...bodyWith(response.body, mark.responseFaults) } }),
    leaks: mark.leaks ?? exchange.leaks,
  };
}

function bodyWith(body: RecordedBody | undefined, faults: readonly JsonFault[] | undefined): { readonly body?: RecordedBody } {
  return body === undefined || faults === undefined ? {} : { body: { ...body, json: { ...body.json, faults } } };
}

/** Reads members of one recorded call and names the place of whatever is wrong. */
export interface CallReader {
  readonly text: (value: JsonValue | undefined, what: string) => string;
  readonly count: (value: JsonValue | undefined, what: string) => number;
  readonly headers: (value: JsonValue | undefined, what: string) => HeaderList;
  /** Origin and path of a URL, both as written. */
  readonly url: (value: JsonValue | undefined) => { readonly origin: string; readonly path: string };
  readonly time: (value: JsonValue | undefined, what: string) => string;
  readonly fail: (message: string) => never;
}

/** Makes a reader for one place in a file: `calls.har entry 3`, `calls.ndjson line 3`. */
export function readerAt(place: string): CallReader {
  const fail = (message: string): never => {
    throw new InputError(`${place}: ${message}`);
  };
  const text = (value: JsonValue | undefined, what: string): string =>
    typeof value === "string" ? value : fail(`${what} is missing or no text`);
  return {
    fail,
    text,
    count: (value, what) => (typeof value === "number" && Number.isFinite(value) ? value : fail(`${what} is missing or no number`)),
    headers: (value, what) => readHeaders(value) ?? fail(`${what} is no list of names and values`),
    url: (value) => {
      const [, origin, path] = /^(https?:\/\/[^/?#]+)([^#]*)/i.exec(text(value, "request.url")) ?? [];
      if (origin === undefined || path === undefined) return fail("request.url is no http or https URL");
      return { origin, path: path.startsWith("/") ? path : `/${path}` };
    },
    time: (value, what) => {
      const written = text(value, what);
      return Number.isNaN(Date.parse(written)) ? fail(`${what} is no date and time`) : written;
    },
  };
}

/** An object, a list of pairs, or a list of objects with `name` and `value`. */
function readHeaders(value: JsonValue | undefined): HeaderList | undefined {
  if (value === undefined) return [];
  const pairs = isJsonObject(value) ? Object.entries(value) : isJsonArray(value) ? value.map(pairOf) : [undefined];
  const lines = pairs.flatMap((pair) =>
    typeof pair?.[0] === "string" && typeof pair[1] === "string" ? [[pair[0], pair[1]] as const] : [],
  );
  return lines.length === pairs.length ? lines : undefined;
}

function pairOf(value: JsonValue): readonly (JsonValue | undefined)[] {
  return isJsonArray(value) ? value : [member(value, "name"), member(value, "value")];
}
