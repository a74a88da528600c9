import { checks } from "../checks/registry.js";
import { catalogueProbes } from "../engine/catalogue.js";
import type { Contract } from "../model/contract.js";
import { matchesPattern } from "../model/pattern.js";
import { usageFailure } from "./failure.js";
import { didYouMean } from "./nearest.js";

/** Adds one more value to an option that may come several times. */
export function collect(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), text];
}

/** Fails where --only or --skip names no check and no probe. */
export function refuseUnknownIds(contract: Contract, only: readonly string[], skip: readonly string[]): void {
  if (only.length + skip.length === 0) return;
  const ids = [...checks.map((check) => check.id), ...catalogueProbes(contract).map((probe) => probe.id)];
  for (const [flag, patterns] of [["--only", only] as const, ["--skip", skip] as const]) {
    for (const pattern of patterns) {
      if (!ids.some((id) => matchesPattern(pattern, id))) {
        throw usageFailure(`${flag} ${pattern} names no check and no probe of profile ${contract.profile}${didYouMean(pattern, ids)}`);
      }
    }
  }
}
