import { lowerLevel, type Level } from "../model/evidence.js";
import { locationOf, type Finding } from "../model/finding.js";
import type { Report } from "../model/report.js";
import type { Verdict } from "../model/verdict.js";

/** Findings of one check at one location, told once. */
export interface FindingGroup {
  readonly check: string;
  /** The finding that came first. */
  readonly first: Finding;
  /** The heaviest level among them. */
  readonly level: Level;
  /** How many verdicts show it. */
  readonly verdicts: number;
  /** Where it was seen: probe ids, or `METHOD path` of recordings; each once, in order. */
  readonly seenIn: readonly string[];
}

type Kind = "fail" | "note" | "deviation";

/** Groups the findings of all verdicts of one kind by check and location; array positions and byte offsets do not tell apart. */
export function groupFindings(report: Report, kind: Kind): readonly FindingGroup[] {
  const places = new Map(report.exchanges.map((each) => [each.id, each.probe?.id ?? `${each.request.method} ${each.request.path}`]));
  const groups = new Map<string, { check: string; first: Finding; level: Level; verdicts: Set<Verdict>; seenIn: Set<string> }>();
  for (const verdict of report.verdicts) {
    if (verdict.conclusion.kind !== kind) continue;
    for (const finding of verdict.conclusion.findings) {
      const key = `${verdict.check} ${locationOf(finding.at)}`;
      const group = groups.get(key) ?? {
        check: verdict.check,
        first: finding,
        level: finding.level,
        verdicts: new Set(),
        seenIn: new Set(),
      };
      groups.set(key, group);
      group.level = lowerLevel(group.level, finding.level) === finding.level ? group.level : finding.level;
      group.verdicts.add(verdict);
      group.seenIn.add(placeOf(verdict, places));
    }
  }
  return [...groups.values()].map((group) => ({ ...group, verdicts: group.verdicts.size, seenIn: [...group.seenIn] }));
}

function placeOf(verdict: Verdict, places: ReadonlyMap<string, string>): string {
  if (verdict.exchange !== undefined) return places.get(verdict.exchange) ?? verdict.exchange;
  return verdict.probe ?? "the run";
}
