import { empty, failure, on, onBackups, onRefusals, put, redirect, status } from "../lie.js";
import type { Miniature } from "../miniature.js";

const family = "status";

/** Liars about whether a call succeeded. */
export const statusLiars: readonly Miniature[] = [
  {
    id: "accepted-202",
    title: "A started backup is answered 202.",
    family,
    deviation: "S01",
    fails: ["response/status-documented"],
    lies: [on(onBackups, put("/status", 202), status(202))],
  },
  {
    id: "unavailable-503",
    title: "A valid call is answered 503 with an error envelope.",
    family,
    deviation: "S02",
    fails: ["request/valid-is-served", "response/status-documented"],
    lies: [on(onBackups, failure(503))],
  },
  {
    id: "failure-500",
    title: "A valid call is answered 500 with an error that has no code.",
    family,
    deviation: "S03",
    fails: ["request/valid-is-served"],
    lies: [on(onBackups, failure(500))],
  },
  {
    id: "unsuccessful-200",
    title: "A started backup is answered 200 with successful false.",
    family,
    deviation: "S04",
    fails: ["envelope/agrees-with-itself", "envelope/successful-matches-http"],
    notes: ["response/schema"],
    lies: [on(onBackups, put("/successful", false))],
  },
  {
    id: "failure-inside-200",
    title: "A failure comes with status 200, successful false and an error.",
    family,
    deviation: "S04",
    fails: ["response/schema"],
    notes: ["envelope/successful-matches-http"],
    lies: [on(onBackups, failure(200))],
  },
  {
    id: "envelope-status-500",
    title: "The envelope of a 200 says status 500.",
    family,
    deviation: "S05",
    fails: ["envelope/status-matches-http", "response/schema"],
    lies: [on(onBackups, put("/status", 500))],
  },
  {
    id: "refusal-says-200",
    title: "The envelope of a refusal says status 200.",
    family,
    deviation: "S05",
    fails: ["envelope/status-matches-http"],
    lies: [on(onRefusals, put("/status", 200))],
  },
  {
    id: "refusal-says-successful",
    title: "The envelope of a refusal says successful true.",
    family,
    fails: ["envelope/agrees-with-itself", "envelope/successful-matches-http", "response/schema"],
    lies: [on(onRefusals, put("/successful", true))],
  },
  {
    id: "no-content-204",
    title: "A started backup is answered 204 without a body.",
    family,
    deviation: "S06",
    fails: ["response/status-documented"],
    lies: [on(onBackups, status(204), empty)],
  },
  {
    id: "empty-200",
    title: "A started backup is answered 200 without a body.",
    family,
    deviation: "S07",
    fails: ["json/parses"],
    lies: [on(onBackups, empty)],
  },
  {
    id: "redirect-to-login",
    title: "A valid call is redirected to the login page.",
    family,
    deviation: "S08",
    fails: ["request/valid-is-served", "response/status-documented"],
    lies: [on(onBackups, redirect("/login"))],
  },
];
