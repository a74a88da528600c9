import { createHash, createHmac } from "node:crypto";
import type { HeaderList } from "../model/exchange.js";

const scheme = "OCP-ACCESS-KEY-HMACSHA1";

/** What the signature of a call covers, each item exactly as it is sent. */
export interface SignedParts {
  readonly method: string;
  /** Path with query as in the request line. */
  readonly path: string;
  /** Empty where the request has none. */
  readonly contentType: string;
  /** The text of the Date header. */
  readonly date: string;
  /** The text of the Host header, with the port where it has one. */
  readonly host: string;
  /** All headers; only those whose name starts with `x-ocp-` are signed. */
  readonly headers: HeaderList;
  /** Bytes (or text, sent as UTF-8) of the body; absent or empty for none. */
  readonly body?: Uint8Array | string;
  /** Text of the digest line, where it is not taken from the body. */
  readonly digest?: string | undefined;
}

/** Id and secret of an AccessKey. */
export interface AccessKey {
  readonly id: string;
  readonly secret: string;
}

/** Gives the text that an AccessKey signs: seven parts joined by line feeds, an absent one as an empty line. */
export function stringToSign(parts: SignedParts): string {
  return [
    parts.method.toUpperCase(),
    parts.digest ?? bodyDigest(parts.body),
    parts.contentType,
    parts.date,
    parts.host,
    signedHeaders(parts.headers),
    canonicalPath(parts.path),
  ].join("\n");
}

/** Gives the signature of a call: HMAC-SHA1 of its string to sign, in base64. */
export function sign(secret: string, parts: SignedParts): string {
  return createHmac("sha1", secret).update(stringToSign(parts), "utf8").digest("base64");
}

/** Gives the value of the Authorization header of a signed call. */
export function signAccessKey(key: AccessKey, parts: SignedParts): string {
  return `${scheme} ${key.id}:${sign(key.secret, parts)}`;
}

/** Gives the value of an Authorization header that signs any text, which need not be a call. */
export function signText(key: AccessKey, text: string): string {
  return `${scheme} ${key.id}:${createHmac("sha1", key.secret).update(text, "utf8").digest("base64")}`;
}

/** Splits the Authorization header of a signed call; undefined for any other scheme or form. */
export function parseAccessKey(authorization: string): { readonly id: string; readonly signature: string } | undefined {
  const [, id, signature] = /^OCP-ACCESS-KEY-HMACSHA1 ([^:\s]+):(\S+)$/.exec(authorization) ?? [];
  return id === undefined || signature === undefined ? undefined : { id, signature };
}

/** Tells whether the Authorization header of a call is that AccessKey's signature of it. */
export function verifyAccessKey(authorization: string, key: AccessKey, parts: SignedParts): boolean {
  const claimed = parseAccessKey(authorization);
  return claimed?.id === key.id && claimed.signature === sign(key.secret, parts);
}

/** Gives the digest line of a body: upper-case hexadecimal; an empty line stands for no body, not the digest of nothing. */
export function bodyDigest(body: Uint8Array | string | undefined): string {
  if (body === undefined || body.length === 0) return "";
  return createHash("md5").update(body).digest("hex").toUpperCase();
}

/** One line per name; several values keep the order in which they are sent, as the official example does. */
function signedHeaders(headers: HeaderList): string {
  const values = new Map<string, string[]>();
  for (const [name, value] of headers) {
    if (!name.toLowerCase().startsWith("x-ocp-")) continue;
    values.set(name, [...(values.get(name) ?? []), value.trim()]);
  }
  return inOrder(values)
    .map(([name, each]) => `${name}:${each.join(",")}`)
    .join("\n");
}

/** The values of a repeated parameter are sorted and joined before they are encoded, as the vendor's own code does; its text shows bare commas. */
function canonicalPath(path: string): string {
  const mark = path.indexOf("?");
  if (mark < 0) return path;
  const values = new Map<string, string[]>();
  for (const pair of path.slice(mark + 1).split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = decodeQuery(equals < 0 ? pair : pair.slice(0, equals));
    values.set(name, [...(values.get(name) ?? []), equals < 0 ? "" : decodeQuery(pair.slice(equals + 1))]);
  }
  const query = inOrder(values).map(([name, each]) => `${encodeQuery(name)}=${encodeQuery(each.toSorted().join(","))}`);
  return query.length === 0 ? path.slice(0, mark) : `${path.slice(0, mark)}?${query.join("&")}`;
}

function inOrder(values: ReadonlyMap<string, string[]>): readonly (readonly [string, string[]])[] {
  return [...values].toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

function decodeQuery(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** RFC 3986: only unreserved characters stay, a space is %20. */
function encodeQuery(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
