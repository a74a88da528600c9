import { headerValue } from "../../model/exchange.js";
import type { Call } from "../answer.js";
import type { Refusal, RefusalName } from "../faithful/refusals.js";
import type { Miniature } from "../miniature.js";
import { byPolicy } from "./rows.js";

/** Liars that refuse what is right. */
export const rightCalls: readonly Miniature[] = [
  ...byPolicy(
    ["request/valid-is-served", "response/status-documented"],
    [
      [
        "time-needs-login",
        "",
        "The clock is told to nobody without credentials.",
        { turnsAway: (call, operation) => refuseIf(operation === "getServerTime" && !hasHeader(call, "authorization"), "notLoggedOn") },
      ],
    ],
  ),
  ...byPolicy(
    ["request/valid-is-served"],
    [
      [
        "basic-for-info-only",
        "",
        "User and password are taken for the version only.",
        {
          turnsAway: (call, operation) =>
            refuseIf(operation !== "getServerInfo" && hasHeader(call, "authorization", /^Basic/), "wrongLogin"),
        },
      ],
      [
        "english-only",
        "",
        "A caller who wants another language is refused.",
        { turnsAway: (call) => refuseIf(hasHeader(call, "accept-language", /^(?!en)/), "invalidQuery") },
      ],
    ],
  ),
  ...byPolicy(
    ["request/refusal-status", "request/valid-is-served", "response/status-documented"],
    [
      [
        "no-charset",
        "",
        "A media type with a charset is refused.",
        { turnsAway: (call) => refuseIf(hasHeader(call, "content-type", /charset/i), "mediaType") },
      ],
    ],
  ),
];

function hasHeader({ headers }: Call, name: string, like = /^/): boolean {
  return like.test(headerValue(headers, name) ?? "") && headerValue(headers, name) !== undefined;
}

function refuseIf(holds: boolean, refusal: RefusalName): Refusal | undefined {
  return holds ? { refusal } : undefined;
}
