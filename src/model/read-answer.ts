import type { Exchange } from "./exchange.js";
import { member } from "./json.js";

/** An answer to a read, or why nothing was sent or nothing came. */
export type ReadAnswer = { readonly exchange: Exchange } | { readonly because: string };

/** Says in a few words why an answer is none that can be used. */
export function tellObstacle({ response, failure }: Exchange): string {
  if (response === undefined) return failure === undefined ? "no answer came" : `${failure.message} (${failure.code})`;
  const { status, body } = response;
  const message = member(member(body?.json.value, "error"), "message");
  const said = typeof message === "string" && message !== "" ? `: ${message.slice(0, 200)}` : "";
  if (status !== 200) return `HTTP ${String(status)}${said}`;
  return body?.json.value === undefined ? "HTTP 200 without JSON" : `HTTP 200 without what the contract wants there${said}`;
}
