import { headerValue, type HeaderList, type RecordedResponse } from "../model/exchange.js";

/** A parsed Content-Type. */
export interface MediaType {
  /** Type and subtype in lower case: `application/json`. */
  readonly essence: string;
  /** Every charset parameter, unquoted and in lower case. */
  readonly charsets: readonly string[];
}

/** Reads the Content-Type, or undefined where there is none. */
export function mediaTypeOf(headers: HeaderList): MediaType | undefined {
  const text = headerValue(headers, "content-type")?.trim();
  if (text === undefined || text === "") return undefined;
  const [essence = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const charsets = parameters.filter((each) => /^charset\s*=/.test(each)).map((each) => unquoted(each.slice(each.indexOf("=") + 1).trim()));
  return { essence, charsets };
}

/** Tells whether a media type says that the body is JSON. */
export function isJsonLike(essence: string): boolean {
  return essence === "application/json" || essence === "text/json" || essence.endsWith("+json");
}

/** Tells whether an answer claims to be JSON. */
export function claimsJson(response: RecordedResponse): boolean {
  const type = mediaTypeOf(response.headers);
  return type !== undefined && isJsonLike(type.essence);
}

/** Tells whether an answer is a web page, by its Content-Type or, where it has none, by its first bytes. */
export function isHtml(response: RecordedResponse): boolean {
  const type = mediaTypeOf(response.headers);
  if (type !== undefined) return type.essence === "text/html" || type.essence === "application/xhtml+xml";
  return /^\s*<(?:!doctype|html)/i.test(response.body?.text ?? "");
}

function unquoted(value: string): string {
  return value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}
