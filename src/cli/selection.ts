import { checks } from "../checks/registry.js";
import type { PlannedProbe } from "../engine/plan.js";
import { isForChecks, type Selection } from "../engine/selection.js";
import { matchesPattern } from "../model/pattern.js";
import { usageFailure } from "./failure.js";
import { sayFlag, type SaySetting } from "./live-target.js";
import { didYouMean } from "./nearest.js";

/** Adds one more value to an option that may come several times. */
export function collect(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), text];
}

/** Fails where --only or --skip names neither a check nor, where there is a plan, a probe of it: a name that selects nothing must not select everything. */
export function refuseUnknownIds(selection: Selection, plan: readonly PlannedProbe[] | undefined, say: SaySetting = sayFlag): void {
  const checkIds = checks.map((check) => check.id);
  const probeIds = plan?.map(({ probe }) => probe.mark.id) ?? [];
  const what = plan === undefined ? "no check" : "no check, and no probe of this run's plan";
  for (const [flag, patterns] of [["only", selection.only] as const, ["skip", selection.skip] as const]) {
    for (const pattern of patterns) {
      const ids = isForChecks(pattern, checkIds) ? checkIds : probeIds;
      if (!ids.some((id) => matchesPattern(pattern, id))) {
        throw usageFailure(`${say(flag, pattern)} names ${what}${didYouMean(pattern, [...checkIds, ...probeIds])}`);
      }
    }
  }
}
