import { header, noHeader, onBackups, onStatus, page } from "../lie.js";
import type { Miniature } from "../miniature.js";
import { liars } from "./rows.js";

const family = "media-and-headers";

/** Liars about the media type, and in headers. */
export const mediaAndHeaders: readonly Miniature[] = [
  ...liars({ family, fails: ["response/media-type-documented"] }, onBackups, [
    ["html-200", "S09", "A started backup is answered with a page of HTML.", page],
    ["no-content-type", "H01", "The answer has no Content-Type.", noHeader("Content-Type")],
    ["json-as-text", "H02", "JSON is sent as text/plain.", header("Content-Type", "text/plain")],
    ["charset-gbk", "H03", "JSON is said to be in GBK.", header("Content-Type", "application/json;charset=GBK")],
    ["vendor-json", "H04", "JSON is sent under a media type of the vendor's own.", header("Content-Type", "application/vnd.ocp.v2+json")],
    ["json-as-octets", "", "JSON is sent as application/octet-stream.", header("Content-Type", "application/octet-stream")],
  ]),
  ...liars({ family, fails: ["response/headers-conform"] }, onBackups, [
    ["rate-limit-in-words", "H06", "RateLimit-Limit is a word.", header("RateLimit-Limit", "plenty")],
    ["rate-limit-negative", "H06", "RateLimit-Remaining is below zero.", header("RateLimit-Remaining", "-1")],
    ["rate-limit-as-date", "H06", "RateLimit-Reset is a date.", header("RateLimit-Reset", "Tue, 17 Jan 2023 03:36:01 GMT")],
  ]),
  ...liars({ family, fails: ["response/content-encoding-applied"] }, onBackups, [
    ["gzip-not-applied", "H08", "Content-Encoding says gzip, the bytes are plain.", header("Content-Encoding", "gzip")],
  ]),
  ...liars({ family, fails: ["response/refusal-headers"] }, { ...onStatus(405), probes: ["harmless/method/*"] }, [
    ["allows-the-refused", "", "A 405 allows the method that it refuses.", header("Allow", "GET, HEAD, PUT, DELETE, PATCH, OPTIONS")],
  ]),
  ...liars({ family, fails: ["response/date-is-now"] }, onBackups, [
    ["date-of-iso", "", "The Date header is a date of ISO 8601.", header("Date", "2026-01-05T10:00:00.000Z")],
  ]),
  ...liars({ family, fails: [], notes: ["response/date-is-now"] }, onBackups, [
    ["date-of-long-ago", "", "The Date header is years old.", header("Date", "Tue, 17 Jan 2023 03:36:01 GMT")],
  ]),
  ...liars({ family, fails: [], notes: ["response/rate-limit-adds-up"] }, onBackups, [
    [
      "more-left-than-there-are",
      "",
      "More calls are left than the window has.",
      header("RateLimit-Limit", "100"),
      header("RateLimit-Remaining", "500"),
    ],
  ]),
  ...liars({ family: "request-handling", fails: ["response/media-type-documented"] }, onStatus(401), [
    ["html-401", "R14", "A caller without credentials gets a 401 page of HTML.", page],
  ]),
];
