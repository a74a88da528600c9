import { matchesPattern } from "../model/pattern.js";
import { probeClasses } from "../model/probe.js";
import type { NotSent } from "../probes/probe.js";

/** What a user chose by --only and --skip; a trailing `*` matches any ending. */
export interface Selection {
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

/** Tells whether a pattern is meant for checks; what begins with the class of a probe is meant for probes, unless it is a check's very id. */
export function isForChecks(pattern: string, checkIds: readonly string[]): boolean {
  if (checkIds.includes(pattern)) return true;
  return !probeClasses.some((each) => pattern.startsWith(`${each}/`)) && checkIds.some((id) => matchesPattern(pattern, id));
}

/** Keeps the part of a selection that is meant for checks, or for probes. */
export function selectionFor(kind: "checks" | "probes", { only, skip }: Selection, checkIds: readonly string[]): Selection {
  const meant = (pattern: string): boolean => isForChecks(pattern, checkIds) === (kind === "checks");
  return { only: only.filter(meant), skip: skip.filter(meant) };
}

/** Says why an id is left out by a selection of its kind. */
export function exclusionOf(id: string, { only, skip }: Selection): NotSent | undefined {
  if (only.length > 0 && !only.some((pattern) => matchesPattern(pattern, id))) return { reason: "excluded", because: "not among --only" };
  return skip.some((pattern) => matchesPattern(pattern, id)) ? { reason: "excluded", because: "named by --skip" } : undefined;
}
