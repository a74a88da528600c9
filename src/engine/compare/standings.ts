import { locationOf, type Finding } from "../../model/finding.js";
import type { Report } from "../../model/report.js";
import type { Conclusion, VerdictKind } from "../../model/verdict.js";
import { placeOf, placeOfVerdict } from "./place.js";

/** How one check stands at one place of a run, out of all its verdicts there. */
export interface Standing {
  readonly check: string;
  readonly place: string;
  /** Whether it was judged, and how it came out. */
  readonly state: "conforms" | "does not conform" | "not judged";
  /** The kinds of verdict, for people: `pass`, `note`. */
  readonly kinds: ReadonlySet<VerdictKind>;
  /** Findings that fail, by location. */
  readonly failing: ReadonlyMap<string, Finding>;
  /** Why it was not judged. */
  readonly because: string;
  readonly error: boolean;
}

/** What a run judged, and why it did not send what it did not send. */
export interface Standings {
  /** By check and place. */
  readonly all: ReadonlyMap<string, Standing>;
  /** By place. */
  readonly unsent: ReadonlyMap<string, string>;
}

/** Sums up the verdicts of a report by check and place. */
export function standingsOf({ exchanges, verdicts }: Report): Standings {
  const places = new Map(exchanges.map((exchange) => [exchange.id, placeOf(exchange)]));
  const unsent = new Map<string, string>();
  const grouped = new Map<string, { readonly check: string; readonly place: string; readonly conclusions: Conclusion[] }>();
  for (const verdict of verdicts) {
    const { check, conclusion } = verdict;
    const place = placeOfVerdict(verdict, places);
    if (check === "*") {
      unsent.set(place, conclusion.kind === "skip" ? conclusion.because : conclusion.kind);
      continue;
    }
    const key = `${check} ${place}`;
    const group = grouped.get(key) ?? { check, place, conclusions: [] };
    group.conclusions.push(conclusion);
    grouped.set(key, group);
  }
  return { all: new Map([...grouped].map(([key, group]) => [key, standingOf(group.check, group.place, group.conclusions)])), unsent };
}

function standingOf(check: string, place: string, conclusions: readonly Conclusion[]): Standing {
  const kinds = new Set(conclusions.map(({ kind }) => kind));
  const failing = new Map(conclusions.flatMap(failingOf).map((finding) => [locationOf(finding.at), finding]));
  const unjudged = conclusions.find((each) => each.kind === "error") ?? conclusions.find((each) => each.kind === "skip");
  const judged = ["pass", "note", "deviation"].some((kind) => kinds.has(kind as VerdictKind));
  return {
    check,
    place,
    // An answer that could not be judged beside others that could is not taken for one of them.
    state: failing.size > 0 ? "does not conform" : judged && !kinds.has("error") ? "conforms" : "not judged",
    kinds,
    failing,
    because: unjudged?.because ?? "",
    error: kinds.has("error"),
  };
}

function failingOf(conclusion: Conclusion): readonly Finding[] {
  if (conclusion.kind === "fail") return conclusion.findings.filter(({ level }) => level !== "observe");
  if (conclusion.kind !== "stale-deviation") return [];
  const { deviation, because } = conclusion;
  const message = `the recorded deviation ${deviation.id} is stale: ${because}`;
  return [
    {
      at: `deviation ${deviation.id}`,
      expected: "a deviation that recurs",
      actual: because,
      message,
      level: "must",
      contract: deviation.id,
    },
  ];
}
