import type { Entry, Har, Header, QueryString } from "har-format";
import type { Exchange, HeaderList, RecordedBody, RecordedRequest, RecordedResponse } from "../model/exchange.js";
import type { JsonFaultKind } from "../model/json.js";
import type { HarMark } from "../model/har-mark.js";
import { jsonText } from "../model/json-text.js";
import type { Renderer } from "../model/report.js";
import { headerValue } from "../model/exchange.js";

/** Renders the exchanges of all runs as HAR 1.2; `judge` reads from it all that was known of them. */
export const renderHar: Renderer = (reports) => {
  const [first] = reports;
  const har: Har = {
    log: {
      version: "1.2",
      creator: { name: "ocp-contract", version: first?.run.tool.version ?? "0" },
      entries: reports.flatMap(({ exchanges, run }, index) => exchanges.map((exchange) => entryOf(exchange, index, run.profile))),
    },
  };
  return `${JSON.stringify(har, null, 1)}\n`;
};

/** Every run counts its exchanges from 1; after the first, its number goes before. */
function entryOf(exchange: Exchange, run: number, profile: string): Entry {
  const { request, response, startedAt, durationMs } = exchange;
  const mark = markOf(exchange, run === 0 ? exchange.id : `${String(run + 1)}-${exchange.id}`);
  return {
    startedDateTime: startedAt,
    time: durationMs,
    request: requestOf(request, response?.httpVersion),
    response: response === undefined ? noResponse(exchange) : responseOf(response),
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
    ...({ _ocpContract: { ...mark, profile } } as object),
  };
}

function markOf({ operation, probe, request, response, failure, leaks }: Exchange, id: string): HarMark {
  return {
    exchange: id,
    ...(operation === undefined ? {} : { operation }),
    ...(probe === undefined ? {} : { probe }),
    ...(request.body === undefined ? {} : { requestFaults: request.body.json.faults }),
    ...(response?.body === undefined ? {} : { responseFaults: response.body.json.faults }),
    leaks,
    ...(failure === undefined ? {} : { failure }),
    ...(response?.undecodable === undefined ? {} : { undecodable: response.undecodable }),
    ...(response === undefined ? {} : truncation(response)),
  };
}

const unreadable: readonly JsonFaultKind[] = ["syntax", "not-a-number", "too-deep", "too-many"];

/** A JSON report keeps the beginning of a long text only: what was a whole value can then not be read again. */
function truncation({ truncatedAt, body }: RecordedResponse): { readonly truncatedAt?: number } {
  if (truncatedAt !== undefined) return { truncatedAt };
  const isLost = body?.cut === true && body.json.value === undefined && !body.json.faults.some(({ kind }) => unreadable.includes(kind));
  return isLost ? { truncatedAt: Buffer.byteLength(body.text) } : {};
}

function requestOf({ method, origin, path, headers, body }: RecordedRequest, httpVersion = "HTTP/1.1"): Entry["request"] {
  return {
    ...{ method, url: origin + path, httpVersion, cookies: [], headers: headersOf(headers), queryString: queryOf(path) },
    ...(body === undefined ? {} : { postData: { mimeType: headerValue(headers, "content-type") ?? "", text: textOf(body) } }),
    headersSize: -1,
    bodySize: body?.size ?? 0,
  };
}

function responseOf({ status, statusText, httpVersion, headers, body }: RecordedResponse): Entry["response"] {
  const mimeType = headerValue(headers, "content-type") ?? "";
  return {
    ...{ status, statusText, httpVersion, cookies: [], headers: headersOf(headers) },
    content: body === undefined ? { size: 0, mimeType } : { size: body.size, mimeType, text: textOf(body) },
    redirectURL: headerValue(headers, "location") ?? "",
    headersSize: -1,
    bodySize: body?.size ?? 0,
  };
}

/** As browsers write a call without an answer. */
function noResponse({ failure }: Exchange): Entry["response"] {
  const empty = { status: 0, statusText: "", httpVersion: "", cookies: [], headers: [], redirectURL: "", headersSize: -1, bodySize: -1 };
  return { ...empty, content: { size: 0, mimeType: "" }, ...({ _error: failure?.code ?? "" } as object) };
}

/** A body that was cut has no text that can be read again, but its value. */
function textOf({ text, cut, json }: RecordedBody): string {
  return cut === true && json.value !== undefined ? jsonText(json.value) : text;
}

function headersOf(headers: HeaderList): Header[] {
  return headers.map(([name, value]) => ({ name, value }));
}

function queryOf(path: string): QueryString[] {
  const [, query = ""] = path.split("?");
  return query === ""
    ? []
    : query.split("&").map((pair) => {
        const [name = "", value = ""] = pair.split("=");
        return { name, value };
      });
}
