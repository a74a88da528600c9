import type { HeaderList } from "../model/exchange.js";
import { jsonText } from "../model/json-text.js";
import type { JsonValue } from "../model/json.js";
import type { OperationId } from "../model/operation.js";

/** A request as a miniature sees it. */
export interface Call {
  readonly method: string;
  /** Path with query, as sent. */
  readonly target: string;
  readonly headers: HeaderList;
  readonly body: Buffer;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
  /** The operation that method and path name; absent where they name none. */
  readonly operation?: OperationId;
}

/** A body on its way out: a value until something needs its text, a text until something needs its bytes. */
export type AnswerBody =
  | { readonly kind: "json"; readonly value: JsonValue }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bytes"; readonly bytes: Buffer };

/** How the bytes reach the caller; all but the first three break HTTP. */
export type Delivery =
  "with-length" | "chunked" | "http-1.0" | "reset" | "reset-midway" | "length-too-long" | "length-too-short" | "endless";

/** An answer on its way out. */
export interface Answer {
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: AnswerBody;
  readonly delivery: Delivery;
  /** Milliseconds to wait before the first byte. */
  readonly delay?: number;
}

/** Gives the text of a body. */
export function textOf(body: AnswerBody): string {
  if (body.kind === "json") return jsonText(body.value);
  return body.kind === "text" ? body.text : body.bytes.toString("utf8");
}

/** Gives the bytes of a body. */
export function bytesOf(body: AnswerBody): Buffer {
  return body.kind === "bytes" ? body.bytes : Buffer.from(textOf(body), "utf8");
}
