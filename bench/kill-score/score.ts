import type { Miniature } from "../../src/miniatures/miniature.js";
import type { EvidenceBasis, Level } from "../../src/model/evidence.js";
import { locationOf } from "../../src/model/finding.js";
import { probeClasses, type ProbeClass } from "../../src/model/probe.js";
import type { LiveOutcome } from "./run-live.js";

/** One way in which a check shows that a server is wrong. */
export interface Sign {
  readonly check: string;
  readonly verdict: "fail" | "note";
  /** Location of the finding, without what differs from row to row. */
  readonly at: string;
  readonly level: Level;
  readonly basis: EvidenceBasis | "none";
  /** The most harmless class of probe that shows it. */
  readonly class: ProbeClass;
}

/** What became of one liar. */
export interface Kill {
  readonly miniature: Miniature;
  /** Signs of the checks that the miniature names, the weightiest first; empty where it survives. */
  readonly signs: readonly Sign[];
  /** Checks that it names and that said nothing, or said it of the faithful one as well. */
  readonly blind: readonly string[];
}

/** Gives all that a run says against a server, each once, by the most harmless probe that shows it. */
export function signsOf({ report }: LiveOutcome): readonly Sign[] {
  const signs = new Map<string, Sign>();
  for (const { check, exchange, conclusion } of report.verdicts) {
    if (conclusion.kind !== "fail" && conclusion.kind !== "note") continue;
    const from =
      report.exchanges.find(({ id }) => id === exchange)?.probe?.class ?? dearest(report.exchanges.map(({ probe }) => probe?.class));
    for (const finding of conclusion.findings) {
      const at = locationOf(finding.at);
      const sign: Sign = {
        ...{ check, verdict: conclusion.kind, at, level: finding.level, basis: finding.evidence?.basis ?? "none", class: from },
      };
      const key = [check, conclusion.kind, at].join(" ");
      const before = signs.get(key);
      if (before === undefined || order(from) < order(before.class)) signs.set(key, sign);
    }
  }
  return [...signs.values()];
}

/** A check of the whole run needs what the dearest of its probes brought. */
function dearest(classes: readonly (ProbeClass | undefined)[]): ProbeClass {
  return probeClasses.toReversed().find((each) => classes.includes(each)) ?? "read";
}

const order = (each: ProbeClass): number => probeClasses.indexOf(each);

/** Says what became of a liar: each check that it names must say at least what it names, and not of the faithful one. */
export function killOf(miniature: Miniature, told: readonly Sign[], ofFaithful: readonly Sign[]): Kill {
  const honest = new Set(ofFaithful.map(({ check, at, verdict }) => [check, verdict, at].join(" ")));
  const wanted = [
    ...miniature.fails.map((check) => ({ check, verdict: "fail" as const })),
    ...(miniature.notes ?? []).map((check) => ({ check, verdict: "note" as const })),
  ];
  const signs = wanted.map((each) =>
    told.filter(
      (sign) => sign.check === each.check && sign.verdict === each.verdict && !honest.has([sign.check, sign.verdict, sign.at].join(" ")),
    ),
  );
  return {
    miniature,
    signs: signs.flat().toSorted((one, other) => weight(other) - weight(one) || order(one.class) - order(other.class)),
    blind: wanted.filter((_each, index) => signs[index]?.length === 0).map(({ check }) => check),
  };
}

function weight({ verdict, level }: Sign): number {
  return (verdict === "fail" ? 10 : 0) + { must: 2, should: 1, observe: 0 }[level];
}
