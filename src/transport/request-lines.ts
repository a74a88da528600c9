import type { HeaderList } from "../model/exchange.js";
import type { RequestRecipe } from "../model/probe.js";
import { formatHttpDate } from "../wire/http-date.js";
import type { Authorization } from "./authorization.js";

/** What of a request the recipe does not say. */
export interface RequestFrame {
  readonly host: string;
  /** Path with the prefix of the base URL, as sent. */
  readonly path: string;
  readonly userAgent: string;
  /** Milliseconds since the epoch, by the clock of the server where that is known. */
  readonly now: number;
  readonly authorization: Authorization;
}

/** Gives the header lines of a request in the order of the wire, signed exactly as they are sent; the recipe's own replace ours. */
export function requestLines(recipe: RequestRecipe, frame: RequestFrame): HeaderList {
  const { host, path, userAgent, now, authorization } = frame;
  const body = recipe.body ?? "";
  const stated = new Set(recipe.headers.map(([name]) => name.toLowerCase()));
  const ours: HeaderList = [
    ["user-agent", userAgent],
    ["accept", "application/json, text/plain;q=0.9"],
    ["accept-language", "en-US"],
    ["accept-encoding", "gzip, deflate"],
    ["date", formatHttpDate(now + (authorization.dateShiftMs ?? 0))],
    ...(body === "" ? [] : ([["content-type", "application/json"]] as const)),
  ];
  const lines = [...ours.filter(([name]) => !stated.has(name)), ...recipe.headers];
  const valueOf = (name: string): string => lines.findLast(([each]) => each.toLowerCase() === name)?.[1] ?? "";
  const signed = { method: recipe.method, path, host, headers: lines, body, contentType: valueOf("content-type"), date: valueOf("date") };
  return [
    ["host", host],
    ["connection", "close"],
    ...lines,
    ...(stated.has("authorization") ? [] : authorization.header(signed)),
    ...(body === "" ? [] : ([["content-length", String(Buffer.byteLength(body))]] as const)),
  ];
}
