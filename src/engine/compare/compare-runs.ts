import type { ComparedRun, ObservedChange, RunComparison } from "../../model/comparison.js";
import type { Exchange } from "../../model/exchange.js";
import type { Report } from "../../model/report.js";
import { compareJudgements, worded } from "./judgements.js";
import { latencyDifferences } from "./latency.js";
import { observedDifferences } from "./observe.js";
import { byKey, placeOf } from "./place.js";
import { standingsOf, type Standing } from "./standings.js";

/** Compares two runs: what was concluded, and what was observed. */
export function compareRuns(before: Report, after: Report): RunComparison {
  const { reworded, ...judgements } = compareJudgements(standingsOf(before), standingsOf(after));
  const broken = new Set(judgements.broke.flatMap(({ places }) => places));
  const changed = [
    ...observedChanges(before.exchanges, after.exchanges),
    ...latencyDifferences(before.exchanges, after.exchanges),
    ...rewordings(reworded),
  ].map((change) => ({ ...change, conforms: !change.places.some((place) => broken.has(place)) }));
  return { before: describeRun(before), after: describeRun(after), ...judgements, changed };
}

/** Gives what a reader of a comparison must know of a run. */
export function describeRun({ run, summary }: Report): ComparedRun {
  const { target, profile, operation, allowed, startedAt, complete } = run;
  const { exitCode, exitReason } = summary;
  return { target, tool: run.tool.version, profile, operation, allowed, startedAt, complete, exitCode, exitReason };
}

function observedChanges(before: readonly Exchange[], after: readonly Exchange[]): readonly Omit<ObservedChange, "conforms">[] {
  const [one, other] = [byPlace(before), byPlace(after)];
  const differences = [...one].flatMap(([place, exchanges]) => {
    const counterpart = other.get(place);
    return counterpart === undefined
      ? []
      : observedDifferences(exchanges, counterpart).map((difference) => [JSON.stringify(difference), place, difference] as const);
  });
  return byKey(differences).map(({ thing, places }) => ({ ...thing, places }));
}

function rewordings(pairs: readonly (readonly [Standing, Standing])[]): readonly Omit<ObservedChange, "conforms">[] {
  const differences = pairs.map(([one, other]) => {
    const difference = { aspect: "verdict", at: one.check, before: worded(one), after: worded(other) } as const;
    return [JSON.stringify(difference), one.place, difference] as const;
  });
  return byKey(differences).map(({ thing, places }) => ({ ...thing, places }));
}

function byPlace(exchanges: readonly Exchange[]): ReadonlyMap<string, readonly Exchange[]> {
  const places = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const place = placeOf(exchange);
    const there = places.get(place);
    if (there === undefined) places.set(place, [exchange]);
    else there.push(exchange);
  }
  return places;
}
