import { empty, failure, onBackups, onRefusals, put, redirect, status } from "../lie.js";
import type { Miniature } from "../miniature.js";
import { liars } from "./rows.js";

const family = "status";

/** Liars about whether a call succeeded. */
export const statusLiars: readonly Miniature[] = [
  ...liars({ family, fails: ["response/status-documented"] }, onBackups, [
    ["accepted-202", "S01", "A started backup is answered 202.", put("/status", 202), status(202)],
    ["no-content-204", "S06", "A started backup is answered 204 without a body.", status(204), empty],
  ]),
  ...liars({ family, fails: ["request/valid-is-served", "response/status-documented"] }, onBackups, [
    ["unavailable-503", "S02", "A valid call is answered 503 with an error envelope.", failure(503)],
    ["redirect-to-login", "S08", "A valid call is redirected to the login page.", redirect("/login")],
  ]),
  ...liars({ family, fails: ["request/valid-is-served"] }, onBackups, [
    ["failure-500", "S03", "A valid call is answered 500 with an error that has no code.", failure(500)],
  ]),
  ...liars({ family, fails: ["envelope/agrees-with-itself", "envelope/successful-matches-http"], notes: ["response/schema"] }, onBackups, [
    ["unsuccessful-200", "S04", "A started backup is answered 200 with successful false.", put("/successful", false)],
  ]),
  ...liars({ family, fails: [], notes: ["envelope/successful-matches-http"], policy: { storageFails: true } }, onBackups, [
    ["failure-inside-200", "S04", "A failure comes with status 200, successful false and an error.", failure(200)],
  ]),
  ...liars({ family, fails: ["envelope/status-matches-http", "response/schema"] }, onBackups, [
    ["envelope-status-500", "S05", "The envelope of a 200 says status 500.", put("/status", 500)],
  ]),
  ...liars({ family, fails: ["envelope/status-matches-http", "response/schema"] }, onRefusals, [
    ["refusal-says-200", "S05", "The envelope of a refusal says status 200.", put("/status", 200)],
  ]),
  ...liars(
    {
      family,
      fails: [
        "auth/credentials-required",
        "envelope/agrees-with-itself",
        "envelope/successful-matches-http",
        "request/is-refused",
        "response/schema",
      ],
    },
    onRefusals,
    [["refusal-says-successful", "", "The envelope of a refusal says successful true.", put("/successful", true)]],
  ),
  ...liars({ family, fails: ["json/parses"] }, onBackups, [
    ["empty-200", "S07", "A started backup is answered 200 without a body.", empty],
  ]),
];
