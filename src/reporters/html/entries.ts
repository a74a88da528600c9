import type { Report } from "../../model/report.js";
import type { Verdict } from "../../model/verdict.js";
import { groupFindings, type FindingGroup } from "../group.js";
import { count } from "../layout.js";
import type { Entry } from "./entry.js";

/** Gives what of a report a reader must look at, the worst first: each cause once. */
export function entriesOf(report: Report): readonly Entry[] {
  const { target } = report.run;
  const found = (["fail", "deviation", "note"] as const).map((kind) =>
    groupFindings(report, kind).map((group) => entryOf(report, kind, group)),
  );
  const [fails = [], deviations = [], notes = []] = found;
  return [...fails, ...others(report).map((entry) => ({ ...entry, target: target.name })), ...deviations, ...notes];
}

function entryOf(report: Report, kind: "fail" | "note" | "deviation", { check, first, level, verdicts, seenIn }: FindingGroup): Entry {
  const verdict = report.verdicts.find(
    (each) => each.check === check && "findings" in each.conclusion && each.conclusion.findings.includes(first),
  );
  return {
    ...{ kind, check, target: report.run.target.name, title: titleOf(verdict, first.message), finding: first, seenIn },
    tags: [level, count(verdicts, "time")],
    exchange: report.exchanges.find(({ id }) => id === verdict?.exchange),
  };
}

function titleOf(verdict: Verdict | undefined, message: string): string {
  if (verdict?.conclusion.kind !== "deviation") return message;
  return `${message} Known: ${verdict.conclusion.deviations.map(({ id, reason }) => `${id}, ${reason}`).join("; ")}`;
}

/** What could not be judged, and deviations that are over; each cause once, with how often. */
function others({ verdicts, exchanges }: Report): readonly Omit<Entry, "target">[] {
  const places = new Map(exchanges.map((each) => [each.id, each.probe?.id ?? `${each.request.method} ${each.request.path}`]));
  const causes = new Map<string, { entry: Omit<Entry, "target" | "tags" | "seenIn">; seenIn: Set<string>; times: number }>();
  for (const { check, conclusion, exchange, probe } of verdicts) {
    if (conclusion.kind !== "error" && conclusion.kind !== "stale-deviation") continue;
    const title = conclusion.kind === "error" ? conclusion.because : `${conclusion.deviation.id}: ${conclusion.because}`;
    // One lost answer keeps every check from judging it.
    const name = conclusion.kind === "error" ? "not judged" : check;
    const key = `${conclusion.kind} ${title}`;
    const cause = causes.get(key) ?? { entry: { kind: conclusion.kind, check: name, title }, seenIn: new Set(), times: 0 };
    causes.set(key, cause);
    cause.times += 1;
    cause.seenIn.add(places.get(exchange ?? "") ?? probe ?? "the run");
  }
  return [...causes.values()].map(({ entry, seenIn, times }) => ({ ...entry, seenIn: [...seenIn], tags: [count(times, "time")] }));
}
