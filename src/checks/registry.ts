import type { Check } from "../model/check.js";
import { jsonIsClean } from "./json-is-clean.js";
import { jsonParses } from "./json-parses.js";
import { responseMediaTypeDocumented } from "./response-media-type-documented.js";
import { responseStatusDocumented } from "./response-status-documented.js";
import { transportAnswersWhole } from "./transport-answers-whole.js";

/** Every check, in the order in which reports show them. */
export const checks: readonly Check[] = [
  transportAnswersWhole,
  responseStatusDocumented,
  responseMediaTypeDocumented,
  jsonParses,
  jsonIsClean,
];
