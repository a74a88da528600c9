import type { FindingChange, RunComparison, Unchecked } from "../../model/comparison.js";
import type { Finding } from "../../model/finding.js";
import { byKey } from "./place.js";
import type { Standing, Standings } from "./standings.js";

type Shown = readonly [key: string, place: string, thing: { readonly check: string; readonly finding: Finding }];
type Missed = readonly [key: string, place: string, thing: Omit<Unchecked, "places">];

/** What became of the judgements of two runs; `reworded` are those that conform in both, but with another kind of verdict. */
export interface Judgements extends Pick<RunComparison, "broke" | "repaired" | "still" | "notChecked" | "same"> {
  readonly reworded: readonly (readonly [before: Standing, after: Standing])[];
}

/** Compares what two runs concluded: by check, place and location. */
export function compareJudgements(before: Standings, after: Standings): Judgements {
  const broke: Shown[] = [];
  const repaired: Shown[] = [];
  const still: Shown[] = [];
  const missed: Missed[] = [];
  const reworded: (readonly [Standing, Standing])[] = [];
  let same = 0;
  for (const key of new Set([...before.all.keys(), ...after.all.keys()])) {
    const [one, other] = [before.all.get(key), after.all.get(key)];
    if (isJudged(one) && isJudged(other)) {
      const news = shown(other, (location) => !one.failing.has(location));
      const gone = shown(one, (location) => !other.failing.has(location));
      const kept = shown(other, (location) => one.failing.has(location));
      broke.push(...news);
      repaired.push(...gone);
      still.push(...kept);
      const otherKinds = one.state === "conforms" && other.state === "conforms" && worded(one) !== worded(other);
      if (otherKinds) reworded.push([one, other]);
      else if (news.length + gone.length === 0) same += 1;
    } else if (isJudged(one)) missed.push(missedBy("after", one, other, after));
    else if (isJudged(other)) missed.push(missedBy("before", other, one, before));
  }
  const notChecked = byKey(missed).map(({ thing, places }) => ({ ...thing, places }));
  return { broke: gather(broke), repaired: gather(repaired), still: gather(still), notChecked, same, reworded };
}

/** Gives the kinds of verdict in one word for people. */
export function worded({ kinds }: Standing): string {
  return [...kinds]
    .filter((kind) => kind !== "skip")
    .sort()
    .join(", ");
}

function isJudged(standing: Standing | undefined): standing is Standing {
  return standing !== undefined && standing.state !== "not judged";
}

function shown({ check, place, failing }: Standing, wanted: (location: string) => boolean): readonly Shown[] {
  return [...failing]
    .filter(([location]) => wanted(location))
    .map(([location, finding]) => [`${check} ${location}`, place, { check, finding }]);
}

function gather(all: readonly Shown[]): readonly FindingChange[] {
  return byKey(all).map(({ thing, places }) => ({ ...thing, places }));
}

function missedBy(missing: "before" | "after", there: Standing, absent: Standing | undefined, run: Standings): Missed {
  const { check, place } = there;
  const because = absent === undefined ? (run.unsent.get(place) ?? "nothing of it was sent") : absent.because;
  const other = there.state === "conforms" ? "conforms" : "does not conform";
  return [`${check} ${missing} ${other} ${because}`, place, { check, missing, other, because, error: absent?.error ?? false }];
}
