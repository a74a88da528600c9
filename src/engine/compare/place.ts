import type { Exchange } from "../../model/exchange.js";
import type { Verdict } from "../../model/verdict.js";

/** Where verdicts on the whole run stand. */
const wholeRun = "the run";

/** Names what an exchange is about, alike in two runs: the probe, or `METHOD path` of a recording without its ids and query. */
export function placeOf({ probe, request }: Exchange): string {
  return probe?.id ?? `${request.method} ${(request.path.split("?", 1)[0] ?? "").replace(/\/\d+(?=\/|$)/g, "/*")}`;
}

/** Names what a verdict is about. */
export function placeOfVerdict(verdict: Verdict, places: ReadonlyMap<string, string>): string {
  return (verdict.exchange === undefined ? verdict.probe : places.get(verdict.exchange)) ?? wholeRun;
}

/** Gathers the places of things that are the same but for their place, in the order of their first one. */
export function byKey<Thing>(
  pairs: readonly (readonly [key: string, place: string, thing: Thing])[],
): readonly { readonly thing: Thing; readonly places: readonly string[] }[] {
  const groups = new Map<string, { readonly thing: Thing; readonly places: Set<string> }>();
  for (const [key, place, thing] of pairs) {
    const group = groups.get(key) ?? { thing, places: new Set() };
    group.places.add(place);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ thing, places }) => ({ thing, places: [...places] }));
}
