import type { Deviation } from "../model/deviation.js";
import type { Exchange } from "../model/exchange.js";
import { buildOf } from "./build-of.js";
import { deviationsFor, waitsForBuild } from "./deviation-scope.js";

/** Recorded deviations that are about what was judged, and what a reader must know of the others. */
export interface ScopedDeviations {
  readonly deviations: readonly Deviation[];
  readonly remarks: readonly string[];
}

/** Keeps the deviations that are about a server; what waits for a build that OCP does not tell is not applied, and that is said. */
export function scopedDeviations(
  known: readonly Deviation[],
  names: readonly string[],
  profile: string,
  exchanges: readonly Exchange[],
): ScopedDeviations {
  const server = { names, build: buildOf(exchanges), profile };
  const waiting = known.filter((each) => waitsForBuild(each, server)).map(({ id }) => id);
  const remark = `OCP does not tell its build, so recorded deviations that name one are not applied: ${waiting.join(", ")}`;
  return { deviations: deviationsFor(known, server), remarks: waiting.length === 0 ? [] : [remark] };
}
